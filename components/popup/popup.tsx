import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { recordedPeople } from '../../storage/queries/recorded-people.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { nobodyYet, useDrafts } from '../log/draft-store.ts';
import type { LogWho } from '../log/log-who.ts';
import { draftKeyOf } from '../log/log-who.ts';
import { AboutPerson } from './about-person.tsx';
import { HiddenNow, useHidden } from './hidden-now.tsx';
import { PopupHead } from './popup-head.tsx';
import { usePopup } from './popup-store.ts';
import type { TabPerson } from './tab-person.ts';
import { useKnown } from './use-known.ts';
import { useTabPerson } from './use-tab-person.ts';
import '../ui/parts.css';
import './popup.css';

const Today = lazy(() => import('./today.tsx'));
const WhoPicker = lazy(() => import('./who-picker.tsx'));
const FirstDay = lazy(() => import('./first-day.tsx'));
const AccessNotice = lazy(() =>
  import('../settings/access-notice.tsx').then((file) => ({ default: file.AccessNotice })),
);

/** How tall a browser lets a popup grow, in px. */
const popupHeight = 600;

/**
 * The popup: write a favour down about the person of the tab, or of a name, and see what today asks for.
 * The line can be typed in before anything else is known.
 * @param tab whom the page in the tab is about
 */
export function Popup({ tab }: { tab: Promise<TabPerson | null> }) {
  const found = useTabPerson(tab);
  const hidden = useHidden();
  const { chosen, picking, choose, pick, leave } = usePopup();
  // Where the page contradicts its address, nobody is better than the wrong person.
  const inDoubt = found !== 'waiting' && found?.inDoubt === true;
  const fromTab: LogWho | null =
    found === 'waiting' || !found || inDoubt ? null : { name: found.name, handles: [found.handle] };
  const who = chosen ?? fromTab;
  const known = useKnown(who);
  // A stranger whose page gives no name: the name is the user's to say.
  const nameless = who?.name === '' && known.state === 'ready' && !known.rows;
  const asking = picking || nameless || (!who && found !== 'waiting');

  const chooseByName = (person: LogWho) => {
    // What was typed before it was said whom it is about goes along.
    useDrafts.getState().move(who ? draftKeyOf(who) : nobodyYet, draftKeyOf(person));
    choose(person);
  };

  return (
    <main className="pop" data-grows={popupHeight}>
      {asking ? (
        <Asking
          hidden={hidden !== false}
          inDoubt={inDoubt}
          onChoose={chooseByName}
          {...(who && !nameless ? { onLeave: leave } : {})}
        />
      ) : (
        <AboutPerson who={who} known={known} fromTab={!chosen} hidden={hidden} onSomeoneElse={pick} onBecame={choose} />
      )}
      <section className="pop-today" aria-labelledby="today">
        <h2 className="head" id="today">
          {i18n.t('popup.today')}
        </h2>
        <Suspense fallback={<span className="wait" />}>
          {hidden ? <HiddenNow /> : hidden === false ? <Today /> : <span className="wait" />}
        </Suspense>
      </section>
    </main>
  );
}

/** Nobody is known yet: a name is asked for, or on the first day the first question. */
function Asking({
  hidden,
  inDoubt,
  onChoose,
  onLeave,
}: {
  hidden: boolean;
  inDoubt: boolean;
  onChoose: (who: LogWho) => void;
  onLeave?: () => void;
}) {
  const ledger = useLedger();
  const [begun, setBegun] = useState(false);
  const recorded = useLiveRows('anybody', async () => (await recordedPeople(ledger, { limit: 1 })).total > 0);
  const first = !inDoubt && !onLeave && !begun && recorded.state === 'ready' && !recorded.rows;
  return (
    <>
      <PopupHead>
        <h1 className="name fill plain">
          {first ? i18n.t('app.name') : inDoubt ? i18n.t('person.notSure') : i18n.t('popup.who')}
        </h1>
      </PopupHead>
      <Suspense>
        {first ? (
          <FirstDay onBegin={() => setBegun(true)} />
        ) : (
          <WhoPicker
            hidden={hidden}
            onTyped={() => setBegun(true)}
            onChoose={onChoose}
            {...(onLeave ? { onLeave } : {})}
          />
        )}
      </Suspense>
      <Suspense>
        <AccessNotice />
      </Suspense>
    </>
  );
}
