import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DueFacts, dueItems } from '../../../../ledger/due-items.ts';
import type { Exchange } from '../../../../ledger/exchange.ts';
import type { Standing } from '../../../../ledger/standing.ts';
import { noticeWords } from '../../../../ledger/words/notice-words.ts';
import { anyText, tuesday } from '../support/arbitraries.ts';
import { facts, reminder, search, standingWith } from '../support/due.ts';
import { english } from '../support/english.ts';

const how = { now: tuesday, locale: 'en-GB' };

function notice(level: 'generic' | 'kindness' | 'everything', set: DueFacts, whileClosed = false) {
  return noticeWords(dueItems(set, tuesday), set, level, english, { ...how, whileClosed });
}

const acme = {
  kind: 'introduction',
  on: '2016',
  note: 'Introduced me to Acme, when I was laid off',
  hardTimes: true,
} as const;
const dana = standingWith('Dana Whitlock', [acme]);
const person = (name: string, set = {}): Standing => standingWith(name, [{ kind: 'feedback', on: '2019', ...set }]);

function looking(people: Standing[], set = {}): DueFacts {
  return facts({
    people,
    cues: people.map(({ personId }) => search({ id: `c-${personId}`, personId, excerpt: 'I was laid off', ...set })),
  });
}

function reminders(...names: string[]): DueFacts {
  return facts({
    people: names.map((name) => person(name)),
    decisions: names.map((name, index) =>
      reminder({ id: `remind:${index}`, personId: name.toLowerCase(), words: `call about the job, ${index}` }),
    ),
  });
}

describe('an old helper who is looking', () => {
  test.each([
    ['generic', 'Two-Way Street', 'Someone could use a word from you.'],
    ['kindness', 'An old helper could use a hand', 'Dana, who introduced you to Acme in 2016'],
    ['everything', 'Dana Whitlock is looking for work', 'Introduced you to Acme in 2016, in a tough stretch'],
  ] as const)('%s', (level, title, message) => {
    expect(notice(level, looking([dana]))).toEqual({ title, message });
  });

  test('everything, when they only said that their role ended', () => {
    expect(notice('everything', looking([dana], { kind: 'laid-off' })).title).toBe(
      'Dana Whitlock’s role came to an end',
    );
  });

  test('several', () => {
    const both = looking([dana, person('Elif Demir')]);
    expect(notice('generic', both).message).toBe('2 people could use a word from you.');
    expect(notice('kindness', both)).toEqual({
      title: 'Old helpers could use a hand',
      message: 'Dana, who introduced you to Acme in 2016\nElif, who gave you feedback in 2019',
    });
    expect(notice('everything', both).message).toBe(
      'Dana Whitlock is looking for work\nElif Demir is looking for work',
    );
  });

  test('more than three are counted', () => {
    const many = looking(['Ada', 'Bea', 'Cem', 'Dag', 'Eva'].map((name) => person(name)));
    expect(notice('kindness', many).message.split('\n')).toHaveLength(4);
    expect(notice('kindness', many).message).toMatch(/and 2 more$/);
  });

  test.each<[Partial<Exchange>, string]>([
    [{ kind: 'job-lead', on: '2019', note: 'job lead at Acme' }, 'Noor, who helped you in 2019'],
    [
      { kind: 'feedback', on: '2019', note: 'read my application for the lead role' },
      'Noor, who gave you feedback in 2019',
    ],
    [{ on: '2019', note: 'gave me my first job' }, 'Noor, who helped you in 2019'],
    [{ kind: 'introduction', on: '2019', note: 'lunch with the hiring manager' }, 'Noor, who introduced you in 2019'],
    [{}, 'Noor, who helped you'],
  ])('the kindness is told without a word about jobs: %j', (set, message) => {
    expect(notice('kindness', looking([standingWith('Noor Haddad', [set])])).message).toBe(message);
  });
});

describe('reminders', () => {
  test.each([
    ['generic', 'Two-Way Street', 'A reminder is waiting for you.'],
    ['kindness', 'Something you wanted to remember', 'You asked to be reminded of Dana.'],
    ['everything', 'Dana', 'call about the job, 0'],
  ] as const)('one, %s', (level, title, message) => {
    expect(notice(level, reminders('Dana'))).toEqual({ title, message });
  });

  test('several, and while the browser was closed', () => {
    const three = reminders('Dana', 'Elif', 'Noor');
    expect(notice('generic', three, true)).toEqual({
      title: 'Two-Way Street',
      message: 'You wanted to be reminded of 3 things while your browser was closed.',
    });
    expect(notice('kindness', three)).toEqual({
      title: '3 reminders are waiting for you.',
      message: 'You asked to be reminded of Dana, Elif and Noor.',
    });
    expect(notice('everything', three).message).toBe(
      'Dana: call about the job, 0\nElif: call about the job, 1\nNoor: call about the job, 2',
    );
    expect(notice('kindness', reminders('Ada', 'Bea', 'Cem', 'Dag')).message).toBe(
      'You asked to be reminded of Ada, Bea, Cem and 1 more.',
    );
  });

  test('beside an old helper they are counted only', () => {
    const both = { ...looking([dana]), decisions: [reminder({ personId: 'dana whitlock' })] };
    expect(notice('kindness', both).message).toBe(
      'Dana, who introduced you to Acme in 2016\nA reminder is waiting for you.',
    );
    expect(notice('generic', both).message).toBe('Someone could use a word from you.\nA reminder is waiting for you.');
    expect(notice('everything', both).message).toBe(
      'Introduced you to Acme in 2016, in a tough stretch\nA reminder is waiting for you.',
    );
  });
});

describe('what must not be in it', () => {
  const telltale = /\b(jobs?|laid|layoffs?|looking|work|hiring|role|position|unemployed|redundan\w*)\b/i;

  test('below everything: no search, no role, no word of a post or reminder, whatever the notes say', () => {
    const notes = fc.array(
      fc.constantFrom(
        'introduced me to',
        'Acme',
        'the job',
        'when I was laid off',
        'a role',
        'hiring',
        'feedback on',
        'my CV',
        'lunch',
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(notes, fc.constantFrom('generic' as const, 'kindness' as const), (parts, level) => {
        const helper = standingWith('Dana Whitlock', [{ on: '2016', note: parts.join(' ') }]);
        const { title, message } = notice(level, looking([helper]));
        expect(`${title} ${message}`).not.toMatch(telltale);
      }),
    );
  });

  test('generic: nobody’s name', () => {
    const { title, message } = notice('generic', looking([dana]));
    expect(`${title} ${message}`).not.toMatch(/Dana|Whitlock|Acme/);
  });

  test('markup and control characters, in names, notes and reminders', () => {
    const names = fc.oneof(anyText, fc.constant('<b>Dana</b>\u0007 <a href="x">Whitlock</a>'));
    fc.assert(
      fc.property(names, anyText, fc.constantFrom('kindness' as const, 'everything' as const), (name, note, level) => {
        const helper = { ...standingWith('Dana', [{ note: `gave me ${note}` }]), name };
        for (const set of [looking([helper]), facts({ people: [helper], decisions: [reminder({ words: note })] })]) {
          const { title, message } = notice(level, set);
          expect(`${title}${message}`).not.toMatch(/[<>\u202A-\u202E]|[^\P{Cc}\n]/u);
        }
      }),
    );
  });
});
