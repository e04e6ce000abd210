import { afterEach, describe, expect, it, vi } from 'vitest';
import { badge, card, hosts, says, sent } from './look.ts';
import { knows, type OpenPage, openPage, render } from './page.ts';
import { press } from './platform.ts';

let page: OpenPage;
let now = 0;
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

const known = knows('in:dana-whitlock', 'Dana');

/** Opens a page at a time that stands still, so that its silence lasts exactly as long as the test says. */
function openSilent(path: string): void {
  now = 1_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  page = openPage(path, known);
}

describe('the corner', () => {
  it('comes when no reader understands a profile, and says what the address alone tells', async () => {
    openSilent('/in/dana-whitlock/?gen=future');
    expect(hosts(page)).toHaveLength(0);
    now += 2_600;
    await vi.waitFor(() => expect(says(page)).toContain('introduced you'));
    expect(hosts(page)[0]?.parentElement).toBe(document.body);
    expect(hosts(page)[0]?.attributes).toHaveLength(0);
    expect(sent(page, 'standings')).toEqual([{ kind: 'standings', handles: ['in:dana-whitlock'], corner: true }]);
    expect(sent(page, 'page-health')).toEqual([
      { kind: 'page-health', reader: 'none', surface: 'profile', found: false },
    ]);
  });

  it('opens its card, and the person beside the page by address alone', async () => {
    openSilent('/in/dana-whitlock/?gen=future');
    now += 2_600;
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    press(badge(page));
    await vi.waitFor(() => expect(card(page)).not.toBeNull());
    press(card(page)?.querySelector('.do button'));
    expect(sent(page, 'open-person')).toEqual([{ kind: 'open-person', handles: ['in:dana-whitlock'], then: 'log' }]);
  });

  it('can be put away, and stays away on this page', async () => {
    openSilent('/in/dana-whitlock/?gen=future');
    now += 2_600;
    const away = await vi.waitFor(() => {
      const found = page.roots.map((root) => root.querySelector('[aria-label="Put away"]')).find(Boolean);
      expect(found).toBeTruthy();
      return found;
    });
    press(away);
    expect(hosts(page)).toHaveLength(0);
    document.body.append(document.createElement('i'));
    await vi.waitFor(() => expect(document.querySelector('i')).not.toBeNull());
    page.tell({ kind: 'changed' });
    expect(hosts(page)).toHaveLength(0);
  });

  it('gives way to the badge when the page is understood after all', async () => {
    openSilent('/in/dana-whitlock/?gen=future');
    now += 2_600;
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    document.body.setAttribute('data-rehydrated', 'true');
    render('/in/dana-whitlock/?gen=sdui');
    await vi.waitFor(() => expect(document.querySelector('main')?.contains(hosts(page)[0] ?? null)).toBe(true));
    expect(hosts(page)).toHaveLength(1);
  });

  it('never comes while page and address disagree, however long', async () => {
    openSilent('/in/dana-whitlock/?gen=sdui&shows=elif-demir-4b7a');
    now += 60_000;
    await vi.waitFor(() => expect(sent(page, 'page-health')).toHaveLength(1));
    expect(sent(page, 'page-health')[0]).toMatchObject({ reader: 'profile-sdui', found: false });
    expect(hosts(page)).toHaveLength(0);
    expect(sent(page, 'standings')).toHaveLength(0);
  });
});
