import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabInDoubtKey } from '../../../messages/tab-in-doubt.ts';
import { personOfTab } from '../../../entrypoints/popup/person-of-tab.ts';

beforeEach(() => fakeBrowser.reset());

/** The tab in front, as the browser describes it. */
function inFront(tab: { url?: string; title?: string }): void {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, ...tab }] });
}

test.each([
  ['(3) Dana Whitlock | LinkedIn', 'Dana Whitlock'],
  ['Marcus Bell | LinkedIn', 'Dana Whitlock'],
  ['LinkedIn', 'Dana Whitlock'],
])('titled %o, the profile of dana-whitlock is %s’s', async (title, name) => {
  inFront({ url: 'https://www.linkedin.com/in/dana-whitlock-4a17b2/?x=1', title });
  expect(await personOfTab()).toEqual({ handle: 'in:dana-whitlock-4a17b2', name });
});

test.each([
  ['https://www.linkedin.com/in/dana-whitlock/', true],
  ['https://www.linkedin.com/in/elif-demir/', false],
])('what the page of a tab said against its address counts at that address only: %s', async (url, doubted) => {
  await fakeBrowser.storage.session.set({ [tabInDoubtKey(1)]: ['in:dana-whitlock', 'member:9'] });
  inFront({ url });
  expect((await personOfTab())?.inDoubt === true).toBe(doubted);
});

test.each([
  { url: 'https://www.linkedin.com/feed/', title: 'Feed | LinkedIn' },
  { url: 'https://www.linkedin.com/in/me/', title: 'Dana Whitlock | LinkedIn' },
  { url: 'https://example.com/in/dana-whitlock/', title: 'Dana Whitlock | LinkedIn' },
  { title: 'Dana Whitlock | LinkedIn' },
  {},
])('%o is about nobody', async (tab) => {
  inFront(tab);
  expect(await personOfTab()).toBeNull();
});
