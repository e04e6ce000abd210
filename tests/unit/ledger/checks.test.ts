import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCue } from '../../../ledger/check-cue.ts';
import { checkExchange, checkExchangeChange } from '../../../ledger/check-exchange.ts';
import { checkPerson, checkPersonChange } from '../../../ledger/check-person.ts';
import { checkReminder, checkReminderChange } from '../../../ledger/check-reminder.ts';
import type { Outcome } from '../../../ledger/outcome.ts';
import { anyText, tuesday } from './support/arbitraries.ts';

function fails(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'fine' : `${outcome.field}: ${outcome.code}`;
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

describe('a person', () => {
  test.each([
    ['  Dana \n Whitlock ', 'Dana Whitlock'],
    ['Dana\u0000\u0007 Whitlock', 'Dana Whitlock'],
    ['Dana \u202Ekcoltihw', 'Dana kcoltihw'],
    ['Dana\uD800', 'Dana'],
    ['Zoe\u0308', 'Zoë'],
    ['نور حداد', 'نور حداد'],
    ['👩🏽‍🚀', '👩🏽‍🚀'],
    ['<b>Dana</b> & Co', '<b>Dana</b> & Co'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['🚀'.repeat(200), '🚀'.repeat(200)],
  ])('named %j is kept as %j', (name, kept) => {
    expect(checkPerson({ name }, tuesday)).toEqual({ ok: true, value: { name: kept } });
  });

  test.each([
    [{}, 'name: name-missing'],
    [{ name: '' }, 'name: name-missing'],
    [{ name: ' \u200B\u200E\n' }, 'name: name-missing'],
    [{ name: 'x'.repeat(201) }, 'name: name-too-long'],
    [{ name: '🚀'.repeat(201) }, 'name: name-too-long'],
    [{ name: 5 }, 'name: field-malformed'],
    [{ name: 'Dana', note: 'x'.repeat(100_000) }, 'note: note-too-long'],
    [{ name: 'Dana', headline: 'x'.repeat(501) }, 'headline: words-too-long'],
    [{ name: 'Dana', handles: ['in:Dana'] }, 'handles: handle-malformed'],
    [{ name: 'Dana', handles: ['dana'] }, 'handles: handle-malformed'],
    [{ name: 'Dana', handles: 'in:dana' }, 'handles: handle-malformed'],
    [{ name: 'Dana', close: 'yes' }, 'close: field-malformed'],
    [{ name: 'Dana', cadenceDays: 0 }, 'cadenceDays: field-malformed'],
    [{ name: 'Dana', tags: [1] }, 'tags: field-malformed'],
    [{ name: 'Dana', __proto__x: 1 }, '__proto__x: field-unknown'],
    [{ name: 'Dana', id: 'mine' }, 'id: field-unknown'],
  ])('%j is refused: %s', (input, why) => {
    expect(fails(checkPerson(input, tuesday))).toBe(why);
  });

  test('handles and tags are kept once, in order; empty lines are absent', () => {
    const input = {
      name: 'Dana',
      handles: ['member:7', 'in:dana', 'in:dana'],
      tags: ['Design', 'design ', ''],
      company: ' ',
    };
    expect(checkPerson(input, tuesday)).toEqual({
      ok: true,
      value: { name: 'Dana', handles: ['in:dana', 'member:7'], tags: ['design'] },
    });
  });

  test('an edit sets what it names and clears with null or nothing, but never the name', () => {
    expect(checkPersonChange({ headline: null, place: ' ', note: 'a' }, tuesday)).toEqual({
      ok: true,
      value: { headline: null, place: null, note: 'a' },
    });
    expect(fails(checkPersonChange({ name: null }, tuesday))).toBe('name: name-missing');
    expect(fails(checkPersonChange({ name: ' ' }, tuesday))).toBe('name: name-missing');
    expect(fails(checkPersonChange({ createdAt: 1 }, tuesday))).toBe('createdAt: field-unknown');
  });
});

describe('an exchange', () => {
  const received = { direction: 'received' };

  test.each([
    [{ on: '2016' }, 'fine'],
    [{ on: '2026-11-04' }, 'fine'],
    [{ on: '1900' }, 'fine'],
    [{ on: '2026-11-05' }, 'on: date-in-future'],
    [{ on: '2026-12' }, 'on: date-in-future'],
    [{ on: '2027' }, 'on: date-in-future'],
    [{ on: '1899-12-31' }, 'on: date-too-early'],
    [{ on: '0000' }, 'on: date-too-early'],
    [{ on: '2016-02-30' }, 'on: date-unreal'],
    [{ on: '2016-13' }, 'on: date-unreal'],
    [{ on: 'yesterday' }, 'on: date-unreal'],
    [{ on: 2016 }, 'on: field-malformed'],
    [{ thankedOn: '2030' }, 'thankedOn: date-in-future'],
    [{ note: 'x'.repeat(20_000) }, 'fine'],
    [{ note: 'x'.repeat(100 * 1024) }, 'note: note-too-long'],
    [{ link: 'https://example.org/a?b#c' }, 'fine'],
    [{ link: 'javascript:alert(1)' }, 'link: link-unsafe'],
    [{ link: 'data:text/html,hi' }, 'link: link-unsafe'],
    [{ link: 'example.org' }, 'link: link-unsafe'],
    [{ link: `https://example.org/${'a'.repeat(2000)}` }, 'link: link-too-long'],
    [{ kind: 'bribe' }, 'kind: field-malformed'],
    [{ size: 3 }, 'size: field-malformed'],
    [{ hardTimes: 1 }, 'hardTimes: field-malformed'],
    [{ answers: '' }, 'answers: field-malformed'],
    [{ personId: 'x' }, 'personId: field-unknown'],
  ])('%j: %s', (input, why) => {
    expect(fails(checkExchange({ ...received, ...input }, tuesday))).toBe(why);
  });

  test('needs a direction', () => {
    expect(fails(checkExchange({}, tuesday))).toBe('direction: field-malformed');
    expect(fails(checkExchange({ direction: 'both' }, tuesday))).toBe('direction: field-malformed');
    expect(fails(checkExchangeChange({ direction: null }, tuesday))).toBe('direction: field-malformed');
    expect(checkExchangeChange({ on: null, size: null }, tuesday)).toEqual({
      ok: true,
      value: { on: null, size: null },
    });
  });

  test('a note keeps its lines and its markup, and loses what nobody typed', () => {
    const note = 'one\r\ntwo\u0000\u001B[31m\t<script>alert(1)</script> \uDC00';
    expect(checkExchange({ ...received, note }, tuesday)).toEqual({
      ok: true,
      value: { direction: 'received', note: 'one\ntwo[31m\t<script>alert(1)</script>' },
    });
  });

  test('whatever note is given, what is kept is well formed and is kept again unchanged', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = checkExchange({ ...received, note: text }, tuesday);
        const note = valueOf(first).note ?? '';
        expect(note.isWellFormed()).toBe(true);
        expect(checkExchange({ ...received, note }, tuesday)).toEqual(first);
      }),
    );
  });
});

