import { describe, expect, it } from 'vitest';
import { markOf } from '../../../overlay/mark-of.ts';
import { helped, nothingYet } from './views.ts';

const settings = { hidden: false };
const dana = helped('Dana');

describe('the one mark of a profile', () => {
  it('is the known handle’s, whichever comes first', () => {
    const marks = { 'in:new-address': nothingYet, 'member:1': dana } as const;
    expect(markOf({ settings, marks, known: ['member:1'] }, ['in:new-address', 'member:1'])).toBe(dana);
  });

  it('is the quiet one for a stranger', () => {
    expect(markOf({ settings, marks: { 'in:ida': nothingYet }, known: [] }, ['in:ida'])).toBe(nothingYet);
  });

  it('is none when two handles belong to two people', () => {
    const marks = { 'in:dana': dana, 'member:2': helped('Noor') } as const;
    expect(markOf({ settings, marks, known: ['in:dana', 'member:2'] }, ['in:dana', 'member:2'])).toBeUndefined();
  });

  it('is none when the worker gives none', () => {
    expect(markOf({ settings, marks: {}, known: [] }, ['in:dana', 'member:2'])).toBeUndefined();
  });
});
