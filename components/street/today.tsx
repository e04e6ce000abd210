import { i18n } from '#i18n';
import { firstName } from '../../ledger/words/first-name.ts';
import { useLedger } from '../ledger-context.tsx';
import { NotRead } from '../not-read.tsx';
import { DueRow } from './due-row.tsx';
import { greeting } from './greeting.ts';
import { HelperCue } from './helper-cue.tsx';
import type { Due } from './use-due.ts';
import { useDue } from './use-due.ts';
import { numberWord } from '../ui/number-words.ts';
import { pageLocale } from '../ui/page-locale.ts';
import './today.css';

/** What waits today: people, not tasks. The heading names the one that matters most. */
export function Today() {
  const ledger = useLedger();
  const due = useDue();
  const now = ledger.now();
  const today = new Intl.DateTimeFormat(pageLocale(), { dateStyle: 'full' }).format(now);
  return (
    <div className="st-col measure" aria-busy={due.state === 'waiting'}>
      <header>
        <p className="hint">{today}</p>
        <h1 className="said big">{due.state === 'ready' ? headline(due.rows, now) : greeting(now)}</h1>
      </header>
      {due.state === 'waiting' && <span className="wait" />}
      {due.state === 'failed' && <NotRead code={due.code} onAgain={due.again} />}
      {due.state === 'ready' && <Waiting due={due.rows} />}
    </div>
  );
}

function Waiting({ due }: { due: Due }) {
  const helpers = due.items.filter((item) => item.reason === 'old-helper-looking');
  const others = due.items.filter((item) => item.reason !== 'old-helper-looking');
  return (
    <>
      {helpers.map((item) => (
        <HelperCue key={item.key} item={item} facts={due.facts} />
      ))}
      {others.length > 0 && (
        <section aria-labelledby="remembered">
          <h2 className="head" id="remembered">
            {i18n.t('street.reminders')}
          </h2>
          <ul className="rows">
            {others.map((item) => (
              <DueRow key={item.key} item={item} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function headline({ items }: Due, now: number): string {
  const [first, ...more] = items;
  if (!first) return i18n.t('street.quiet');
  const name = firstName(first.personName);
  if (first.reason === 'old-helper-looking') return i18n.t('street.couldUse', [greeting(now), name]);
  return more.length === 0
    ? i18n.t('street.oneWaits', [greeting(now)])
    : i18n.t('street.someWait', [greeting(now), numberWord(items.length, pageLocale())]);
}
