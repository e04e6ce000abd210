import { beforeEach, expect, test } from 'vitest';
import { readDate } from '../../../components/log/read-date.ts';
import { understand } from '../../../components/log/understand.ts';
import { speakEnglish } from '../support/english.ts';
import { noon } from '../support/pages.tsx';

beforeEach(speakEnglish);

const text = 'intro to Kestrel’s CTO last Tuesday, took a day';
const options = { now: noon, readDate };

test('what the line says becomes chips, the rest is the note', () => {
  expect(understand({ text, set: {} }, options)).toEqual({
    direction: 'received',
    kind: 'introduction',
    size: 4,
    on: '2026-11-17',
    hardTimes: false,
    note: 'intro to Kestrel’s CTO',
  });
});

test('what was corrected by hand counts instead', () => {
  const set = { kind: 'referral', size: 8, on: '2026', hardTimes: true, direction: 'given' } as const;
  expect(understand({ text, set }, options)).toEqual({ ...set, note: 'intro to Kestrel’s CTO' });
});

test('what was left out by hand was no date and no size after all: its words stay in the note', () => {
  const without = understand({ text, set: { on: null, size: null } }, options);
  expect(without.on).toBeUndefined();
  expect(without.size).toBeUndefined();
  expect(without.note).toBe(text);
  expect(understand({ text, set: { on: null } }, options).note).toBe('intro to Kestrel’s CTO last Tuesday');
});

test('a kind that was left out is not read again', () => {
  expect(understand({ text, set: { kind: null } }, options).kind).toBeUndefined();
});

test('the line may say which way it went, unless that was asked for or chosen', () => {
  const gave = { text: 'I gave them advice on the contract', set: {} };
  expect(understand(gave, options).direction).toBe('given');
  expect(understand(gave, { ...options, direction: 'received' }).direction).toBe('received');
  expect(understand({ ...gave, set: { direction: 'received' } }, options).direction).toBe('received');
});
