import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsKey } from '../../../messages/settings.ts';
import { readSettings, settingsOf, watchSettings, writeSettings } from '../../../messages/settings-store.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are empty before anything was chosen', async () => {
    expect(await readSettings()).toEqual({});
  });

  it('keep what is not mentioned, and forget what is set to null', async () => {
    await writeSettings({ mode: 'on-the-page', consentedAt: 5 });
    expect(await writeSettings({ hidden: true })).toEqual({
      ok: true,
      value: { mode: 'on-the-page', consentedAt: 5, hidden: true },
    });
    await writeSettings({ mode: null });
    expect(await readSettings()).toEqual({ consentedAt: 5, hidden: true });
    expect(await fakeBrowser.storage.local.get(settingsKey)).toEqual({
      [settingsKey]: { consentedAt: 5, hidden: true },
    });
  });

  it('lose nothing when two contexts write at once', async () => {
    await Promise.all([
      writeSettings({ mode: 'beside-the-page' }),
      writeSettings({ notificationLevel: 'kindness' }),
      writeSettings({ hidden: true }),
    ]);
    expect(await readSettings()).toEqual({ mode: 'beside-the-page', notificationLevel: 'kindness', hidden: true });
  });

  it('take a field that cannot be understood as not chosen, alone', () => {
    expect(
      settingsOf({ mode: 'everywhere', hidden: 'yes', consentedAt: Number.NaN, notificationLevel: 'kindness' }),
    ).toEqual({ notificationLevel: 'kindness' });
    expect(settingsOf({ mode: 'on-the-page', more: 1 })).toEqual({ mode: 'on-the-page' });
  });

  it.each([null, undefined, 'text', 7, [], [{ mode: 'on-the-page' }]])('are empty when %j is stored', (stored) => {
    expect(settingsOf(stored)).toEqual({});
  });

  it('say that they were not saved, and keep the old ones', async () => {
    await writeSettings({ mode: 'on-the-page' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await writeSettings({ hidden: true })).toEqual({ ok: false, code: 'settings-not-saved' });
    expect(await readSettings()).toEqual({ mode: 'on-the-page' });
    expect((await writeSettings({ hidden: true })).ok).toBe(true);
  });

  it('are watched until the signal aborts, and only they', async () => {
    const life = new AbortController();
    const seen: unknown[] = [];
    watchSettings((settings) => seen.push(settings), life.signal);
    await writeSettings({ hidden: true });
    await fakeBrowser.storage.local.set({ ledgerRevision: 3 });
    await fakeBrowser.storage.session.set({ [settingsKey]: { hidden: false } });
    await writeSettings({ hidden: null });
    life.abort();
    await writeSettings({ mode: 'on-the-page' });
    expect(seen).toEqual([{ hidden: true }, {}]);
  });
});
