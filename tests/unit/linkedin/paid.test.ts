// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isPaid } from '../../../linkedin/posts/paid.ts';

it.each([
  ['2w • Edited • ', false],
  ['1h •', false],
  ['3 godz. • ', false],
  ['5d · ', false],
  ['Promoted', true],
  ['Fizetett hirdetés', true],
  ['Promoted • Partner', true],
  ['Promowane • ', true],
  ['Gesponsert • ', true],
  ['', true],
])('%j: %s', (text, paid) => {
  const line = document.createElement('p');
  line.textContent = text;
  expect(isPaid(line)).toBe(paid);
});

it('no line at all: better not read', () => {
  expect(isPaid(null)).toBe(true);
});
