import { i18n } from '#i18n';
import type { Exchange } from '../../ledger/exchange.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { sizeWord } from './lane-sentence.ts';
import { pageLocale } from '../ui/page-locale.ts';

/** The small line under a favour: day or month, what it took, what came of it, whether thanks were said. */
export function exchangeHint(exchange: Exchange): string {
  const { on, size, outcome, thankedOn } = exchange;
  return [
    on && withinYear(on),
    size && i18n.t(`person.size.${sizeWord[size]}`),
    outcome,
    thankedOn && i18n.t('person.thanked'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A date without its year, which stands beside it: "27 October", "May", and nothing for a year alone. */
function withinYear(on: PartialDate): string {
  const [year = 0, month, day] = on.split('-').map(Number);
  if (month === undefined) return '';
  const parts = day === undefined ? ({ month: 'long' } as const) : ({ month: 'long', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(pageLocale(), { ...parts, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day ?? 1),
  );
}
