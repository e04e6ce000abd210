import { i18n } from '#i18n';
import { localDay } from '../../ledger/partial-date.ts';
import { useLedger } from '../ledger-context.tsx';
import { dayFromNow } from './later.ts';

/** Days that are one press away. */
const soon = [
  { days: 1, words: 'person.tomorrow' },
  { days: 7, words: 'person.inAWeek' },
  { days: 30, words: 'person.inAMonth' },
  { days: 91, words: 'person.inThreeMonths' },
] as const;

/**
 * A day to come: one of those that are often meant, or any.
 * @param none offered as the choice of no day; then an empty text stands for it
 */
export function DayChoice({
  legend,
  day,
  none,
  onChoose,
}: {
  legend: string;
  day: string;
  none?: string;
  onChoose: (day: string) => void;
}) {
  const now = useLedger().now();
  const today = localDay(now);
  return (
    <>
      <fieldset>
        <legend className="head">{legend}</legend>
        <div className="chips">
          {none !== undefined && (
            <button type="button" className="chip pick" aria-pressed={day === ''} onClick={() => onChoose('')}>
              {none}
            </button>
          )}
          {soon.map(({ days, words }) => (
            <button
              key={days}
              type="button"
              className="chip pick"
              aria-pressed={day === dayFromNow(now, days)}
              onClick={() => onChoose(dayFromNow(now, days))}
            >
              {i18n.t(words)}
            </button>
          ))}
        </div>
      </fieldset>
      <label className="field day">
        <span className="unseen">{i18n.t('person.onDay')}</span>
        <input
          type="date"
          value={day}
          min={today}
          max={`${Number(today.slice(0, 4)) + 10}${today.slice(4)}`}
          onChange={(event) => onChoose(event.target.value)}
        />
      </label>
    </>
  );
}