describe('a reminder', () => {
  const good = { words: 'two names', dueOn: '2026-11-06', timeZone: 'Europe/Vienna' };

  test.each([
    [{}, 'fine'],
    [{ dueOn: '2026-11-03' }, 'fine'],
    [{ dueOn: '2036-11-03' }, 'fine'],
    [{ dueOn: '2036-11-04' }, 'dueOn: date-too-far'],
    [{ dueOn: '2026-11-01' }, 'dueOn: date-past'],
    [{ dueOn: '2026-11' }, 'dueOn: date-unreal'],
    [{ dueOn: '2026-11-31' }, 'dueOn: date-unreal'],
    [{ dueOn: undefined }, 'dueOn: date-unreal'],
    [{ words: ' ' }, 'words: words-missing'],
    [{ words: 'x'.repeat(501) }, 'words: words-too-long'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone: field-malformed'],
    [{ timeZone: undefined }, 'timeZone: field-malformed'],
  ])('%j: %s', (input, why) => {
    expect(fails(checkReminder({ ...good, ...input }, tuesday))).toBe(why);
  });

  test('can be changed, not emptied', () => {
    expect(checkReminderChange({ dueOn: '2026-12-01' }, tuesday)).toEqual({ ok: true, value: { dueOn: '2026-12-01' } });
    expect(fails(checkReminderChange({ words: null }, tuesday))).toBe('words: words-missing');
  });
});

describe('something noticed', () => {
  const good = { key: 'post:1', kind: 'job-search', place: 'feed' };

  test('its excerpt is cut to 280 characters, one line, and its reasons are kept short', () => {
    const checked = valueOf(
      checkCue({ ...good, excerpt: `a\n${'🚀'.repeat(400)}`, because: ['laid  off', 5, 'x'.repeat(999)] }, tuesday),
    );
    expect(Array.from(checked.excerpt ?? '')).toHaveLength(280);
    expect(checked.because).toEqual(['laid off', 'x'.repeat(200)]);
  });

  test.each([
    [{ permalink: 'javascript:1' }, 'permalink: link-unsafe'],
    [{ kind: 'gossip' }, 'kind: field-malformed'],
    [{ place: 'street' }, 'place: field-malformed'],
    [{ key: undefined }, 'key: field-malformed'],
  ])('%j: %s', (input, why) => {
    expect(fails(checkCue({ ...good, ...input }, tuesday))).toBe(why);
  });
});
