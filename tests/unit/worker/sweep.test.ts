import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { decide } from '../../../storage/commands/decide.ts';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { danaHelped, known, marcusWasHelped, reminder, value } from './people.ts';
import { day, happen, makeWorld, minute, start, type World } from './worker-world.ts';

const shown = () => fakeBrowser.notifications.getAllCreateOptions();
const badge = () => fakeBrowser.action.getBadgeText({});

async function danaLooks(ledger: Ledger, personId: string): Promise<string> {
  return value(await noteCue(ledger, { personId, kind: 'laid-off', key: 'post:activity:1', place: 'feed' })).cueId;
}

async function bootAgain(world: World): Promise<void> {
  world.stop();
  await world.boot();
}

describe('a reminder', () => {
  it('that fell due while the browser was closed is told once at the next start', async () => {
    const world = await makeWorld();
    const dana = await danaHelped(world.ledger);
    await reminder(world.ledger, dana, 'ask how Lisbon went', '2026-12-03');
    await world.boot();
    expect(shown()).toEqual({});
    expect(await badge()).toBe('');
    world.stop();
    world.clock.now = start + 9 * day;
    await world.boot();
    expect(Object.keys(shown())).toEqual(['due-digest']);
    expect(await badge()).toBe('1');
    await bootAgain(world);
    await happen(fakeBrowser.alarms.onAlarm, { name: 'tick' });
    world.clock.now += 3 * day;
    await bootAgain(world);
    expect(world.browser.notified).toHaveLength(1);
    expect(await badge()).toBe('1');
  });

  it('is due from the start of its day, not before', async () => {
    const world = await makeWorld();
    const dana = await danaHelped(world.ledger);
    await reminder(world.ledger, dana, 'ask how Lisbon went', '2026-12-02');
    world.clock.now = Date.UTC(2026, 11, 1, 23, 59);
    await world.boot();
    expect(shown()).toEqual({});
    world.clock.now = Date.UTC(2026, 11, 2);
    await bootAgain(world);
    expect(Object.keys(shown())).toEqual(['due-digest']);
  });

  it('with others that fell due is told in one digest', async () => {
    const world = await makeWorld();
    const dana = await danaHelped(world.ledger);
    const elif = await known(world.ledger, 'Elif Demir', ['in:elif-demir']);
    for (const words of ['one', 'two']) await reminder(world.ledger, dana, words, '2026-12-03');
    await reminder(world.ledger, elif, 'three', '2026-12-04');
    world.clock.now = start + 9 * day;
    await world.boot();
    expect(world.browser.notified).toHaveLength(1);
    expect(JSON.stringify(shown()['due-digest'])).toMatch(/3|three/i);
    expect(await badge()).toBe('3');
  });

  it('that is done is counted no longer', async () => {
    const world = await makeWorld();
    const dana = await danaHelped(world.ledger);
    const key = await reminder(world.ledger, dana, 'write', '2026-12-01');
    await world.boot();
    expect(await badge()).toBe('1');
    value(await decide(world.ledger, { key, occurrence: '2026-12-01', verdict: 'done' }));
    await vi.waitFor(async () => expect(await badge()).toBe(''));
    expect(await fakeBrowser.action.getTitle({})).toBe('Two-Way Street');
  });
});

describe('an old helper who looks for work', () => {
  it('is told of under an id that names the item, beside the digest', async () => {
    const world = await makeWorld();
    const dana = await danaHelped(world.ledger);
    await reminder(world.ledger, dana, 'write', '2026-12-01');
    const cue = await danaLooks(world.ledger, dana);
    await world.boot();
    expect(Object.keys(shown()).toSorted()).toEqual([`cue:${cue}`, 'due-digest'].toSorted());
    expect(await fakeBrowser.action.getTitle({})).toBe('Two-Way Street · 2 things wait for you.');
  });
});

it('an old favour of somebody whose search is long no news is written down without a word', async () => {
  const world = await makeWorld();
  const marcus = await marcusWasHelped(world.ledger);
  await danaLooks(world.ledger, marcus);
  await world.boot();
  world.clock.now += 400 * day;
  const old = { who: { personId: marcus }, direction: 'received' as const, kind: 'advice' as const, on: '2016' };
  value(await logExchange(world.ledger, old));
  await bootAgain(world);
  expect(shown()).toEqual({});
  expect(await badge()).toBe('');
});

describe('when the worker dies', () => {
  it('between the claim and the notification, it is told after two minutes, under the same id', async () => {
    const world = await makeWorld();
    const cue = await danaLooks(world.ledger, await danaHelped(world.ledger));
    world.browser.notify = () => new Promise(() => {});
    void world.boot();
    await vi.waitFor(() => expect(world.browser.notified).toHaveLength(1));
    world.browser.notify = (show) => show();
    world.clock.now += minute;
    await bootAgain(world);
    expect(shown()).toEqual({});
    expect((await fakeBrowser.alarms.get('next-due'))?.scheduledTime).toBe(start + 2 * minute);
    world.clock.now = start + 2 * minute;
    await bootAgain(world);
    expect(Object.keys(shown())).toEqual([`cue:${cue}`]);
    world.clock.now += 10 * minute;
    await bootAgain(world);
    expect(world.browser.notified).toHaveLength(2);
  });

  it('between the notification and noting that it was shown, it is shown again in its place, not beside it', async () => {
    const world = await makeWorld();
    const dana = await danaHelped(world.ledger);
    await reminder(world.ledger, dana, 'write', '2026-12-01');
    world.browser.notify = async (show) => {
      await show();
      world.stop();
      return new Promise(() => {});
    };
    void world.boot();
    await vi.waitFor(() => expect(Object.keys(shown())).toEqual(['due-digest']));
    world.browser.notify = (show) => show();
    await reminder(world.ledger, dana, 'and call', '2026-12-01');
    world.clock.now += 3 * minute;
    await world.boot();
    expect(Object.keys(shown())).toEqual(['due-digest']);
  });
});

