import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HealthPage } from '../../../components/health/health-page.tsx';
import { type HealthLine, pageHealthKey, withFinding } from '../../../messages/page-health.ts';
import type { Mode } from '../../../messages/settings.ts';
import { writeSettings } from '../../../messages/settings-store.ts';
import { expectAccessible, freshLedger, noon, show, sure, tidy } from '../support/pages.tsx';

const day = 86_400_000;

/** What the browser is asked to run in a page, and what it answers. */
let ran: { tabId: number; files: string[] }[] = [];
let answers: (string | null)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  ran = [];
  answers = ['html\n body\n', null];
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        ran.push({ tabId: target.tabId, files });
        return answers.map((result) => ({ result }));
      },
    },
  });
});
afterEach(tidy);

async function tabs(...some: { id: number; lastAccessed: number; discarded?: boolean }[]): Promise<void> {
  Object.assign(fakeBrowser.tabs, { query: async () => some });
}

async function showHealth(mode: Mode, ...stored: HealthLine[]) {
  sure(await writeSettings({ mode }));
  await fakeBrowser.storage.local.set({ [pageHealthKey]: stored });
  return show(
    freshLedger(),
    <main>
      <HealthPage />
    </main>,
  );
}

function lines(): HealthLine[] {
  const before = withFinding([], { reader: 'sdui', surface: 'search', found: true }, noon - 9 * day);
  const changed = withFinding(before, { reader: 'none', surface: 'profile', found: false }, noon - 3 * day);
  return withFinding(changed, { reader: 'none', surface: 'profile', found: false }, noon - day);
}

test('it says what can be read, what cannot, and since when', async () => {
  await showHealth('on-the-page', ...lines());
  expect(await screen.findByText('LinkedIn changed here; logging still works.')).toBeDefined();
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toEqual(['ProfilesChanged, resting since 21 Nov 2026', 'People searchCan be read, last on 15 Nov 2026']);
  await expectAccessible();
});

test('it says so when nothing was met yet', async () => {
  await showHealth('on-the-page');
  expect(await screen.findByText('No page was opened yet.')).toBeDefined();
  expect(screen.queryByText(/changed here/)).toBeNull();
});

test('a report is made of the page that was looked at last, copied and shown, and says days instead of moments', async () => {
  await tabs({ id: 4, lastAccessed: 1 }, { id: 5, lastAccessed: 3 }, { id: 6, lastAccessed: 9, discarded: true });
  const { user } = await showHealth('on-the-page', ...lines());
  await user.click(await screen.findByRole('button', { name: 'Copy a report' }));
  expect(await screen.findByText('Copied. This is all that is in it.')).toBeDefined();
  const report = [
    'Two-Way Street, structure of a page, 1',
    'sdui on search: found, 1 times, from 9 to 9 days ago',
    'none on profile: found nothing, 2 times, from 3 to 1 days ago',
    '',
    'html\n body\n',
  ].join('\n');
  expect(await navigator.clipboard.readText()).toBe(report);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(report);
  expect(ran).toEqual([{ tabId: 5, files: ['/linkedin-outline.js'] }]);
  await expectAccessible();
});

test('a report never grows beyond what one can paste', async () => {
  answers = ['x'.repeat(90_000), 'y'.repeat(90_000)];
  await tabs({ id: 4, lastAccessed: 1 });
  const { user } = await showHealth('on-the-page');
  await user.click(await screen.findByRole('button', { name: 'Copy a report' }));
  await waitFor(async () => expect((await navigator.clipboard.readText()).length).toBe(98_000));
});

test('where no page can be reported on it says what to do', async () => {
  await tabs();
  const { user } = await showHealth('on-the-page');
  const button = await screen.findByRole('button', { name: 'Copy a report' });
  await user.click(button);
  expect(await screen.findByText(/Open the LinkedIn page/)).toBeDefined();
  expect(ran).toEqual([]);
  // A page that is nobody's business says nothing either.
  await tabs({ id: 4, lastAccessed: 1 });
  answers = [null];
  await user.click(button);
  await waitFor(() => expect(ran).toHaveLength(1));
  expect(await screen.findByText(/Open the LinkedIn page/)).toBeDefined();
});

test('beside the page nothing is ever put into a page, so there is nothing to press', async () => {
  await showHealth('beside-the-page', ...lines());
  expect(await screen.findByText('Profiles')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Copy a report' })).toBeNull();
});
