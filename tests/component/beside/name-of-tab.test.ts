import { expect, test } from 'vitest';
import { nameFitsSlug, nameInSlug, nameInTitle } from '../../../components/beside/name-of-tab.ts';

test.each([
  ['Dana Whitlock | LinkedIn', 'Dana Whitlock'],
  ['(3) Dana Whitlock | LinkedIn', 'Dana Whitlock'],
  ['(99+) Tomás Herrera | LinkedIn ', 'Tomás Herrera'],
  ['A | B | LinkedIn', 'A | B'],
])('the name in the title %j is %j', (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});

test.each(['LinkedIn', '(3) Feed', '| LinkedIn', '', 'Dana Whitlock'])('%j names nobody', (title) => {
  expect(nameInTitle(title)).toBeUndefined();
});

test.each([
  ['Dana Whitlock', 'dana-whitlock-3b2a1', true],
  ['Tomás Herrera', 'tomas-herrera', true],
  ['Dana Whitlock', 'marcus-bell', false],
  ['Dana Whitlock', 'dana-smith', false],
  ['Dana Whitlock', 'dana-w', false],
  ['Dana Whitlock', 'dana', true],
  ['Dana Whitlock', 'danawhitlock', true],
  ['Dana Whitlock', 'dwhit', false],
  ['Maria Sharapova', 'marialopez', false],
  ['Johan Johnson', 'johnsmith', false],
  ['Anna Martin', 'martina', false],
  ['Christian Bale', 'christina-x1', false],
  ['Li An', 'melissa-lian', false],
  ['Dana Whitlock', 'danawhitlock7', true],
  ['Ruth Anna Feldman, PhD', 'ruthfeldman', true],
  ['Dana Whitlock', 'techlead', false],
  ['Robert Feldman', 'rob-feldman-1a2b', true],
  ['Ruth Anna Feldman, PhD', 'ruth-feldman', true],
  ['Jo Al', 'jo-al', true],
  ['Li Wei', 'lisa-meier', false],
  ['Cher', 'cher-4b3a', true],
  ['雅 例', '雅-例', true],
])('%s belongs to %s: %s', (name, slug, fits) => {
  expect(nameFitsSlug(name, slug)).toBe(fits);
});

test('a slug gives a first guess without the digits LinkedIn adds', () => {
  expect(nameInSlug('dana-whitlock-3b2a1')).toBe('Dana Whitlock');
  expect(nameInSlug('elif_demir')).toBe('Elif Demir');
  expect(nameInSlug('123')).toBe('');
});
