import { useState } from 'react';
import { i18n } from '#i18n';
import type { Decision } from '../../ledger/decision.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { dayAfter } from '../../ledger/start-of-day.ts';
import { editReminder } from '../../storage/commands/edit-reminder.ts';
import { remind } from '../../storage/commands/remind.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { DayChoice } from './day-choice.tsx';
import { ownTimeZone } from './later.ts';
import { SmallForm, takeFocus } from './small-form.tsx';
import { whenWords } from './when-words.ts';

/** "Remind me": of what, and on which day. Enter saves, Escape leaves. */
export function ReminderForm({
  personId,
  editing,
  onEnd,
}: {
  personId: string;
  editing?: Decision;
  onEnd: () => void;
}) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const today = localDay(ledger.now());
  const [words, setWords] = useState(editing?.words ?? '');
  const [dueOn, setDueOn] = useState(editing?.dueOn ?? dayAfter(today, 7));

  const save = async () => {
    const timeZone = ownTimeZone();
    const said = i18n.t('person.willRemind', [whenWords(dueOn, ledger.now())]);
    const done = await act(said, () =>
      editing
        ? editReminder(ledger, { key: editing.id, words, dueOn, timeZone })
        : remind(ledger, { personId, words, dueOn, timeZone }),
    );
    if (done) onEnd();
  };

  return (
    <SmallForm label={i18n.t('person.remindMe')} onSave={() => void save()} onEnd={onEnd}>
      <label className="field">
        <span className="head">{i18n.t('person.ofWhat')}</span>
        <input
          ref={takeFocus}
          value={words}
          placeholder={i18n.t('person.ofWhatHint')}
          onChange={(event) => setWords(event.target.value)}
          autoComplete="off"
        />
      </label>
      <DayChoice legend={i18n.t('person.when')} day={dueOn} onChoose={setDueOn} />
    </SmallForm>
  );
}
