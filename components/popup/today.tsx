import { i18n } from '#i18n';
import { useLedger } from '../ledger-context.tsx';
import { useDue } from '../street/use-due.ts';
import { numberWord } from '../ui/number-words.ts';
import { StreetLink } from './street-link.tsx';
import { TodayRow } from './today-row.tsx';

/** How many things the popup shows; the rest waits in the Street. */
const shown = 3;

/** What is worth acting on now, in a few rows. */
export default function Today() {
  const ledger = useLedger();
  const due = useDue();
  if (due.state === 'waiting') return <span className="wait" />;
  if (due.state === 'failed') return <p className="soft">{i18n.t('popup.todayUnread')}</p>;

  const { items, facts } = due.rows;
  const more = items.length - shown;
  if (items.length === 0) return <p className="soft">{i18n.t('popup.quiet')}</p>;
  return (
    <>
      <ul className="rows">
        {items.slice(0, shown).map((item) => (
          <TodayRow key={item.key} item={item} standing={facts.standings.get(item.personId)} now={ledger.now()} />
        ))}
      </ul>
      {more > 0 && (
        <p className="hint pop-more">
          <StreetLink place="/today">
            {more === 1 ? i18n.t('popup.moreOne') : i18n.t('popup.moreSome', [numberWord(more)])}
          </StreetLink>
        </p>
      )}
    </>
  );
}
