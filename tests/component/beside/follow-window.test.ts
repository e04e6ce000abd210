import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followWindow } from '../../../components/beside/follow-window.ts';
import { profileHandleOf } from '../../../linkedin/addresses/profile.ts';
import { smallWindowRequest } from '../../../components/beside/small-window.ts';
import type { BesideEvent } from '../../../components/beside/subject.ts';
import { tabInDoubtKey } from '../../../messages/tab-in-doubt.ts';
import { personRequestKey } from '../../../messages/session.ts';

let end = new AbortController();
let told: BesideEvent[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  end = new AbortController();
  told = [];
});
afterEach(() => end.abort());

async function windowWith(...urls: string[]): Promise<{ windowId: number; tabIds: number[] }> {
  const windowId = (await browser.windows.create({ focused: true }))?.id;
  const tabIds: number[] = [];
  for (const url of urls) {
    const tab = await browser.tabs.create({ url, windowId, active: true });
    tabIds.push(tab.id ?? -1);
  }
  return { windowId: windowId ?? -1, tabIds };
}

const seen = () => told.flatMap((event) => (event.sort === 'tab' ? [event.seen.page] : []));

test('tells the page of the active tab, and each page it moves on to', async () => {
  const { tabIds } = await windowWith(
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/dana-whitlock/?x=1',
  );
  followWindow(profileHandleOf)((event) => told.push(event), end.signal);
  await waitFor(() => expect(seen()).toContain('https://www.linkedin.com/in/dana-whitlock/'));

  await browser.tabs.update(tabIds[1] ?? -1, { url: 'https://www.linkedin.com/in/marcus-bell/' });
  await waitFor(() => expect(seen()).toContain('https://www.linkedin.com/in/marcus-bell/'));

  await browser.tabs.update(tabIds[0] ?? -1, { active: true });
  await waitFor(() => expect(seen().at(-1)).toBe('https://www.linkedin.com/feed/'));
});

test('a page that turns out to contradict its address is told again, with what it showed', async () => {
  const { tabIds } = await windowWith('https://www.linkedin.com/in/dana-whitlock/');
  followWindow(profileHandleOf)((event) => told.push(event), end.signal);
  await waitFor(() => expect(told).toHaveLength(1));
  const inDoubt = ['in:dana-whitlock', 'member:9999'];
  await browser.storage.session.set({ [tabInDoubtKey(tabIds[0] ?? -1)]: inDoubt });
  await waitFor(() => expect(told.at(-1)).toMatchObject({ sort: 'tab', seen: { inDoubt } }));
});

test('a request left for this window is told once; an old one never', async () => {
  const { windowId } = await windowWith('https://www.linkedin.com/feed/');
  const request = { handles: ['in:dana-whitlock'], then: 'log', at: Date.now() };
  await browser.storage.session.set({ [personRequestKey(windowId)]: request });
  followWindow(profileHandleOf)((event) => told.push(event), end.signal);
  await waitFor(() => expect(told).toContainEqual({ sort: 'request', request }));
  await waitFor(async () => expect(await browser.storage.session.get()).toEqual({}));

  const old = { ...request, at: Date.now() - 60_000 };
  await browser.storage.session.set({ [personRequestKey(windowId)]: old });
  await waitFor(async () => expect(await browser.storage.session.get()).toEqual({}));
  expect(told.filter((event) => event.sort === 'request')).toHaveLength(1);
});

test('a small window says in its address whom it is about', () => {
  expect(smallWindowRequest('?handle=in%3Adana-whitlock&handle=member%3A7&name=Dana&then=log', 5)).toEqual({
    handles: ['in:dana-whitlock', 'member:7'],
    name: 'Dana',
    then: 'log',
    at: 5,
  });
  expect(smallWindowRequest('', 5)).toBeNull();
  expect(smallWindowRequest('?handle=nonsense&then=everything', 5)).toBeNull();
});
