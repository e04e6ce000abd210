import type { MarkView } from '../../ledger/words/views.ts';
import { draw } from '../drawings.ts';
import { endingWith } from '../ending.ts';
import { button, paint } from '../paint.ts';
import { showTip } from './tip.ts';

/** Whether there is something to mark: a mark says what happened, never that nothing did, or that it is hidden. */
export function saysSomething(mark: MarkView | null | undefined): mark is MarkView {
  return mark !== null && mark !== undefined && mark.sign !== 'plus' && mark.sign !== 'hidden';
}

/**
 * Makes the function that draws the mark of one row: a small sign, then the umbrella or the hand. The sentence comes
 * when the pointer or the focus is on it.
 * @param signal ends with the row's mark
 */
export function markDrawer(signal: AbortSignal) {
  let drawn: AbortController | undefined;
  return (document: Document, mark: MarkView, press: () => void): HTMLElement => {
    drawn?.abort();
    drawn = endingWith(signal);
    const element = button(document, { class: 'mark', label: mark.label }, press, signsOf(document, mark));
    showTip(element, mark.label, drawn.signal);
    return element;
  };
}

function signsOf(document: Document, { sign, second, umbrella }: MarkView): HTMLElement {
  const isNeed = sign === 'need';
  return paint(
    document,
    'span',
    { class: sign === 'close' ? 'signs close' : 'signs' },
    isNeed ? second && draw(document, second) : draw(document, sign),
    isNeed && paint(document, 'span', { class: 'hand' }, draw(document, sign)),
    umbrella && draw(document, 'umbrella'),
  );
}
