import { closedHosts, everyNode, type PageNode, wordsOf } from './page-node.ts';
import type { StreetTab } from './street-browser.ts';
import { until } from './until.ts';

/** What is drawn in closed roots on a page, by the class of the part. */
export async function drawn(tab: StreetTab, part: 'badge' | 'card' | 'mark' | 'tip'): Promise<PageNode[]> {
  return closedHosts(await tab.tree())
    .flatMap((host) => [...everyNode(host)])
    .filter(({ attributes }) => attributes['class']?.split(' ').includes(part));
}

/** Everything the badges of a page say, painted and spoken. */
export async function badgeWords(tab: StreetTab): Promise<string> {
  return (await drawn(tab, 'badge')).flatMap(wordsOf).join(' | ');
}

/** Waits until a badge says something like this, and gives all that it says. */
export async function waitForBadge(tab: StreetTab, words: RegExp): Promise<string> {
  return until(`a badge that says ${words}`, async () => {
    const said = await badgeWords(tab);
    if (words.test(said)) return said;
    throw new Error(`the page shows: ${said || 'no badge'}`);
  });
}

/** A trusted click on the badge, where a user would click it. */
export async function clickBadge(tab: StreetTab): Promise<void> {
  await clickPart(tab, async () => (await drawn(tab, 'badge'))[0]);
}

/** Waits for the card and gives what it says. */
export async function waitForCard(tab: StreetTab, words: RegExp): Promise<string> {
  return until(`a card that says ${words}`, async () => {
    const said = (await drawn(tab, 'card')).flatMap(wordsOf).join(' | ');
    if (words.test(said)) return said;
    throw new Error(`the page shows: ${said || 'no card'}`);
  });
}

/** A trusted click on the button of the card whose words begin like this. */
export async function clickInCard(tab: StreetTab, words: RegExp): Promise<void> {
  await clickPart(tab, async () =>
    (await drawn(tab, 'card'))
      .flatMap((card) => [...everyNode(card)])
      .find((node) => node.name === 'button' && wordsOf(node).some((said) => words.test(said))),
  );
}

async function clickPart(tab: StreetTab, find: () => Promise<PageNode | undefined>): Promise<void> {
  // The page may move it between looking and clicking, so it has to stand still first.
  const at = await until('a part of the overlay to stand still', async () => {
    const part = await find();
    if (!part) return undefined;
    const [first, second] = [await tab.boxOf(part), await tab.boxOf(part)];
    return first.x === second.x && first.y === second.y && first.width > 0 ? first : undefined;
  });
  await tab.clickAt(at.x + Math.min(at.width / 2, 40), at.y + at.height / 2);
}
