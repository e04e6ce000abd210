import type { CardView } from '../../ledger/words/views.ts';
import { draw, drawLine } from '../drawings.ts';
import { button, paint } from '../paint.ts';
import { cross, lock, ribbon, signpost } from './icons.ts';

/** What the buttons of a card do. */
export interface CardActs {
  close: () => void;
  act: (intent: CardView['buttons'][number]['intent']) => void;
}

/**
 * Draws the read-only card: standing, cue, a few favours, what is open, buttons. Nothing in it takes text.
 * It is a popover, so that no ancestor in the page can clip it or cover it.
 */
export function drawCard(document: Document, card: CardView, acts: CardActs): HTMLElement {
  const p = (name: string, words: string) => paint(document, 'span', { class: name, words });
  const row = (icon: string, words: string, hint?: string) =>
    paint(
      document,
      'li',
      {},
      drawLine(document, icon),
      paint(document, 'div', {}, p('', words), hint !== undefined && p('hint', hint)),
    );

  const top = paint(
    document,
    'div',
    { class: 'top' },
    paint(document, 'h2', { words: card.standing, label: card.standing }),
    button(document, { class: 'x', label: card.close }, acts.close, drawLine(document, cross)),
  );
  const cue =
    card.cue &&
    paint(
      document,
      'div',
      { class: 'cue' },
      draw(document, 'need'),
      paint(document, 'div', {}, paint(document, 'b', { words: card.cue.lead }), p('', card.cue.words)),
    );
  const lines = card.lines.map(({ year, sign, words, tough }) =>
    paint(
      document,
      'li',
      {},
      p('year', year),
      draw(document, sign),
      paint(
        document,
        'div',
        {},
        p('', words),
        tough !== undefined && paint(document, 'div', { class: 'hard' }, draw(document, 'umbrella'), p('', tough)),
      ),
    ),
  );
  const open = [
    ...card.open.map(({ words, hint }) => row(ribbon, words, hint)),
    ...(card.need === undefined ? [] : [row(signpost, card.need)]),
  ];
  const section = paint(
    document,
    'section',
    { class: 'card', role: 'region', label: card.label },
    top,
    paint(
      document,
      'div',
      { class: 'story' },
      cue,
      lines.length > 0 && paint(document, 'ul', {}, ...lines),
      open.length > 0 && paint(document, 'ul', { class: 'open' }, ...open),
    ),
    paint(
      document,
      'div',
      { class: 'do' },
      ...card.buttons.map(({ intent, words, label }) => button(document, { words, label }, () => acts.act(intent))),
    ),
    paint(document, 'div', { class: 'foot' }, drawLine(document, lock), p('hint', card.foot)),
  );
  section.popover = 'manual';
  return section;
}
