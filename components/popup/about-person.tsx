import { lazy, Suspense, useRef } from 'react';
import { i18n } from '#i18n';
import type { Standing } from '../../ledger/standing.ts';
import type { Live } from '../live-rows.ts';
import type { LineField } from '../log/log-form.tsx';
import { LogForm } from '../log/log-form.tsx';
import type { LogWho } from '../log/log-who.ts';
import { draftKeyOf } from '../log/log-who.ts';
import { useSavedToast } from '../log/use-saved-toast.ts';
import { Face } from '../ui/face.tsx';
import { Toast } from '../ui/toast.tsx';
import { ChangedNotice, useProfilesChanged } from './changed-notice.tsx';
import { PopupHead } from './popup-head.tsx';

const StandingSentence = lazy(() => import('./standing-sentence.tsx'));

/**
 * One person: what stands between you in a sentence, and the form to write a favour down.
 * @param who `null` while that is being found out: shapes hold the place, the line is ready
 * @param known what stands between you, when it has been read
 * @param hidden the user shares a screen; undefined until that is known, and then nothing is shown yet
 * @param onBecame someone new is in the ledger now, or (after Undo) is not any more
 */
export function AboutPerson({
  who,
  known,
  fromTab,
  hidden,
  onSomeoneElse,
  onBecame,
}: {
  who: LogWho | null;
  known: Live<Standing | null>;
  fromTab: boolean;
  hidden: boolean | undefined;
  onSomeoneElse: () => void;
  onBecame: (who: LogWho) => void;
}) {
  const changed = useProfilesChanged();
  const line = useRef<LineField>(null);
  /** Who was new before the favour that can be taken back: with it they go too. */
  const before = useRef<LogWho | null>(null);
  const saved = useSavedToast(() => {
    if (before.current) onBecame(before.current);
    before.current = null;
    line.current?.focus();
  });
  const standing = known.state === 'ready' ? known.rows : undefined;
  const name = standing?.name ?? who?.name ?? '';
  const isNew = who && !('personId' in who) && who.handles.length === 0;

  return (
    <>
      <PopupHead busy={!who}>
        {who ? (
          <>
            <Face name={name} />
            <div className="fill">
              <h1 className="name">{name}</h1>
              <p className="hint">
                {fromTab ? i18n.t('popup.fromTab') : isNew ? i18n.t('popup.newPerson') : i18n.t('popup.byName')}
                {' · '}
                <button type="button" className="link" onClick={onSomeoneElse}>
                  {i18n.t('popup.someoneElse')}
                </button>
              </p>
            </div>
          </>
        ) : (
          <Shapes />
        )}
      </PopupHead>
      {fromTab && changed ? (
        <ChangedNotice />
      ) : (
        <p className="said low pop-said">
          <Suspense fallback={<span className="wait" />}>
            {hidden ? (
              i18n.t('words.hidden')
            ) : known.state === 'failed' ? (
              i18n.t('popup.standingUnread')
            ) : who && standing !== undefined && hidden === false ? (
              <StandingSentence standing={standing} />
            ) : (
              <span className="wait" />
            )}
          </Suspense>
        </p>
      )}
      <div className="pop-log">
        <LogForm
          who={who}
          {...(who ? { draftKey: draftKeyOf(who) } : {})}
          line={line}
          bare={saved.said !== null}
          {...(saved.said ? { placeholder: i18n.t('log.more') } : {})}
          onSaved={(favour) => {
            saved.show(favour);
            before.current = isNew ? who : null;
            if (isNew) onBecame({ personId: favour.personId, name });
          }}
        />
      </div>
      <Toast said={saved.said} onGone={saved.hush} />
    </>
  );
}

/** The shape of a name to come. */
function Shapes() {
  return (
    <>
      <span className="face" />
      <div className="fill shapes">
        <h1 className="unseen">{i18n.t('app.name')}</h1>
        <span className="wait" />
        <span className="wait low" />
      </div>
    </>
  );
}
