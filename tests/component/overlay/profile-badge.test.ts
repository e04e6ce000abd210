import { afterEach, describe, expect, it, vi } from 'vitest';
import { badge, hosts, says, sent } from './look.ts';
import { knows, type OpenPage, openPage, render } from './page.ts';
import { hiddenMark } from './views.ts';

let page: OpenPage;
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

describe('the badge on a profile', () => {
  it.each(['ember2024', 'ember2026', 'sdui', 'sdui-early'])('stands on a page of the generation %s', async (gen) => {
    page = openPage(`/in/dana-whitlock/?gen=${gen}`, knows('in:dana-whitlock', 'Dana'));
    await vi.waitFor(() => expect(says(page)).toBe('introduced you to Acme, 2016 in a tough stretch'));
    expect(hosts(page)).toHaveLength(1);
    expect(badge(page)?.getAttribute('aria-label')).toContain('Open your memory of Dana.');
    expect(sent(page, 'standings')[0]).toMatchObject({ together: true });
    expect(sent(page, 'standings')[0]?.handles).toContain('in:dana-whitlock');
  });

  it('keeps its year in a part of its own, so that a narrow page cuts the words before it', async () => {
    page = openPage('/in/dana-whitlock/', knows('in:dana-whitlock', 'Dana'));
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    const parts = [...(badge(page)?.querySelectorAll('b') ?? [])].map((each) => each.getAttribute('data-t'));
    expect(parts).toEqual(['introduced you to Acme', ', 2016']);
    expect(badge(page)?.querySelector('.year')?.getAttribute('data-t')).toBe(', 2016');
  });

  it('has its slot before the answer is known, and the slot has no attribute at all', async () => {
    page = openPage('/in/dana-whitlock/');
    expect(hosts(page)).toHaveLength(1);
    expect(badge(page)).toBeNull();
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    expect(hosts(page)[0]?.attributes).toHaveLength(0);
  });

  it('writes no text anywhere in the page', async () => {
    page = openPage('/in/dana-whitlock/', knows('in:dana-whitlock', 'Dana'));
    const before = document.documentElement.textContent;
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    expect(document.documentElement.textContent).toBe(before);
    for (const root of page.roots) expect(root.textContent).toBe('');
    expect(badge(page)?.hasAttribute('title')).toBe(false);
  });

  it('offers a stranger a quiet "log a favour", and opens nothing when judgement is hidden', async () => {
    page = openPage('/in/ida-lund/');
    await vi.waitFor(() => expect(says(page)).toBe('Log a favour'));
    expect(badge(page)?.tagName).toBe('BUTTON');
    page.worker.known = { 'in:ida-lund': hiddenMark };
    page.tell({ kind: 'changed' });
    await vi.waitFor(() => expect(says(page)).toBe('Hidden while you share'));
    expect(badge(page)?.tagName).toBe('SPAN');
    expect(badge(page)?.getAttribute('role')).toBe('img');
  });

  it.each([
    ['own profile', '/in/alex-moreau/'],
    ['logged-out page', '/in/dana-whitlock/?gen=public'],
    ['unknown page', '/jobs/'],
    ['part of a profile', '/in/dana-whitlock/details/experience/'],
  ])('does not appear on the %s', async (_, path) => {
    page = openPage(path, knows('in:dana-whitlock', 'Dana'));
    document.body.append(document.createElement('p'));
    await vi.waitFor(() => expect(document.querySelector('p')).not.toBeNull());
    expect(hosts(page)).toHaveLength(0);
    expect(sent(page, 'standings')).toHaveLength(0);
  });

  it('does not appear while page and address name two people, and does once they agree', async () => {
    page = openPage('/in/dana-whitlock/?gen=sdui&shows=elif-demir-4b7a', knows('in:dana-whitlock', 'Dana'));
    expect(hosts(page)).toHaveLength(0);
    render('/in/dana-whitlock/?gen=sdui');
    await vi.waitFor(() => expect(says(page)).toContain('introduced you'));
  });

  it('goes when the page changes to somebody else under the same address', async () => {
    page = openPage('/in/dana-whitlock/?gen=sdui', knows('in:dana-whitlock', 'Dana'));
    await vi.waitFor(() => expect(badge(page)).not.toBeNull());
    render('/in/dana-whitlock/?gen=sdui&shows=elif-demir-4b7a');
    await vi.waitFor(() => expect(hosts(page)).toHaveLength(0));
    expect(badge(page)).toBeNull();
  });

  it('stays empty when the worker cannot be reached, and is filled when it says that something changed', async () => {
    page = openPage('/in/dana-whitlock/', knows('in:dana-whitlock', 'Dana'), { away: true });
    await vi.waitFor(() => expect(sent(page, 'standings')).toHaveLength(1));
    expect(hosts(page)).toHaveLength(1);
    expect(badge(page)).toBeNull();
    page.worker.away = false;
    page.tell({ kind: 'changed' });
    await vi.waitFor(() => expect(says(page)).toContain('introduced you'));
  });
});
