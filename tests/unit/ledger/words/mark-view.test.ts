import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../../ledger/exchange.ts';
import type { Standing } from '../../../../ledger/standing.ts';
import { standingOf } from '../../../../ledger/standing-of.ts';
import { markView } from '../../../../ledger/words/mark-view.ts';
import { cueOf, dana, exchanges, tuesday } from '../support/arbitraries.ts';
import { standingWith } from '../support/due.ts';
import { english } from '../support/english.ts';

const how = { now: tuesday, locale: 'en-GB', hidden: false };

function mark(name: string, rows: readonly Partial<Exchange>[], set: Partial<Standing> = {}) {
  return markView({ ...standingWith(name, rows), ...set }, english, how);
}

const received = { direction: 'received' } as const;
const given = { direction: 'given' } as const;
const acme = { ...received, kind: 'introduction', on: '2016', note: 'Introduced me to Acme' } as const;
const looking = { cueId: 'c', kind: 'job-search', seenAt: tuesday } as const;

describe('the badge, as on the board', () => {
  test('nobody known: an offer', () => {
    expect(markView(null, english, how)).toEqual({
      sign: 'plus',
      tone: 'quiet',
      strong: 'Log a favour',
      label: 'Log a favour. It opens beside the page.',
    });
    expect(mark('Ida Lund', [])).toEqual(markView(null, english, how));
  });

  test('helped you once', () => {
    expect(
      mark('Elif Demir', [{ ...received, kind: 'interview-help', on: '2019', note: 'interview practice' }]),
    ).toEqual({
      sign: 'received',
      tone: 'plain',
      strong: 'helped you once',
      soft: 'interview practice, 2019',
      label: 'Elif gave you interview practice in 2019. Open your memory of Elif.',
    });
    expect(mark('Elif', [{ ...received, kind: 'introduction', on: '2016', note: 'intro to Acme CTO' }]).soft).toBe(
      'introduced you to Acme CTO, 2016',
    );
    expect(mark('Elif', [{ ...received, kind: 'interview-help', on: '2019' }]).soft).toBe('interview practice, 2019');
    expect(mark('Elif', [{ ...received, on: '2019' }]).soft).toBe('2019');
    expect(mark('Elif', [{ ...received, note: 'lunch in Lisbon' }]).soft).toBe('“lunch in Lisbon”');
    expect(mark('Elif', [received]).soft).toBeUndefined();
  });

  test('you helped once', () => {
    expect(mark('Daniel Osei', [{ ...given, kind: 'job-lead', on: '2026-03', note: 'told him about Acme' }])).toEqual({
      sign: 'given',
      tone: 'plain',
      strong: 'you helped once',
      soft: 'told them about Acme, March',
      label: 'You told Daniel about Acme in March. Open your memory of Daniel.',
    });
  });

  test('in a tough stretch, told as the deed', () => {
    expect(
      mark('Dana Whitlock', [{ ...acme, note: 'Introduced me to Acme, after the layoff', hardTimes: true }, given]),
    ).toEqual({
      sign: 'received',
      tone: 'tough',
      strong: 'introduced you to Acme, 2016',
      soft: 'in a tough stretch',
      umbrella: true,
      label: 'Dana introduced you to Acme in 2016, in a tough stretch. Open your memory of Dana.',
    });
  });

  test('a two-way street', () => {
    const rows = [
      { ...received, on: '2014' },
      { ...given, on: '2020' },
    ];
    expect(mark('Tomás Herrera', rows)).toEqual({
      sign: 'both',
      tone: 'plain',
      strong: 'a two-way street',
      soft: 'since 2014',
      label: 'A two-way street with Tomás, since 2014. Open your memory of Tomás.',
    });
    expect(mark('Tomás', [received, given])).not.toHaveProperty('soft');
  });

  test('mostly given and mostly received look as calm as each other', () => {
    const lead = [
      { ...given, on: '2025' },
      { ...given, kind: 'job-lead' as const, on: '2026-03' },
    ];
    expect(mark('Noor Haddad', lead)).toEqual({
      sign: 'given',
      tone: 'plain',
      strong: 'you have mostly given',
      soft: 'a job lead, March',
      label: 'You have mostly given. Last time it was a job lead, March. Open your memory of Noor.',
    });
    const feedback = [
      { ...received, on: '2020' },
      { ...received, kind: 'feedback' as const, on: '2026-05', note: 'feedback on my talk' },
    ];
    expect(mark('Ruth Feldman', feedback)).toEqual({
      sign: 'received',
      tone: 'plain',
      strong: 'you have mostly received',
      soft: 'feedback on your talk, May',
      label: 'You have mostly received. Last time it was feedback on your talk, May. Open your memory of Ruth.',
    });
  });

  test('close: no sign, no balance', () => {
    const rows = [{ ...received, kind: 'support' as const, on: '2026-08' }];
    expect(mark('Jonas Lindqvist', rows, { close: true, need: 'A flat in Lisbon' })).toEqual({
      sign: 'close',
      tone: 'plain',
      strong: 'close',
      soft: 'support, August · looking for a flat in Lisbon',
      label:
        'You are close. Jonas stood by you in August. Jonas is looking for a flat in Lisbon. Open your memory of Jonas.',
    });
    expect(mark('Jonas', [], { close: true })).toEqual({
      sign: 'close',
      tone: 'plain',
      strong: 'close',
      label: 'You are close. Open your memory of Jonas.',
    });
  });

  test('could use a hand, with the kindness beside it', () => {
    const job = { ...received, on: '2012', note: 'gave me my first job' };
    expect(mark('Marcus Bell', [job], { looking })).toEqual({
      sign: 'need',
      tone: 'need',
      strong: 'could use a hand',
      soft: 'gave you your first job, 2012',
      second: 'received',
      label: 'Could use a hand. Marcus gave you your first job in 2012. Open your memory of Marcus.',
    });
    expect(mark('Dana Whitlock', [{ ...acme, hardTimes: true }], { looking })).toMatchObject({
      soft: 'introduced you to Acme, 2016',
      label: 'Could use a hand. Dana introduced you to Acme in 2016, in a tough stretch. Open your memory of Dana.',
    });
    expect(mark('Dana', [{ ...acme, note: 'Introduced me to the whole of Acme' }], { looking }).soft).toBe(
      'introduced you, 2016',
    );
  });

  test('could use a hand, also somebody who was only helped, and before close', () => {
    expect(mark('Noor Haddad', [given], { looking })).toEqual({
      sign: 'need',
      tone: 'need',
      strong: 'could use a hand',
      label: 'Could use a hand. You helped Noor once. Open your memory of Noor.',
    });
    expect(mark('Noor', [given], { looking, close: true }).sign).toBe('need');
  });

  test('a search of which nothing was seen for half a year says nothing about now', () => {
    const old = { ...looking, seenAt: tuesday - 200 * 86_400_000 };
    expect(mark('Dana', [acme], { looking: old }).sign).toBe('received');
    expect(mark('Dana', [acme], { looking: { ...old, lastSeenAt: tuesday } }).sign).toBe('need');
  });

  test('hidden, everybody looks the same', () => {
    const hidden = { ...how, hidden: true };
    const one = markView(null, english, hidden);
    expect(one).toEqual({
      sign: 'hidden',
      tone: 'quiet',
      strong: 'Hidden while you share',
      label: 'Hidden while you share. Open your memory.',
    });
    expect(markView({ ...standingWith('Dana', [acme]), looking }, english, hidden)).toEqual(one);
  });
});

test('any history has a badge: short words, and a sentence that ends in what a click does', () => {
  const cues = fc.uniqueArray(cueOf('dana'), { selector: ({ id }) => id, maxLength: 3 });
  fc.assert(
    fc.property(exchanges, cues, fc.boolean(), (rows, seen, close) => {
      const standing = standingOf({ ...dana, ...(close && { close }) }, rows, { commitments: [], cues: seen });
      const view = markView(standing, english, how);
      expect(view.strong.length).toBeGreaterThan(0);
      expect(view.strong.length).toBeLessThanOrEqual(52);
      expect((view.soft ?? '').length).toBeLessThanOrEqual(160);
      expect(view.label).toMatch(view.sign === 'plus' ? /^Log a favour/ : /\. Open your memory of Dana\.$/);
    }),
  );
});
