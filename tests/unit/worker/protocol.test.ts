import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { goodMessages } from '../messages/good-messages.ts';
import { danaHelped } from './people.ts';
import { danasProfile, fromProfile, makeWorld, type World } from './worker-world.ts';

const linkedIn = { url: danasProfile, origin: 'https://www.linkedin.com', tab: { id: 7, windowId: 3 }, frameId: 0 };
const ours = 'test-extension-id';
const street = { url: `chrome-extension://${ours}/street.html`, origin: `chrome-extension://${ours}` };

/** Everybody who may be heard, and everybody who may not. */
const senders: [who: string, sender: object, answered: boolean][] = [
  ['the page', fromProfile, true],
  ['the page, in a browser that names no origin', { ...linkedIn, id: ours, origin: undefined }, true],
  [
    'an old page inside a new one',
    { ...linkedIn, id: ours, frameId: 4, url: 'https://www.linkedin.com/preload/?_bprMode=vanilla' },
    true,
  ],
  ['another frame of the page', { ...linkedIn, id: ours, frameId: 4 }, false],
  [
    'a frame whose address only looks like preload',
    { ...linkedIn, id: ours, frameId: 4, url: 'https://www.linkedin.com/in/preload/' },
    false,
  ],
  ['a sandboxed frame', { ...linkedIn, id: ours, frameId: 0, origin: 'null' }, false],
  ['a blank frame that a page of LinkedIn filled', { ...linkedIn, id: ours, frameId: 4, url: 'about:blank' }, true],
  [
    'a blank frame of another site',
    { ...linkedIn, id: ours, frameId: 4, url: 'about:blank', origin: 'https://ads.example' },
    false,
  ],
  ['a blank frame whose origin nobody tells', { id: ours, tab: linkedIn.tab, frameId: 4, url: 'about:blank' }, false],
  ['a blank page', { ...linkedIn, id: ours, url: 'about:blank' }, false],
  [
    'an advertisement',
    { ...linkedIn, id: ours, frameId: 2, url: 'https://ads.example/preload/', origin: 'https://ads.example' },
    false,
  ],
  [
    'another site',
    { ...linkedIn, id: ours, url: 'https://example.com/in/dana-whitlock/', origin: 'https://example.com' },
    false,
  ],
  [
    'a site that looks alike',
    { ...linkedIn, id: ours, url: 'https://www.linkedin.com.example/', origin: 'https://www.linkedin.com.example' },
    false,
  ],
  [
    'a subdomain',
    { ...linkedIn, id: ours, url: 'https://se.linkedin.com/in/dana-whitlock/', origin: 'https://se.linkedin.com' },
    false,
  ],
  ['plain http', { ...linkedIn, id: ours, url: 'http://www.linkedin.com/', origin: 'http://www.linkedin.com' }, false],
  ['a file', { ...linkedIn, id: ours, url: 'file:///tmp/www.linkedin.com.html', origin: 'null' }, false],
  ['no address', { id: ours, tab: linkedIn.tab, frameId: 0 }, false],
  ['an address that is none', { ...linkedIn, id: ours, url: 'linkedin' }, false],
  ['our own popup', { id: ours, url: `chrome-extension://${ours}/popup.html` }, false],
  ['our own page in a tab', { id: ours, ...street, tab: linkedIn.tab, frameId: 0 }, false],
  ['another extension in a LinkedIn tab', { ...linkedIn, id: 'abcdefghijklmnopabcdefghijklmnop' }, false],
  [
    'another extension',
    { id: 'abcdefghijklmnopabcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' },
    false,
  ],
  ['nobody', {}, false],
];

/** All that a message could have changed. */
async function traces({ ledger, browser }: World) {
  return JSON.stringify([
    await ledger.db.journal.count(),
    await fakeBrowser.storage.session.get(null),
    await fakeBrowser.storage.local.get(null),
    browser.calls,
    browser.told,
    browser.injected,
    fakeBrowser.notifications.getAllCreateOptions(),
  ]);
}

describe.each(senders)('%s', (_, sender, answered) => {
  it.each(goodMessages)(
    `${answered ? 'is answered' : 'is refused and changes nothing'}: $called`,
    async ({ message }) => {
      const world = await makeWorld();
      world.browser.tabs.push({ id: 7, windowId: 3, url: danasProfile });
      await danaHelped(world.ledger);
      await world.boot();
      const before = await traces(world);
      const answer = await world.send(message, sender);
      expect(answer).toMatchObject(answered ? { ok: true } : { ok: false, code: 'sender-refused' });
      expect(answered || (await traces(world)) === before).toBe(true);
    },
  );
});

describe('the page', () => {
  it.each([{ kind: 'ledger' }, { kind: 'people', handles: ['in:dana-whitlock'] }, { kind: 'undo' }, {}, null, 'all'])(
    'is refused what is not one of its messages: %j',
    async (message) => {
      const world = await makeWorld();
      await danaHelped(world.ledger);
      await world.boot();
      const before = await traces(world);
      expect(await world.send(message)).toEqual({ ok: false, code: 'kind-unknown' });
      expect(await world.send({ kind: 'standings', handles: ['*'] })).toMatchObject({
        ok: false,
        code: 'message-malformed',
      });
      expect(await traces(world)).toBe(before);
    },
  );

  it.each([
    ['before any choice', {}],
    ['beside the page', { mode: 'beside-the-page', consentedAt: 1 }],
    ['when consent was never given', { mode: 'on-the-page' }],
  ] as const)('gets nothing %s', async (_when, settings) => {
    const world = await makeWorld({ settings });
    await danaHelped(world.ledger);
    await world.boot();
    const journal = await world.ledger.db.journal.count();
    for (const { message } of goodMessages) {
      expect(await world.send(message)).toEqual({ ok: false, code: 'resting' });
    }
    expect(await world.ledger.db.journal.count()).toBe(journal);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['session-began']);
    expect(fakeBrowser.notifications.getAllCreateOptions()).toEqual({});
  });

  it('gets a code when we fail, and an answer the next time', async () => {
    const world = await makeWorld();
    await world.boot();
    const health = { kind: 'page-health', reader: 'sdui', surface: 'profile', found: true };
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('the disk is full'));
    expect(await world.send(health)).toEqual({ ok: false, code: 'worker-failed' });
    expect(world.reports).toEqual(['A page was not answered: page-health.']);
    expect(await world.send(health)).toEqual({ ok: true, value: null });
  });
});
