import { afterEach, describe, expect, it, vi } from 'vitest';
import { badge, hosts, says, sent } from './look.ts';
import { go, knows, type OpenPage, openPage, render } from './page.ts';

let page: OpenPage;
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

const dana = '/in/dana-whitlock/?gen=sdui';
const noor = '/in/noor-haddad/?gen=sdui';
const both = { ...knows('in:dana-whitlock', 'Dana'), ...knows('in:noor-haddad', 'Noor') };

/** A promise and what settles it. */
function gate(): { closed: Promise<void>; open: () => void } {
  let open = () => {};
  const closed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { closed, open };
}

describe('in-app navigation', () => {
  it('removes the badge with the change of address, before the page has changed', async () => {
    page = openPage(dana, both);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    go('/in/noor-haddad/');
    expect(hosts(page)).toHaveLength(0);
  });

  it('shows the next person once the page is about them', async () => {
    page = openPage(dana, both);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    go('/in/noor-haddad/');
    render(noor);
    await vi.waitFor(() => expect(badge(page)?.getAttribute('aria-label')).toContain('memory of Noor'));
    expect(hosts(page)).toHaveLength(1);
  });

  it('drops an answer that comes after the page has moved on', async () => {
    const first = gate();
    page = openPage(dana, both, { hold: first.closed });
    await vi.waitFor(() => expect(sent(page, 'standings')).toHaveLength(1));
    page.worker.hold = undefined;
    page.worker.known = knows('in:dana-whitlock', 'Dana');
    go('/in/noor-haddad/');
    render(noor);
    await vi.waitFor(() => expect(says(page)).toBe('Log a favour'));
    first.open();
    await first.closed;
    await vi.waitFor(() => expect(hosts(page)).toHaveLength(1));
    expect(says(page)).toBe('Log a favour');
  });

  it('does not paint an answer when the page has changed its person meanwhile', async () => {
    const first = gate();
    page = openPage(dana, both, { hold: first.closed });
    await vi.waitFor(() => expect(sent(page, 'standings')).toHaveLength(1));
    // In place, as React does it: no element comes or goes, so nothing tells the overlay.
    for (const link of document.querySelectorAll('main a[href*="/in/dana-whitlock"]')) {
      link.setAttribute('href', 'https://www.linkedin.com/in/noor-haddad/');
    }
    first.open();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(hosts(page)).toHaveLength(0);
    expect(badge(page)).toBeNull();
  });

  it('keeps the badge where only the query or a dialog changes', async () => {
    page = openPage(dana, both);
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    const host = hosts(page)[0];
    go('/in/dana-whitlock/overlay/contact-info/');
    expect(hosts(page)).toEqual([host]);
    expect(sent(page, 'standings')).toHaveLength(1);
  });

  it('shows one person after fifty moves back and forth, and leaves one host', async () => {
    page = openPage(dana, both);
    for (let move = 0; move < 50; move++) {
      go(move % 2 ? '/in/dana-whitlock/' : '/in/noor-haddad/');
      if (move % 3) render(move % 2 ? dana : noor);
    }
    render(dana);
    await vi.waitFor(() => expect(badge(page)?.getAttribute('aria-label')).toContain('memory of Dana'));
    expect(hosts(page)).toHaveLength(1);
  });
});
