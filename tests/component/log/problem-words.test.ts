import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { knownCodes, problemWords } from '../../../components/log/problem-words.ts';
import { speakEnglish } from '../support/english.ts';

beforeEach(speakEnglish);

/** The codes that a form can meet: those of the checks, of the commands and of the store itself. */
function codesInUse(): string[] {
  const files = [
    ...readdirSync('ledger').map((name) => join('ledger', name)),
    ...readdirSync('storage/commands').map((name) => join('storage/commands', name)),
    join('storage', 'store-failure.ts'),
  ].filter((name) => /(check-|commands|store-failure).*\.ts$/.test(name));
  const code =
    /'((?:name|note|words|date|link|handle|field|store|disk|schema|undo|not|two|email|answers|already|merge)-[a-z-]+)'/g;
  const notCodes = new Set(['note-cue', 'merge-people']);
  const found = files.flatMap((name) => [...readFileSync(name, 'utf8').matchAll(code)].map(([, each = '']) => each));
  return [...new Set(found)].filter((each) => !notCodes.has(each)).toSorted();
}

test('there are codes to look after', () => {
  expect(codesInUse()).toContain('disk-full');
  expect(codesInUse()).toContain('date-in-future');
  expect(codesInUse()).toContain('name-too-long');
});

test.each(codesInUse())('the code %s has a sentence of its own', (code) => {
  expect(knownCodes).toContain(code);
  const words = problemWords({ code, field: 'note' });
  expect(words).not.toBe(problemWords({ code: 'something-new' }));
  expect(words).toMatch(/^[A-Z].*\.$/);
});

test.each([
  ['date-in-future', 'on', 'The date lies in the future. Pick a day that has been.'],
  ['date-unreal', 'thankedOn', 'The date of your thanks is not a day in the calendar. A year alone is fine.'],
  ['note-too-long', 'outcome', 'What it led to is longer than 20,000 characters.'],
  ['name-missing', 'name', 'The name is empty.'],
  ['link-unsafe', 'link', 'The link must begin with http or https.'],
])('%s names the field %s', (code, field, words) => {
  expect(problemWords({ code, field })).toContain(words);
});

test('a code nobody thought of still gets a sentence and a way on', () => {
  expect(problemWords({ code: 'something-new', field: 'whatever' })).toMatch(/Try again/);
});
