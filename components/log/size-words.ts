import { i18n } from '#i18n';
import type { Direction, Size } from '../../ledger/exchange.ts';
import { sizes } from '../../ledger/exchange.ts';
import type { Choice } from './listbox.tsx';

const efforts = { 1: 'minutes', 2: 'hour', 4: 'day', 8: 'limb' } as const satisfies Record<Size, string>;

/** What it took, said of the one who helped: "Took them an hour", "You went out on a limb". Never a number. */
export function sizeWords(size: Size, direction: Direction): string {
  return direction === 'received' ? i18n.t(`log.tookThem.${efforts[size]}`) : i18n.t(`log.tookYou.${efforts[size]}`);
}

/** All sizes to choose from, smallest first: "Five minutes". */
export function sizeChoices(): Choice<Size>[] {
  return sizes.map((size) => ({ value: size, words: i18n.t(`log.size.${efforts[size]}`) }));
}
