import { cast } from '../../tests/fixtures/cast.ts';
import type { ChromiumStreet } from '../../tests/browser/support/chromium/chromium-street.ts';
import { line } from '../../tests/browser/support/log-in-popup.ts';
import { clickNamed, waitForText } from '../../tests/browser/support/named.ts';
import { clickBadge, waitForBadge, waitForCard } from '../../tests/browser/support/overlay.ts';
import { closedHosts, wordsOf } from '../../tests/browser/support/page-node.ts';
import { until } from '../../tests/browser/support/until.ts';
import type { Album } from './album.ts';
import { listenForNotice } from './told.ts';

const profileOf = ({ slug }: { slug: string }, theme: string) => `https://www.linkedin.com/in/${slug}/?theme=${theme}`;

/** A desktop window, a phone's width, and twice the pixels so that the pictures stand beside a designer's. */
const desk = { width: 1280, height: 860, scale: 2 };
const narrow = { width: 360, height: 780, scale: 2 };

/** Takes a picture of every place where the product shows itself, with the sample ledger. */
export async function takeTour(street: ChromiumStreet, album: Album): Promise<void> {
  await onThePage(street, album);
  await besideThePage(street, album);
  await popup(street, album);
  await notification(street, album);
  await pages(street, album);
}

async function onThePage(street: ChromiumStreet, album: Album): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    const tab = await street.open(profileOf(cast.dana, theme));
    await tab.pretend({ ...desk, dark: theme === 'dark' });
    await waitForBadge(tab, /Dana/);
    await album.take(`badge-${theme}`, tab);
    await clickBadge(tab);
    await waitForCard(tab, /Dana/);
    await album.take(`card-${theme}`, tab);
    await tab.close();
  }
  const tab = await street.open(`https://www.linkedin.com/in/${cast.dana.slug}/?gen=future`);
  await tab.pretend(desk);
  await until('something in the corner', async () => closedHosts(await tab.tree()).flatMap(wordsOf).length > 0);
  await album.take('corner', tab);
  await tab.close();
}

/** The page of the panel in a tab of its width: a panel itself cannot be photographed at twice the pixels. */
async function besideThePage(street: ChromiumStreet, album: Album): Promise<void> {
  for (const [name, { slug }] of Object.entries({ sidepanel: cast.dana, 'sidepanel-nobody': cast.ida })) {
    const asked = new URLSearchParams({
      handle: `in:${slug}`,
      name: slug === 'ida-lund' ? 'Ida Lund' : '',
      then: 'show',
    });
    const panel = await street.openPage(`sidepanel.html?${asked}`);
    for (const theme of ['light', 'dark'] as const) {
      await panel.pretend({ dark: theme === 'dark', width: 360, height: slug === 'ida-lund' ? 420 : 1180, scale: 2 });
      await waitForText(panel, /What did you do for them/);
      await album.take(`${name}-${theme}`, panel);
    }
    await panel.close();
  }
}

async function popup(street: ChromiumStreet, album: Album): Promise<void> {
  const tab = await street.open(profileOf(cast.tomas, 'light'));
  for (const theme of ['light', 'dark'] as const) {
    await tab.show();
    const opened = await street.openPopup();
    await opened.pretend({ dark: theme === 'dark' });
    await until('the line', () => opened.run((at) => document.activeElement?.matches(at), line));
    await opened.insert('intro to Acme CTO last Tuesday, big');
    await waitForText(opened, /Introduction/);
    await waitForText(opened, /A two-way street/);
    await album.take(`popup-${theme}`, opened);
    if (theme === 'light') {
      await opened.press('Enter');
      await waitForText(opened, /Saved/);
      await album.take('popup-saved', opened);
      await clickNamed(opened, 'Undo');
      await waitForText(opened, /Taken back/);
    }
    await opened.run((at) => document.querySelector<HTMLInputElement>(at)?.select(), line);
    await opened.press('Backspace');
    await opened.close();
  }
  await tab.close();
}

async function notification(street: ChromiumStreet, album: Album): Promise<void> {
  const told = await listenForNotice(street);
  const feed = await street.open('https://www.linkedin.com/feed/?theme=light');
  await feed.pretend(desk);
  const { title, message } = await told();
  album.write('notification.txt', `${title}\n${message}\n`);
  await album.take('feed', feed);
  await feed.close();
}

async function pages(street: ChromiumStreet, album: Album): Promise<void> {
  const page = await street.openPage('street.html#/people');
  for (const theme of ['light', 'dark'] as const) {
    await page.pretend({ ...desk, dark: theme === 'dark' });
    await page.run(() => void (location.hash = '#/people'));
    await waitForText(page, /Tomás Herrera/);
    await album.take(`street-people-${theme}`, page);
    // Not with the mouse, which would stay there and light up a row in the next picture.
    await page.run(() => [...document.querySelectorAll('a')].find((each) => each.innerText.includes('Dana'))?.click());
    await waitForText(page, /Dana helped you in a tough stretch/);
    await album.take(`street-person-${theme}`, page);
    await page.run(() => void (location.hash = '#/today'));
    await waitForText(page, /Marcus could use a hand/);
    await album.take(`street-today-${theme}`, page);
    await page.run(() => void (location.hash = '#/settings'));
    await waitForText(page, /Beside the page/);
    await album.take(`street-settings-${theme}`, page);
  }
  await page.pretend({ ...narrow, dark: false });
  for (const view of ['people', 'today'] as const) {
    await page.run((hash) => void (location.hash = hash), `#/${view}`);
    await waitForText(page, view === 'people' ? /Tomás Herrera/ : /could use a hand/);
    await album.take(`street-${view}-narrow`, page);
  }
  const welcome = await street.openPage('welcome.html');
  for (const theme of ['light', 'dark'] as const) {
    await welcome.pretend({ width: 1280, height: 2000, scale: 1, dark: theme === 'dark' });
    await waitForText(welcome, /8\.2/);
    await album.take(`welcome-${theme}`, welcome);
  }
}
