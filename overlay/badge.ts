import type { MarkView } from '../ledger/words/views.ts';
import { draw } from './drawings.ts';
import { button, paint } from './paint.ts';

/**
 * Draws one badge: sign, what happened, then when or since when. Hidden judgement opens nothing, so it is no button.
 * @param press what a trusted click, Enter or Space does
 */
export function drawBadge(document: Document, mark: MarkView, press: () => void): HTMLElement {
  const { sign, tone, strong, soft, second, umbrella, label } = mark;
  const quiet = tone === 'quiet';
  // Where it is narrow the words give way, not the year.
  const [, words = strong, year] = /^(.+)(, \d{4})$/.exec(strong) ?? [];
  const parts = [
    sign === 'need' ? paint(document, 'span', { class: 'hand' }, draw(document, sign)) : draw(document, sign),
    paint(document, quiet ? 'span' : 'b', { words }),
    year !== undefined && paint(document, 'b', { words: year, class: 'year' }),
    umbrella && draw(document, 'umbrella'),
    second && paint(document, 'span', { class: 'rule' }),
    second && draw(document, second),
    soft !== undefined && paint(document, 'span', { words: soft }),
  ];
  const painted = { class: `badge ${tone}`, label };
  if (sign === 'hidden') return paint(document, 'span', { ...painted, role: 'img' }, ...parts);
  return button(document, painted, press, ...parts);
}
