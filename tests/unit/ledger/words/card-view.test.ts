import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../../ledger/commitment.ts';
import type { Exchange } from '../../../../ledger/exchange.ts';
import { standingOf } from '../../../../ledger/standing-of.ts';
import { type CardFacts, cardView } from '../../../../ledger/words/card-view.ts';
import { dana, tuesday } from '../support/arbitraries.ts';
import { search } from '../support/due.ts';
import { english } from '../support/english.ts';

const how = { now: tuesday, locale: 'en-GB' };
const day = 86_400_000;

function row(id: string, set: Partial<Exchange>): Exchange {
  return { id, personId: 'dana', direction: 'received', loggedAt: 0, ...set };
}

const acme = row('acme', {
  on: '2016',
  size: 8,
  hardTimes: true,
  kind: 'introduction',
  note: 'Introduced me to Acme, after the layoff',
});
const portfolio = row('portfolio', { direction: 'given', on: '2023', note: 'Reviewed the Lisbon portfolio' });
const talk = row('talk', { on: '2025-05', note: 'read my talk' });
const kestrel = row('kestrel', { on: '2026-10-27', note: 'intro to Kestrel’s CTO' });

function promise(set: Partial<Commitment>): Commitment {
  return { id: 'p', personId: 'dana', sort: 'promise', by: 'me', words: 'two names in Lisbon', loggedAt: 0, ...set };
}

function card(set: Partial<Omit<CardFacts, 'standing'>>) {
  const { person = dana, exchanges = [], commitments = [], cues = [] } = set;
  const standing = standingOf(person, exchanges, { commitments, cues });
  return cardView({ person, standing, exchanges, commitments, cues }, english, how);
}

function years(exchanges: Exchange[]): string[] {
  return card({ exchanges }).lines.map(({ year }) => year);
}

describe('the card, as on the board', () => {
  test('standing, cue, three favours, open promise, need, buttons', () => {
    const view = card({
      person: { ...dana, needs: [{ id: 'n', words: 'A design lead role, Leeds or remote', heardAt: 1 }] },
      exchanges: [acme, portfolio, kestrel],
      commitments: [promise({ due: '2026-11-06' })],
      cues: [search({ seenAt: tuesday - 5 * day, lastSeenAt: tuesday })],
    });
    expect(view).toEqual({
      label: 'Dana Whitlock, from your memory',
      standing: 'Dana helped you in a tough stretch.',
      cue: { lead: 'Could use a hand', words: 'Looking for work since Thursday' },
      lines: [
        { year: '2026', sign: 'received', words: 'Introduced you to Kestrel’s CTO' },
        { year: '2023', sign: 'given', words: 'You reviewed the Lisbon portfolio' },
        {
          year: '2016',
          sign: 'received',
          words: 'Introduced you to Acme, after the layoff',
          tough: 'in a tough stretch',
        },
      ],
      open: [{ words: 'You promised: two names in Lisbon', hint: 'By Friday' }],
      need: 'Looking for a design lead role, Leeds or remote',
      buttons: [
        { intent: 'log', words: 'Log a favour', label: 'Log a favour, opens beside the page' },
        { intent: 'thank', words: 'Say thanks', label: 'Say thanks, opens beside the page' },
        { intent: 'remind', words: 'Remind me', label: 'Remind me, opens beside the page' },
      ],
      close: 'Close',
      foot: 'Only you see this. Buttons open beside the page.',
    });
  });

  test('the kindness stays in view however much came after it, and rows may come in any order', () => {
    expect(years([talk, acme, kestrel, portfolio])).toEqual(['2026', '2025', '2016']);
    expect(years([{ ...acme, deletedAt: 1 }, portfolio, talk, kestrel])).toEqual(['2026', '2025', '2023']);
  });

  test('an exchange without a date has no year', () => {
    expect(card({ exchanges: [row('x', { note: 'believed in me' })] }).lines).toEqual([
      { year: '', sign: 'received', words: 'Believed in you' },
    ]);
  });

  test.each([
    [{ seenAt: tuesday }, 'Looking for work, seen today'],
    [{ seenAt: tuesday - 20 * day }, 'Looking for work since 14 October'],
    [{ kind: 'laid-off' as const, seenAt: tuesday }, 'Their role came to an end, seen today'],
    [{ kind: 'laid-off' as const, seenAt: tuesday - 5 * day }, 'Their role came to an end, seen Thursday'],
  ])('cue %j: %s', (set, words) => {
    expect(card({ cues: [search(set)] }).cue?.words).toBe(words);
  });

  test.each([
    [promise({}), { words: 'You promised: two names in Lisbon' }],
    [promise({ due: '2026-11-03' }), { words: 'You promised: two names in Lisbon', hint: 'By today' }],
    [promise({ due: '2026-12' }), { words: 'You promised: two names in Lisbon', hint: 'By December' }],
    [promise({ due: '2026-10-25' }), { words: 'You promised: two names in Lisbon', hint: 'It was for 25 October' }],
    [promise({ by: 'them' }), { words: 'Dana promised: two names in Lisbon' }],
    [promise({ sort: 'ask' }), { words: 'You asked: two names in Lisbon' }],
    [promise({ sort: 'ask', by: 'them' }), { words: 'Dana asked: two names in Lisbon' }],
  ])('%j', (commitment, open) => {
    expect(card({ commitments: [commitment] }).open).toEqual([open]);
  });

  test('what is over or in the bin is not open; the soonest three come first', () => {
    const view = card({
      commitments: [
        promise({ id: 'a', ended: 'kept' }),
        promise({ id: 'b', deletedAt: 1 }),
        promise({ id: 'c', words: 'c' }),
        promise({ id: 'd', words: 'd', due: '2026-12-01' }),
        promise({ id: 'e', words: 'e', due: '2026-11-20' }),
        promise({ id: 'f', words: 'f', loggedAt: 5 }),
      ],
    });
    expect(view.open.map(({ words }) => words.at(-1))).toEqual(['e', 'd', 'c']);
  });
});
