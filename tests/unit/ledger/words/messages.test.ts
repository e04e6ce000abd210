import { expect, test } from 'vitest';
import { cueKinds } from '../../../../ledger/cue.ts';
import type { DueReason } from '../../../../ledger/due-item.ts';
import { dueItems } from '../../../../ledger/due-items.ts';
import { exchangeKinds } from '../../../../ledger/exchange.ts';
import { standingOf } from '../../../../ledger/standing-of.ts';
import { cardView } from '../../../../ledger/words/card-view.ts';
import { deedWords } from '../../../../ledger/words/deed-words.ts';
import { dueWords } from '../../../../ledger/words/due-words.ts';
import { markView } from '../../../../ledger/words/mark-view.ts';
import { noticeWords } from '../../../../ledger/words/notice-words.ts';
import { standingSentence } from '../../../../ledger/words/standing-sentence.ts';
import { dana, tuesday } from '../support/arbitraries.ts';
import { facts, reminder, search, standingWith } from '../support/due.ts';
import { askedFor, english, wordMessages } from '../support/english.ts';

const how = { now: tuesday, locale: 'en-GB' };
const day = 86_400_000;

const dueReasons: DueReason[] = ['custom', 'promise-due', 'reply-owed', 'thanks-due'];

/** Says everything that can be said. A key without a text fails at once. */
function sayEverything(): void {
  for (const reason of dueReasons) dueWords({ reason, words: 'send the deck' }, english);
  for (const kind of exchangeKinds) {
    for (const direction of ['received', 'given'] as const) {
      for (const form of ['badge', 'line', 'sentence', 'about'] as const) {
        deedWords({ direction, kind, on: '2016', note: 'lunch in Lisbon' }, english, { ...how, form });
      }
      const twice = [
        { direction, kind, on: '2016' },
        { direction, kind, on: '2016' },
      ];
      markView(standingWith('Dana', twice), english, { ...how, hidden: false });
    }
  }
  markView(standingWith('Dana', [{ note: 'lunch' }]), english, { ...how, hidden: false });
  const histories = [
    [],
    ['received'],
    ['given'],
    ['received', 'given'],
    ['received', 'received'],
    ['given', 'given'],
  ] as const;
  for (const history of histories) {
    for (const set of [
      {},
      { close: true },
      { close: true, need: 'A flat' },
      { looking: { cueId: 'c', kind: 'job-search', seenAt: tuesday } },
    ] as const) {
      for (const since of [1999, ...Array.from({ length: 12 }, (_, index) => 2014 + index)]) {
        const rows = history.map((direction) => ({
          direction,
          on: String(since),
          note: 'lunch',
          kind: 'support' as const,
        }));
        for (const standing of [
          standingWith('Dana', rows),
          standingWith('Dana', [...rows, { hardTimes: true }]),
          standingWith(
            'Dana',
            history.map((direction) => ({ direction })),
          ),
        ]) {
          for (const form of ['short', 'long'] as const)
            standingSentence({ ...standing, ...set }, english, { ...how, form });
          for (const hidden of [true, false]) markView({ ...standing, ...set }, english, { ...how, hidden });
        }
      }
    }
  }
  for (const kind of cueKinds) {
    for (const seenAt of [tuesday, tuesday - 5 * day]) {
      const cues = [search({ kind, seenAt })];
      const commitments = (['ask', 'promise'] as const).flatMap((sort) =>
        (['me', 'them'] as const).flatMap((by) =>
          ['2026-11-03', '2026-11-06', '2026-01'].map((due, index) => ({
            id: `${sort}${by}${index}`,
            personId: 'dana',
            sort,
            by,
            due,
            words: 'x',
            loggedAt: 0,
          })),
        ),
      );
      const person = { ...dana, needs: [{ id: 'n', words: 'a flat', heardAt: 1 }] };
      for (const commitment of commitments) {
        const standing = standingOf(person, [], { commitments: [commitment], cues });
        cardView({ person, standing, exchanges: [], commitments: [commitment], cues }, english, how);
      }
    }
  }
  const names = ['Ada', 'Bea', 'Cem', 'Dag'];
  for (const count of [0, 1, 4]) {
    for (const reminders of [0, 1, 4]) {
      for (const kind of ['job-search', 'laid-off'] as const) {
        const people = names.map((name) => standingWith(name, [{ hardTimes: true, note: 'gave me a job' }]));
        const set = facts({
          people,
          cues: names.slice(0, count).map((name) => search({ id: name, personId: name.toLowerCase(), kind })),
          decisions: names.slice(0, reminders).map((name) => reminder({ id: name, personId: name.toLowerCase() })),
        });
        for (const level of ['generic', 'kindness', 'everything'] as const) {
          for (const whileClosed of [true, false])
            noticeWords(dueItems(set, tuesday), set, level, english, { ...how, whileClosed });
        }
      }
    }
  }
}

test('every text below “words” is said somewhere, and none is missing', () => {
  sayEverything();
  expect([...wordMessages.keys()].filter((key) => !askedFor.has(key))).toEqual([]);
});

test('they are kind: none of the words that the product does not use', () => {
  const unkind =
    /\b(owe|owed|debt|debtor|score|overdue|error|oops|invalid|user|contact|record|item|submit|sync|unemployed|jobless|success)\b|!/i;
  for (const [key, text] of wordMessages) expect(`${key}: ${text}`).not.toMatch(unkind);
});

test('keys are such as browsers accept', () => {
  for (const key of wordMessages.keys()) expect(key.replaceAll('.', '_')).toMatch(/^[A-Za-z0-9_]+$/);
});
