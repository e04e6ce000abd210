import type { Box, StreetTab } from './street-browser.ts';
import { until } from './until.ts';

/** A trusted click on the first visible control whose name begins with these words, or else contains them. */
export async function clickNamed(tab: StreetTab, words: string): Promise<void> {
  const { x, y, width, height } = await until(`something named "${words}"`, () => tab.run(boxOfNamed, words));
  await tab.clickAt(x + width / 2, y + height / 2);
}

/** What a page of the extension shows, as a reader sees it. */
export function textOf(tab: StreetTab): Promise<string> {
  return tab.run(() => document.body.innerText);
}

/** Waits until a page shows words like these, and gives all that it shows. */
export async function waitForText(tab: StreetTab, words: RegExp): Promise<string> {
  return until(`the page to say ${words}`, async () => {
    const text = await textOf(tab);
    if (words.test(text)) return text;
    throw new Error(`the page says: ${text.slice(0, 600)}`);
  });
}

/** Runs in the page: where the control is, once it stands still. */
async function boxOfNamed(words: string): Promise<Box | null> {
  const nameOf = (each: HTMLElement) => (each.getAttribute('aria-label') ?? each.innerText).trim().replace(/\s+/g, ' ');
  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, a, label, summary, [role=menuitem], [role=option]'),
  ];
  const seen = controls.filter((each) => each.getClientRects().length > 0);
  const found =
    seen.find((each) => nameOf(each).startsWith(words)) ?? seen.find((each) => nameOf(each).includes(words));
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = found.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const { x, y, width, height } = found.getBoundingClientRect();
  return x === before.x && y === before.y ? { x, y, width, height } : null;
}
