import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BesidePage } from '../../../components/beside/beside-page.tsx';
import type { BesideEvent } from '../../../components/beside/subject.ts';
import type { PersonIntent } from '../../../messages/from-overlay.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, noon, show, tidy } from '../support/pages.tsx';

beforeEach(() => fakeBrowser.reset());
afterEach(tidy);

const dana = {
  page: 'https://www.linkedin.com/in/dana-whitlock/',
  handle: 'in:dana-whitlock',
  name: 'Dana Whitlock',
} as const;
const ines = {
  page: 'https://www.linkedin.com/in/ines-okafor/',
  handle: 'in:ines-okafor',
  name: 'Ines Okafor',
} as const;
const feed = { page: 'https://www.linkedin.com/feed/' };

/** The panel in a window whose tab the test moves. */
function besideWindow(ledger: Ledger) {
  let tell: ((event: BesideEvent) => void) | undefined;
  const shown = show(
    ledger,
    <BesidePage
      fixed={null}
      follow={(listener) => {
        tell = listener;
      }}
    />,
  );
  return { ...shown, tell: (event: BesideEvent) => tell?.(event) };
}

const asked = (then: PersonIntent) => ({
  handles: ['in:dana-whitlock' as const],
  name: 'Dana Whitlock',
  then,
  at: noon,
});

test('it follows the tab from person to person, and says when a page is about nobody', async () => {
  const ledger = freshLedger();
  await writeDana(ledger);
  const { tell } = besideWindow(ledger);

  tell({ sort: 'tab', seen: dana });
  expect(await screen.findByText(/Dana helped you in a tough stretch/)).toBeDefined();
  tell({ sort: 'tab', seen: ines });
  expect(await screen.findByRole('heading', { level: 1, name: 'Ines Okafor' })).toBeDefined();
  expect(screen.queryByText(/Dana/)).toBeNull();
  tell({ sort: 'tab', seen: feed });
  expect(await screen.findByText('This page is not about one person.')).toBeDefined();
  await expectAccessible();
});

test('someone is found by name where the page is about nobody', async () => {
  const ledger = freshLedger();
  await writeDana(ledger);
  const { user, tell } = besideWindow(ledger);
  tell({ sort: 'tab', seen: feed });
  await user.type(await screen.findByRole('searchbox', { name: 'Find someone' }), 'whit');
  await user.click(await screen.findByRole('button', { name: /Dana Whitlock/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Dana Whitlock' })).toBeDefined();
});

test('asked to log, to remind or to thank, it is ready for that', async () => {
  const ledger = freshLedger();
  await writeDana(ledger);
  const { tell } = besideWindow(ledger);

  tell({ sort: 'request', request: asked('log') });
  expect(await screen.findByRole('textbox')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDefined();

  tell({ sort: 'request', request: { ...asked('remind'), at: noon + 1 } });
  expect(await screen.findByLabelText('What should we remind you of?')).toBeDefined();

  tell({ sort: 'request', request: { ...asked('thank'), at: noon + 2 } });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('say thanks'));
});

test('a small window stays with whom it was opened for', async () => {
  const ledger = freshLedger();
  await writeDana(ledger);
  show(
    ledger,
    <BesidePage
      fixed={asked('show')}
      follow={() => {
        throw new Error('a small window follows nobody');
      }}
    />,
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'Dana Whitlock' })).toBeDefined();
});

test('a page that contradicts its address shows nobody until the user says who it is', async () => {
  const ledger = freshLedger();
  await writeDana(ledger);
  const { tell, user } = besideWindow(ledger);
  tell({ sort: 'tab', seen: dana });
  expect(await screen.findByText(/Dana helped you in a tough stretch/)).toBeDefined();
  tell({ sort: 'tab', seen: { ...dana, inDoubt: ['in:dana-whitlock', 'member:9999'] } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Not sure who this is.' })).toBeDefined();
  expect(screen.queryByText(/Dana/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Choose the person' }));
  await user.click(await screen.findByRole('button', { name: 'Dana Whitlock' }));
  expect(await screen.findByText(/Dana helped you in a tough stretch/)).toBeDefined();
});
