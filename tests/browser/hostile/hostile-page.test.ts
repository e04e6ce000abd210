import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { cast } from '../../fixtures/cast.ts';
import { practiceAnswer } from '../../fixtures/practice/answer.ts';
import { type LedgerRows, ledgerRows } from '../../support/ledger-rows.ts';
import { wanted } from '../../support/wanted.ts';
import { logInPopup } from '../support/log-in-popup.ts';
import { clickBadge, drawn, waitForBadge, waitForCard } from '../support/overlay.ts';
import { closedHosts, wordsOf } from '../support/page-node.ts';
import { rowsIn } from '../support/put-rows.ts';
import { seededStreet } from '../support/seeded-street.ts';
import type { StreetBrowser, StreetTab } from '../support/street-browser.ts';
import { until } from '../support/until.ts';
import { namelessElements, pokeEverything, searchedFor, traces } from './attacks.ts';
import { type SpyNotes, spyOnEverything } from './spy.ts';

/** What only the ledger knows. The attacker is given all of it. */
const secrets = ['Quillfeather', 'marigold key', 'Thistledown Ltd', 'umbrella in the snow'];

/** The practice page with a script of the attacker's in first place. */
function hostileAnswer(url: string) {
  const answer = practiceAnswer(url);
  const script = `<head><script>(${spyOnEverything})()</script>`;
  return answer.type.startsWith('text/html') ? { ...answer, body: answer.body.replace('<head>', script) } : answer;
}

function secretLedger(): Promise<LedgerRows> {
  return ledgerRows(
    async (ledger) => {
      const who = { name: 'Dana Quillfeather', handles: [`in:${cast.dana.slug}` as const] };
      const told = { direction: 'received' as const, hardTimes: true, outcome: 'umbrella in the snow' };
      wanted(
        await logExchange(ledger, { who, ...told, note: 'Lent me the marigold key of Thistledown Ltd', on: '2016' }),
      );
      wanted(await logExchange(ledger, { who, direction: 'given', note: 'Returned the marigold key', on: '2020' }));
    },
    { now: Date.now() },
  );
}

describe('a hostile page that knows what to look for', () => {
  let street: StreetBrowser;
  let page: StreetTab;
  beforeAll(async () => {
    street = await seededStreet({ rows: await secretLedger(), answer: hostileAnswer });
    page = await street.open(`https://www.linkedin.com/in/${cast.dana.slug}/`);
    await waitForBadge(page, /marigold key/);
    await clickBadge(page);
    await waitForCard(page, /marigold key/);
  });
  afterAll(() => street?.close());

  it('has an attack that works: what the page itself says is found', async () => {
    expect(await page.run(searchedFor, ['Dana Whitlock'])).toEqual(
      expect.arrayContaining(['find: Dana Whitlock', 'innerText: Dana Whitlock', 'selectAll: Dana Whitlock']),
    );
    const spy = await page.run(() => (window as unknown as { spy: SpyNotes }).spy);
    expect(spy.globals.length).toBeGreaterThan(100);
  });

  it('finds nothing of what the badge and the open card say', async () => {
    const painted = closedHosts(await page.tree()).flatMap(wordsOf);
    expect(painted.join(' ')).toContain('marigold key');
    const unknownToThePage = [...secrets, ...painted.filter((words) => words.length > 14)];
    expect(await page.run(searchedFor, unknownToThePage)).toEqual([]);
  });

  it('finds nothing by dragging over it', async () => {
    const [badge] = await drawn(page, 'badge');
    if (!badge) throw new Error('the badge is gone');
    const { x, y, width, height } = await page.boxOf(badge);
    await page.drag({ x: x - 30, y: y - 30 }, { x: x + width + 30, y: y + height + 60 });
    const selected = await page.run(() => `${getSelection()}`);
    expect(secrets.filter((each) => selected.includes(each))).toEqual([]);
  });

  it('sees no trace of an extension', async () => {
    const files = ['manifest.json', 'icon/16.png', 'linkedin.js', 'linkedin-card.js', 'popup.html', 'background.js'];
    expect(await page.run(traces, street.origin, files)).toEqual([]);
  });

  it('sees the same empty block beside a name whoever it is, and nothing in it', async () => {
    const known = await page.run(namelessElements);
    const stranger = await street.open(`https://www.linkedin.com/in/${cast.noor.slug}/`);
    await waitForBadge(stranger, /log a favour/i);
    const unknown = await stranger.run(namelessElements);
    expect(known.length).toBeGreaterThan(0);
    expect(new Set(known.map(({ size }) => size))).toEqual(new Set(unknown.map(({ size }) => size)));
    expect([...known, ...unknown].filter(({ text, open, attributes }) => text || open || attributes.length)).toEqual(
      [],
    );
    await stranger.close();
    await page.show();
  });

  it('learns no globals, no attributes, no messages, no events, compared with a page without the extension', async () => {
    const look = () => {
      const { spy } = window as unknown as { spy: SpyNotes };
      const { globals, attributes, dispatched } = spy;
      const now = Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name));
      return {
        now: now.toSorted(),
        attributes: [...new Set(attributes)].toSorted(),
        dispatched: [...new Set(dispatched)].toSorted(),
      };
    };
    const withIt = await page.run(look);
    // A page that may not be touched: registered scripts match www.linkedin.com/*, and this one is taken down again.
    const bare = await seededStreet({ mode: 'beside-the-page', answer: hostileAnswer });
    try {
      const tab = await bare.open(`https://www.linkedin.com/in/${cast.dana.slug}/`);
      await until('the page to be drawn', () => tab.run(() => document.querySelector('main h1, main h2') !== null));
      expect(withIt).toEqual(await tab.run(look));
    } finally {
      await bare.close();
    }
  });

  it('changes nothing by clicking, pressing and posting by itself', async () => {
    const before = { exchanges: await rowsIn(street, 'exchanges'), people: await rowsIn(street, 'people') };
    const pages = await street.addresses();
    await page.press('Escape');
    await until('the card to be closed', async () => (await drawn(page, 'card')).length === 0);
    await page.run(pokeEverything);
    // A change made in earnest comes after all of it; what the page did would be there by then.
    const popup = await logInPopup(street, 'Walked the dog');
    await popup.close();
    expect(await drawn(page, 'card')).toEqual([]);
    const after = await rowsIn<{ note?: string }>(street, 'exchanges');
    expect(after.filter(({ note }) => note !== 'Walked the dog')).toEqual(before.exchanges);
    expect(await rowsIn(street, 'people')).toHaveLength(before.people.length);
    expect((await street.addresses()).toSorted()).toEqual(pages.toSorted());
  });

  it('hears no key that is typed in the extension', async () => {
    const heard = () => page.run(() => (window as unknown as { spy: SpyNotes }).spy.events.splice(0));
    await heard();
    const popup = await logInPopup(street, 'Zwischenzug');
    await popup.close();
    expect((await heard()).filter((each) => /^(key|beforeinput|input|composition|paste)/.test(each))).toEqual([]);
  });
});
