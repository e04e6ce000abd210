import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { danaHelped } from './people.ts';
import { makeWorld, start } from './worker-world.ts';

const ask = {
  kind: 'open-person',
  handles: ['in:dana-whitlock', 'member:31415926'],
  name: 'Dana Whitlock',
  then: 'log',
};
const page = 'chrome-extension://test-extension-id/sidepanel.html';
const query = 'handle=in%3Adana-whitlock&handle=member%3A31415926&name=Dana+Whitlock&then=log';

describe('a click on the badge, in Chrome', () => {
  it('opens the side panel inside the event, while the gesture still counts', async () => {
    const { browser, boot, send } = await makeWorld();
    await boot();
    const answered = send(ask);
    expect(browser.calls).toContain('sidePanel.open 7');
    expect(await answered).toEqual({ ok: true, value: null });
  });

  it('leaves the request for the panel of that window', async () => {
    const { boot, send, ledger } = await makeWorld();
    const personId = await danaHelped(ledger);
    await boot();
    await send(ask);
    const { kind: _, ...asked } = ask;
    expect(await fakeBrowser.storage.session.get('person-request:3')).toEqual({
      'person-request:3': { ...asked, personId, at: start },
    });
  });

  it('answers with a code when the browser does not open it', async () => {
    const { boot, send } = await makeWorld();
    await boot();
    vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(
      new Error('may only be called in response to a user gesture'),
    );
    expect(await send(ask)).toEqual({ ok: false, code: 'panel-refused' });
  });

  it('leaves the toolbar button to the popup', async () => {
    const { browser, boot } = await makeWorld();
    await boot();
    expect(browser.calls).toContain('sidePanel {"openPanelOnActionClick":false}');
  });
});

describe('a click on the badge, in Firefox', () => {
  it('is followed by the sidebar, if that is open', async () => {
    const { browser, boot, send } = await makeWorld({ make: 'firefox' });
    browser.sidebarOpen = true;
    await boot();
    expect(await send(ask)).toEqual({ ok: true, value: null });
    expect(browser.calls).toEqual([]);
    expect(await fakeBrowser.storage.session.get('person-request:3')).toMatchObject({
      'person-request:3': { handles: ask.handles, then: 'log' },
    });
  });

  it('opens a small window otherwise, the same one for the next person', async () => {
    const { browser, boot, send } = await makeWorld({ make: 'firefox' });
    await boot();
    await send(ask);
    expect(browser.calls).toEqual([`windows.create {"type":"popup","width":400,"height":720} ${page}?${query}`]);
    browser.calls.length = 0;
    await send({ kind: 'open-person', handles: ['in:elif-demir'], then: 'show' });
    expect(browser.calls).toEqual([`tabs.update 5000 ${page}?handle=in%3Aelif-demir&then=show`, 'windows.update 500']);
  });

  it('opens a new window when the user closed the last one', async () => {
    const { browser, boot, send } = await makeWorld({ make: 'firefox' });
    await boot();
    await send(ask);
    browser.tabs.length = 0;
    browser.calls.length = 0;
    await send(ask);
    expect(browser.calls).toEqual([`windows.create {"type":"popup","width":400,"height":720} ${page}?${query}`]);
  });
});
