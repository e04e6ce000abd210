import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { done } from '../../../ledger/outcome.ts';
import pageScript from '../../../entrypoints/linkedin/index.ts';
import type { ToOverlay } from '../../../messages/to-overlay.ts';
import { drawAt } from './page.ts';
import { completePlatform } from './platform.ts';
import { nothingYet } from './views.ts';

/** Roots made since the test began; their hosts are all of ours that can be in the page. */
let roots: ShadowRoot[] = [];
const hosts = () => roots.filter((root) => root.host.isConnected);

const tell = async (told: ToOverlay) => {
  const answers = await fakeBrowser.runtime.onMessage.trigger(told, {}, () => {});
  await Promise.all(answers.map((each) => Promise.resolve(each)));
};

beforeEach(() => {
  completePlatform();
  fakeBrowser.reset();
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  fakeBrowser.runtime.onMessage.addListener((message: { kind: string; handles?: string[] }, _, respond) => {
    const marks = Object.fromEntries((message.handles ?? []).map((each) => [each, nothingYet]));
    respond(done(message.kind === 'standings' ? { settings: { hidden: false }, marks, known: [] } : null));
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

it('starts once in a page, however often it is injected, and again after it was told to leave', async () => {
  drawAt('/in/ida-lund/');
  pageScript.main();
  pageScript.main();
  await vi.waitFor(() => expect(hosts()[0]?.querySelector('.badge')).toBeTruthy());
  expect(hosts()).toHaveLength(1);

  await tell({ kind: 'leave' });
  expect(hosts()).toHaveLength(0);

  pageScript.main();
  await vi.waitFor(() => expect(hosts()).toHaveLength(1));
  await tell({ kind: 'leave' });
});

it('leaves no name in the global scope', async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  drawAt('/jobs/');
  pageScript.main();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  await tell({ kind: 'leave' });
});
