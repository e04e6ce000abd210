import type { FormEvent } from 'react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Decision } from '../../ledger/decision.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { dayAfter } from '../../ledger/start-of-day.ts';
import { editReminder } from '../../storage/commands/edit-reminder.ts';
import { remind } from '../../storage/commands/remind.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { dayFromNow, ownTimeZone } from './later.ts';
import { whenWords } from './when-words.ts';

/** Days that are one press away. */
const soon = [
  { days: 1, words: 'person.tomorrow' },
  { days: 7, words: 'person.inAWeek' },
  { days: 30, words: 'person.inAMonth' },
  { days: 91, words: 'person.inThreeMonths' },
] as const;

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

  const save = async (event: FormEvent) => {
    event.preventDefault();
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
    <form
      ref={intoView}
      className="reminder-form"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
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
      <fieldset>
        <legend className="head">{i18n.t('person.when')}</legend>
        <div className="chips">
          {soon.map((each) => {
            const day = dayFromNow(ledger.now(), each.days);
            return (
              <button
                key={each.days}
                type="button"
                className="chip pick"
                aria-pressed={dueOn === day}
                onClick={() => setDueOn(day)}
              >
                {i18n.t(each.words)}
              </button>
            );
          })}
        </div>
      </fieldset>
      <label className="field day">
        <span className="unseen">{i18n.t('person.onDay')}</span>
        <input
          type="date"
          value={dueOn}
          min={today}
          max={`${Number(today.slice(0, 4)) + 10}${today.slice(4)}`}
          onChange={(event) => setDueOn(event.target.value)}
        />
      </label>
      <div className="ends">
        <Button look="quiet" onClick={onEnd}>
          {i18n.t('person.neverMind')}
        </Button>
        <Button look="act" type="submit">
          {i18n.t('person.save')}
        </Button>
      </div>
    </form>
  );
}

/** The whole form, its buttons too, where it opens at the end of a long page. */
function intoView(form: HTMLFormElement | null): void {
  form?.scrollIntoView({ block: 'nearest' });
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
