import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { badge, card, hosts, sent, shown } from './look.ts';
import { knows, type OpenPage, openPage } from './page.ts';
import { press, pressKey, trusted } from './platform.ts';
import { danaCard } from './views.ts';

let page: OpenPage;
beforeEach(async () => {
  page = openPage('/in/dana-whitlock/', knows('in:dana-whitlock', 'Dana'));
  await shown(() => badge(page));
});
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

async function open(): Promise<HTMLElement> {
  press(badge(page));
  return shown(() => card(page));
}

const focused = () => page.roots.find((root) => root.activeElement)?.activeElement;

describe('the card', () => {
  it('is asked for only when the user opens it', async () => {
    expect(sent(page, 'card')).toHaveLength(0);
    expect(badge(page)?.getAttribute('aria-expanded')).toBe('false');
    await open();
    expect(sent(page, 'card')).toEqual([{ kind: 'card', handle: 'in:dana-whitlock' }]);
    expect(badge(page)?.getAttribute('aria-expanded')).toBe('true');
  });

  it('ignores clicks and keys that the page made up', async () => {
    badge(page)?.click();
    hosts(page)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(sent(page, 'card')).toHaveLength(0);
    const opened = await open();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    for (const each of opened.querySelectorAll('button')) each.click();
    expect(card(page)).toBe(opened);
    expect(sent(page, 'open-person')).toHaveLength(0);
  });

  it('says everything in painted words, in its order, and holds nothing to type in', async () => {
    const opened = await open();
    expect(opened.getAttribute('role')).toBe('region');
    expect(opened.getAttribute('aria-label')).toBe(danaCard.label);
    expect([...opened.querySelectorAll('[data-t]')].map((each) => each.getAttribute('data-t'))).toEqual([
      'Dana helped you in a tough stretch.',
      'Could use a hand',
      'Looking for work since Thursday',
      '2026',
      'Introduced you to Kestrel’s CTO',
      '2023',
      'You reviewed the Lisbon portfolio',
      '2016',
      'Introduced you to Acme',
      'in a tough stretch',
      'You promised: two names in Lisbon',
      'By Friday',
      'Looking for a design lead role, Leeds or remote',
      'Log a favour',
      'Say thanks',
      'Remind me',
      'Only you see this. Buttons open beside the page.',
    ]);
    expect(opened.textContent).toBe('');
    expect(opened.querySelector('input,textarea,select,[contenteditable]')).toBeNull();
  });

  it('closes on Escape, keeps that key from the page, and gives the focus back', async () => {
    const opened = await open();
    const heard = vi.fn<(event: Event) => void>();
    document.body.addEventListener('keydown', heard, true);
    opened.querySelector<HTMLElement>('.x')?.focus();
    const key = pressKey(opened.querySelector('.x'), 'Escape');
    document.body.removeEventListener('keydown', heard, true);
    expect(card(page)).toBeNull();
    expect(focused()).toBe(badge(page));
    expect(key.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(badge(page)?.getAttribute('aria-expanded')).toBe('false');
  });

  it('leaves Escape and the focus to a field of the page', async () => {
    await open();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const key = pressKey(field, 'Escape');
    expect(card(page)).toBeNull();
    expect(key.defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  it('closes by its button, by the badge, and by a click elsewhere', async () => {
    press((await open()).querySelector('.x'));
    expect(card(page)).toBeNull();
    expect(focused()).toBe(badge(page));

    await open();
    press(badge(page));
    expect(card(page)).toBeNull();

    const opened = await open();
    opened.dispatchEvent(trusted(new Event('pointerdown', { bubbles: true, composed: true })));
    expect(card(page)).toBe(opened);
    document.body.dispatchEvent(trusted(new Event('pointerdown', { bubbles: true, composed: true })));
    expect(card(page)).toBeNull();
  });

  it.each(['log', 'thank', 'remind'] as const)('opens the person beside the page to %s', async (then) => {
    const opened = await open();
    press(opened.querySelectorAll('.do button')[['log', 'thank', 'remind'].indexOf(then)]);
    expect(sent(page, 'open-person')).toEqual([
      { kind: 'open-person', handles: ['in:dana-whitlock', 'member:214301877'], name: 'Dana Whitlock', then },
    ]);
    expect(card(page)).toBeNull();
  });

  it('is read again when something changed, keeping the focus, and closes when nothing is left', async () => {
    const opened = await open();
    opened.querySelectorAll<HTMLElement>('button')[1]?.focus();
    page.worker.card = { ...danaCard, standing: 'A two-way street, for twelve years now.' };
    page.tell({ kind: 'changed' });
    await vi.waitFor(() => expect(card(page)?.querySelector('h2')?.dataset.t).toMatch(/^A two-way/));
    expect(focused()).toBe(card(page)?.querySelectorAll('button')[1]);

    page.worker.card = null;
    page.tell({ kind: 'changed' });
    await vi.waitFor(() => expect(card(page)).toBeNull());
    expect(badge(page)?.getAttribute('aria-expanded')).toBe('false');
  });

  it('does not open where there is nothing to show', async () => {
    page.worker.card = null;
    press(badge(page));
    await vi.waitFor(() => expect(sent(page, 'card')).toHaveLength(1));
    expect(card(page)).toBeNull();
    page.worker.card = danaCard;
    await open();
  });

  it('goes with the badge', async () => {
    await open();
    hosts(page)[0]?.remove();
    await vi.waitFor(() => expect(hosts(page)).toHaveLength(1));
    expect(card(page)).toBeNull();
  });
});

describe('a badge without anything recorded', () => {
  it('opens the person beside the page to log a favour', async () => {
    page.worker.known = {};
    page.tell({ kind: 'changed' });
    await vi.waitFor(() => expect(badge(page)?.className).toContain('quiet'));
    badge(page)?.click();
    expect(sent(page, 'open-person')).toHaveLength(0);
    press(badge(page));
    expect(sent(page, 'open-person')).toMatchObject([{ then: 'log', name: 'Dana Whitlock' }]);
    expect(sent(page, 'card')).toHaveLength(0);
  });
});
