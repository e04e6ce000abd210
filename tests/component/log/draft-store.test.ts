import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringBack, nobodyYet, useDrafts } from '../../../components/log/draft-store.ts';
import { changed, emptyDraft } from '../../../components/log/draft.ts';

const dana = 'in:dana-whitlock';
const kept = () => fakeBrowser.storage.session.get();

beforeEach(() => {
  fakeBrowser.reset();
  useDrafts.setState({ byKey: {} });
});

test('a draft is kept beside the page, the newest text last', async () => {
  const { put } = useDrafts.getState();
  for (const text of ['i', 'in', 'int', 'intro']) put(dana, { text, set: {} });
  await expect.poll(async () => (await kept())[`draft:${dana}`]).toEqual({ text: 'intro', set: {} });
});

test('an empty draft leaves nothing behind', async () => {
  const { put } = useDrafts.getState();
  put(dana, { text: 'intro', set: { size: 8 } });
  put(dana, emptyDraft);
  await expect.poll(kept).toEqual({});
});

test('it comes back on another page of the same browser, for the same person only', async () => {
  await fakeBrowser.storage.session.set({ [`draft:${dana}`]: { text: 'intro to Acme', set: { size: 4 }, op: 'op-1' } });
  await bringBack(dana);
  await bringBack('in:elif-demir');
  expect(useDrafts.getState().byKey).toEqual({ [dana]: { text: 'intro to Acme', set: { size: 4 }, op: 'op-1' } });
});

test('what is being typed is not replaced by what was kept', async () => {
  await fakeBrowser.storage.session.set({ [`draft:${dana}`]: { text: 'older', set: {} } });
  useDrafts.getState().put(dana, { text: 'n', set: {} });
  await bringBack(dana);
  expect(useDrafts.getState().byKey[dana]?.text).toBe('n');
});

test.each([null, 'text', 7, { text: 3, set: {} }, { text: 'x' }, { text: 'x', set: null }])(
  'something else under the key (%o) is left alone',
  async (stray) => {
    await fakeBrowser.storage.session.set({ [`draft:${dana}`]: stray });
    await bringBack(dana);
    expect(useDrafts.getState().byKey).toEqual({});
  },
);

test('what was typed before the person was known goes to them, and only once', async () => {
  const { put, move } = useDrafts.getState();
  put(nobodyYet, { text: 'intro', set: {} });
  move(nobodyYet, dana);
  move(nobodyYet, 'in:elif-demir');
  expect(useDrafts.getState().byKey).toEqual({ [dana]: { text: 'intro', set: {} } });
  await expect.poll(kept).toEqual({ [`draft:${dana}`]: { text: 'intro', set: {} } });
});

test('a draft never replaces one that is there', () => {
  const { put, move } = useDrafts.getState();
  put(dana, { text: 'for Dana', set: {} });
  put('in:elif-demir', { text: 'for Elif', set: {} });
  move(dana, 'in:elif-demir');
  expect(useDrafts.getState().byKey[dana]?.text).toBe('for Dana');
  expect(useDrafts.getState().byKey['in:elif-demir']?.text).toBe('for Elif');
});

test('changing a draft makes it a new favour: the operation id goes', () => {
  const tried = { text: 'intro', set: { size: 4 as const }, op: 'op-1' };
  expect(changed(tried, { text: 'intro to Acme' })).toEqual({ text: 'intro to Acme', set: { size: 4 } });
  expect(changed(tried, { set: { size: null } })).toEqual({ text: 'intro', set: { size: null } });
});
