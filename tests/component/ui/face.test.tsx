import { expect, test } from 'vitest';
import { initialsOf } from '../../../components/ui/initials.ts';

test.each([
  ['Dana Whitlock', 'DW'],
  ['Elif Demir', 'ED'],
  ['Tomás Herrera', 'TH'],
  ['Ruth Anna Feldman', 'RF'],
  ['ida lund', 'IL'],
  ['Øyvind', 'Ø'],
  ['Noor Haddad (she/her)', 'NH'],
  ['“Marcus” Bell', 'MB'],
  ['山田太郎', '山'],
  ['נועה לוי', 'נל'],
  ['🦊', '🦊'],
  ['👩‍👩‍👧 🦊', '👩‍👩‍👧'],
  ['  Priya   Raman  ', 'PR'],
  ['é Zoë', 'ÉZ'],
  ['', ''],
  ['   ', ''],
])('the initials of %o are %o', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
