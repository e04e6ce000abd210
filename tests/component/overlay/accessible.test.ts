import axe from 'axe-core';
import { expect, it } from 'vitest';
import type { MarkView } from '../../../ledger/words/views.ts';
import { drawBadge } from '../../../overlay/badge.ts';
import { drawCard } from '../../../overlay/card/draw-card.ts';
import { danaCard, helped, hiddenMark, nothingYet } from './views.ts';

const noActs = { close: () => {}, act: () => {} };
const cueMark: MarkView = {
  sign: 'need',
  tone: 'need',
  strong: 'could use a hand',
  second: 'received',
  soft: 'introduced you, 2016',
  label: 'Could use a hand. Dana introduced you in 2016. Open your memory of Dana.',
};

it.each([
  ['the card', () => drawCard(document, danaCard, noActs)],
  ['a badge that opens', () => drawBadge(document, helped('Dana'), noActs.close)],
  ['a badge with a cue', () => drawBadge(document, cueMark, noActs.close)],
  ['the quiet badge', () => drawBadge(document, nothingYet, noActs.close)],
  ['the hidden badge', () => drawBadge(document, hiddenMark, noActs.close)],
])('%s has a name for every control and a role for every label', async (_, draw) => {
  const drawn = draw();
  document.body.replaceChildren(drawn);
  // Contrast is measured on the tokens and in real browsers; here nothing is painted.
  const { violations } = await axe.run(drawn, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

it('a badge tells everything in its label, and its drawings are silent', () => {
  const badge = drawBadge(document, cueMark, noActs.close);
  expect(badge.getAttribute('aria-label')).toBe(cueMark.label);
  expect([...badge.querySelectorAll('svg')].every((each) => each.getAttribute('aria-hidden') === 'true')).toBe(true);
  expect(badge.querySelectorAll('svg')).toHaveLength(2);
});