it('tells once, although four contexts look at the same moment', async () => {
  const world = await makeWorld();
  const dana = await danaHelped(world.ledger);
  await danaLooks(world.ledger, dana);
  for (let n = 0; n < 20; n += 1) await reminder(world.ledger, dana, `reminder ${n}`, '2026-12-01');
  await Promise.all([world.boot(), world.boot(), world.boot(), world.boot()]);
  expect(world.browser.notified.filter((id) => id.startsWith('cue:'))).toHaveLength(1);
  expect(await badge()).toBe('21');
  const decisions = await world.ledger.db.decisions.toArray();
  expect(decisions.filter(({ shownAt }) => shownAt !== undefined)).toHaveLength(21);
});

describe('alarms', () => {
  it('are two, however many reminders there are, and are not set anew at every start', async () => {
    const world = await makeWorld();
    const dana = await danaHelped(world.ledger);
    for (let n = 0; n < 40; n += 1) await reminder(world.ledger, dana, `reminder ${n}`, `2027-01-${10 + (n % 20)}`);
    const created = vi.spyOn(fakeBrowser.alarms, 'create');
    await world.boot();
    const alarms = await fakeBrowser.alarms.getAll();
    expect(alarms.map(({ name }) => name).toSorted()).toEqual(['next-due', 'tick']);
    expect(alarms.find(({ name }) => name === 'next-due')?.scheduledTime).toBe(Date.UTC(2027, 0, 10));
    expect(alarms.find(({ name }) => name === 'tick')?.periodInMinutes).toBe(30);
    for (let life = 0; life < 3; life += 1) await bootAgain(world);
    expect(created).toHaveBeenCalledTimes(2);
  });

  it('that the browser lost are put back', async () => {
    const world = await makeWorld();
    await reminder(world.ledger, await danaHelped(world.ledger), 'write', '2027-01-10');
    await world.boot();
    await fakeBrowser.alarms.clearAll();
    await bootAgain(world);
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name).toSorted()).toEqual(['next-due', 'tick']);
  });

  it('lead to a look whatever their name is and however late they come', async () => {
    const world = await makeWorld();
    await reminder(world.ledger, await danaHelped(world.ledger), 'write', '2026-12-02');
    await world.boot();
    world.clock.now = start + 40 * day;
    void happen(fakeBrowser.alarms.onAlarm, { name: 'next-due' });
    await vi.waitFor(() => expect(Object.keys(shown())).toEqual(['due-digest']));
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('next-due')).toBeUndefined());
  });
});

it('keeps the truth on the toolbar when the browser refuses the notification, and says so once it works again', async () => {
  const world = await makeWorld();
  const dana = await danaHelped(world.ledger);
  await reminder(world.ledger, dana, 'write to the woman from Kestrel', '2026-12-01');
  world.browser.notify = () => Promise.reject(new Error('no service'));
  await world.boot();
  expect(await badge()).toBe('1');
  const trouble = await fakeBrowser.storage.local.get('notificationTrouble');
  expect(trouble).toMatchObject({ notificationTrouble: { code: 'notification-refused' } });
  expect(JSON.stringify(trouble)).not.toMatch(/Kestrel|Dana/);
  world.browser.notify = (show) => show();
  await reminder(world.ledger, dana, 'write again', '2026-12-01');
  await vi.waitFor(() => expect(Object.keys(shown())).toEqual(['due-digest']));
  await vi.waitFor(async () =>
    expect((await fakeBrowser.storage.local.get('notificationTrouble')).notificationTrouble).toBeUndefined(),
  );
});

it('says in the settings that notifications are switched off, and keeps the count', async () => {
  const world = await makeWorld();
  world.browser.notificationLevel = 'denied';
  await reminder(world.ledger, await danaHelped(world.ledger), 'write', '2026-12-01');
  await world.boot();
  expect(shown()).toEqual({});
  expect(await badge()).toBe('1');
  expect(await fakeBrowser.storage.local.get('notificationTrouble')).toEqual({
    notificationTrouble: { code: 'notification-denied', at: start },
  });
});

it('looks again when a page loads, at most once a minute', async () => {
  const world = await makeWorld();
  await reminder(world.ledger, await danaHelped(world.ledger), 'write', '2026-12-02');
  await world.boot();
  world.clock.now = start + day;
  await world.send({ kind: 'standings', handles: ['in:dana-whitlock'] });
  await vi.waitFor(() => expect(Object.keys(shown())).toEqual(['due-digest']));
});
