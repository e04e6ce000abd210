import { i18n } from '#i18n';
import { respondList } from '../../storage/queries/respond-list.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-shapes.tsx';
import type { StreetAddress } from './address.ts';
import { Brand } from './brand.tsx';
import { LogAnywhere } from './log-anywhere.tsx';
import { useDueCount } from './use-due.ts';

const places = [
  { view: 'today', icon: 'sun' },
  { view: 'people', icon: 'people' },
  { view: 'respond', icon: 'reply' },
  { view: 'settings', icon: 'sliders' },
] as const satisfies { view: StreetAddress['view']; icon: IconName }[];

/** Where one can go. At the side; on a narrow page at the foot. */
export function StreetNav({ view }: { view: StreetAddress['view'] }) {
  const counts: Partial<Record<StreetAddress['view'], number>> = { today: useDueCount(), respond: useAskCount() };
  const settings = useSettings();
  // While the screen is shared the numbers tell nobody anything.
  const counted = settings && !settings.hidden;
  return (
    <nav className="st-nav" aria-label={i18n.t('street.nav')}>
      <p className="brand">
        <Brand /> {i18n.t('app.name')}
      </p>
      <LogAnywhere />
      <ul>
        {places.map((place) => (
          <li key={place.view}>
            <a
              href={`#/${place.view}`}
              aria-current={place.view === view || (place.view === 'people' && view === 'person') ? 'page' : undefined}
            >
              <Icon name={place.icon} />
              <span>{i18n.t(`street.${place.view}`)}</span>
              {counted && counts[place.view] ? <em>{counts[place.view]}</em> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many asks have no answer yet; 0 until it is known. */
function useAskCount(): number {
  const ledger = useLedger();
  const asks = useLiveRows('respond', () => respondList(ledger));
  return asks.state === 'ready' ? asks.rows.length : 0;
}
