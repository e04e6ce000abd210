import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { decide } from '../../../storage/commands/decide.ts';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { danaHelped, known, reminder, value } from './people.ts';
import { happen, makeWorld, type World } from './worker-world.ts';

const street = 'chrome-extension://test-extension-id/street.html';
const window1 = { id: 7, windowId: 3, url: 'https://example.com/' };

async function danaLooks(world: World) {
  const dana = await danaHelped(world.ledger);
  const note = { personId: dana, kind: 'laid-off', key: 'post:activity:1', place: 'feed' } as const;
  return { dana, cue: value(await noteCue(world.ledger, note)).cueId };
}

/** A click that wakes the worker: it was gone, and knows nothing but the id. */
async function clickAfterDeath(world: World, id: string): Promise<void> {
  world.stop();
  const started = world.boot();
  void happen(fakeBrowser.notifications.onClicked, id);
  await started;
  await vi.waitFor(() => expect(Object.keys(fakeBrowser.notifications.getAllCreateOptions())).not.toContain(id));
}

it('opens the person with the evidence, after the worker died', async () => {
  const world = await makeWorld();
  world.browser.tabs.push(window1);
  const { dana, cue } = await danaLooks(world);
  await world.boot();
  await clickAfterDeath(world, `cue:${cue}`);
  expect(world.browser.calls).toContain(`tabs.create ${street}#/person/${dana}?cue=${cue}`);
});

it('uses the full page that is open, and brings it to the front', async () => {
  const world = await makeWorld();
  world.browser.tabs.push(window1, { id: 8, windowId: 4, url: `${street}#/people` });
  const { dana, cue } = await danaLooks(world);
  await world.boot();
  await clickAfterDeath(world, `cue:${cue}`);
  expect(world.browser.calls.filter((call) => /tabs\.|windows\./.test(call))).toEqual([
    `tabs.update 8 ${street}#/person/${dana}?cue=${cue}`,
    'windows.update 4',
  ]);
});

it('opens a window when the browser runs without one', async () => {
  const world = await makeWorld();
  const { dana, cue } = await danaLooks(world);
  await world.boot();
  await clickAfterDeath(world, `cue:${cue}`);
  expect(world.browser.calls).toContain(`windows.create {} ${street}#/person/${dana}?cue=${cue}`);
});

it('opens the person when what it told has been dealt with meanwhile', async () => {
  const world = await makeWorld();
  world.browser.tabs.push(window1);
  const { dana, cue } = await danaLooks(world);
  await world.boot();
  value(await decide(world.ledger, { key: `cue:${cue}`, occurrence: cue, verdict: 'done' }));
  await clickAfterDeath(world, `cue:${cue}`);
  expect(world.browser.calls).toContain(`tabs.create ${street}#/person/${dana}`);
});

it('opens the person of a single reminder, and the list for several', async () => {
  const world = await makeWorld();
  world.browser.tabs.push(window1);
  const elif = await known(world.ledger, 'Elif Demir', ['in:elif-demir']);
  await reminder(world.ledger, elif, 'thank her', '2026-12-01');
  await world.boot();
  await clickAfterDeath(world, 'due-digest');
  expect(world.browser.calls).toContain(`tabs.create ${street}#/person/${elif}`);
  await reminder(world.ledger, elif, 'write', '2026-12-01');
  await vi.waitFor(() => expect(fakeBrowser.notifications.getAllCreateOptions()).toHaveProperty('due-digest'));
  await clickAfterDeath(world, 'due-digest');
  expect(world.browser.calls.at(-2)).toContain(`${street}#/today`);
});

it('opens the list for an id of some earlier version', async () => {
  const world = await makeWorld();
  world.browser.tabs.push(window1);
  await world.boot();
  await clickAfterDeath(world, 'something-else');
  expect(world.browser.calls).toContain(`tabs.create ${street}#/today`);
});
