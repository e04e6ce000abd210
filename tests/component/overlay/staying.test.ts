import { afterEach, describe, expect, it, vi } from 'vitest';
import { badge, card, hosts, says, sent } from './look.ts';
import { knows, type OpenPage, openPage, render } from './page.ts';
import { press } from './platform.ts';

let page: OpenPage;
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

const path = '/in/dana-whitlock/?gen=sdui';
const dana = knows('in:dana-whitlock', 'Dana');

/** Anything added to the page makes the overlay look again. */
function stir(): void {
  document.body.append(document.createElement('i'));
}

describe('a badge in a page that renders again', () => {
  it('is put back, with what it said, without asking again', async () => {
    page = openPage(path, dana);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    hosts(page)[0]?.remove();
    await vi.waitFor(() => expect(says(page)).toContain('introduced you'));
    expect(sent(page, 'standings')).toHaveLength(1);
  });

  it('moves along when the whole card is replaced', async () => {
    page = openPage(path, dana);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    render(path);
    await vi.waitFor(() => expect(hosts(page)).toHaveLength(1));
    expect(document.querySelector('main')?.contains(hosts(page)[0] ?? null)).toBe(true);
  });

  it('gives up after five times, for the corner', async () => {
    page = openPage(path, dana);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    for (let time = 0; time < 5; time++) {
      const [host] = hosts(page);
      host?.remove();
      await vi.waitFor(() => expect(hosts(page)).toHaveLength(1));
      expect(hosts(page)[0]?.parentElement).not.toBe(document.body);
    }
    hosts(page)[0]?.remove();
    await vi.waitFor(() => expect(hosts(page)[0]?.parentElement).toBe(document.body));
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    expect(sent(page, 'standings').at(-1)).toMatchObject({ corner: true, handles: ['in:dana-whitlock'] });
  });

  it('is put back as often as it takes when the page takes its time', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    page = openPage(path, dana);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    for (let time = 0; time < 12; time++) {
      now += 1_000;
      render(path);
      await vi.waitFor(() => expect(document.querySelector('main')?.contains(hosts(page)[0] ?? null)).toBe(true));
    }
    expect(hosts(page)).toHaveLength(1);
  });

  it('comes back beside the name when the page has become calm', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    page = openPage(path, dana);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    while (hosts(page)[0]?.parentElement !== document.body) {
      render(path);
      await vi.waitFor(() => expect(hosts(page)).toHaveLength(1));
    }
    now += 10_001;
    stir();
    await vi.waitFor(() => expect(document.querySelector('main')?.contains(hosts(page)[0] ?? null)).toBe(true));
    expect(hosts(page)).toHaveLength(1);
    expect(says(page)).toContain('introduced you');
  });

  it('is asked for again when something changed, and says the new thing', async () => {
    page = openPage(path);
    await vi.waitFor(() => expect(says(page)).toBe('Log a favour'));
    page.worker.known = dana;
    page.tell({ kind: 'changed' });
    await vi.waitFor(() => expect(says(page)).toContain('introduced you'));
    expect(hosts(page)).toHaveLength(1);
  });

  it('is asked for again when the page comes back from the cache', async () => {
    page = openPage(path, dana);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    const back = new Event('pageshow');
    Object.assign(back, { persisted: true });
    Object.defineProperty(back, 'isTrusted', { value: true });
    window.dispatchEvent(back);
    expect(sent(page, 'standings')).toHaveLength(2);
  });
});

describe('the end of an overlay', () => {
  it('leaves the page as it was: no node, no listener, no observer, no timer', async () => {
    const listening = [window, document].map((each) => vi.spyOn(each as EventTarget, 'addEventListener'));
    const stopped = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const timers = new Set<unknown>();
    const startTimer = globalThis.setInterval;
    vi.spyOn(globalThis, 'setInterval').mockImplementation(((act: () => void, ms: number) => {
      const timer = startTimer(act, ms);
      timers.add(timer);
      return timer;
    }) as never);
    const stopTimer = globalThis.clearInterval;
    vi.spyOn(globalThis, 'clearInterval').mockImplementation((timer) => {
      timers.delete(timer);
      stopTimer(timer);
    });

    page = openPage(path, dana);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    press(badge(page));
    await vi.waitFor(() => expect(card(page)).not.toBeNull());
    expect(timers.size).toBeGreaterThan(0);
    page.end();

    expect(hosts(page)).toHaveLength(0);
    expect(timers.size).toBe(0);
    expect(stopped).toHaveBeenCalledTimes(1);
    const signals = listening
      .flatMap((spy) => spy.mock.calls)
      .map(([, , how]) => (how as { signal?: AbortSignal }).signal);
    expect(signals.length).toBeGreaterThan(3);
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
    const asked = page.worker.sent.length;
    render('/in/noor-haddad/?gen=sdui');
    await vi.waitFor(() => expect(document.querySelector('h2')?.textContent).toBe('Noor Haddad'));
    expect(page.worker.sent).toHaveLength(asked);
  });

  it('comes when the user wants nothing on the page', async () => {
    page = openPage(path, dana);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    page.tell({ kind: 'leave' });
    expect(hosts(page)).toHaveLength(0);
    expect(page.ended.aborted).toBe(true);
  });

  it('comes when the extension is gone, with the next thing that happens on the page', async () => {
    page = openPage(path, dana);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    page.orphan();
    stir();
    await vi.waitFor(() => expect(hosts(page)).toHaveLength(0));
    expect(page.ended.aborted).toBe(true);
  });
});
