import { i18n } from '#i18n';
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
  { view: 'settings', icon: 'sliders' },
] as const satisfies { view: StreetAddress['view']; icon: IconName }[];

/** Where one can go. At the side; on a narrow page at the foot. */
export function StreetNav({ view }: { view: StreetAddress['view'] }) {
  const due = useDueCount();
  const settings = useSettings();
  // While the screen is shared the number tells nobody anything.
  const counted = settings && !settings.hidden && due > 0;
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
              {place.view === 'today' && counted && <em>{due}</em>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
