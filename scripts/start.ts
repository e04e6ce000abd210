/**
 * `npm start`: the extension on practice pages with a sample ledger, in a browser of its own.
 * Where there is no screen, or with `--headless`: pictures of all of it in .output/tour/.
 * `npm start -- --live`: the real LinkedIn and an empty ledger.
 */
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/browser/support/chromium/chromium-street.ts';
import { consent } from '../tests/browser/support/consent.ts';
import { putRows } from '../tests/browser/support/put-rows.ts';
import { cast } from '../tests/fixtures/cast.ts';
import { ledgerRows } from '../tests/support/ledger-rows.ts';
import { buildBoth } from './build-both.ts';
import { fillSample } from './sample-ledger.ts';
import { newAlbum } from './tour/album.ts';
import { pictureFonts } from './tour/fonts.ts';
import { takeTour } from './tour/take-tour.ts';

const { values: asked } = parseArgs({
  options: { live: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
});
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const visible = !asked.headless && (process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY));

console.log('Building …');
await buildBoth();
if (asked.live) await live();
else if (visible) await practice();
else await tour();

/** The real site: nothing stands in between, and nothing is filled in. */
async function live(): Promise<void> {
  if (!visible) throw new Error('The real LinkedIn needs a screen: there is none here.');
  const street = await startChromium({ visible, answer: 'live' });
  await street.tabAt(/welcome\.html/);
  await street.open('https://www.linkedin.com/');
  console.log('The real LinkedIn, with an empty ledger in a temporary profile. Close the browser to end.');
  await street.untilGone();
  await street.close();
}

async function practice(): Promise<void> {
  const street = await startChromium({ visible });
  await putRows(street, await ledgerRows(fillSample, { now: Date.now() }));
  await consent(street);
  await street.openPage('street.html#/today');
  await street.open('https://www.linkedin.com/feed/');
  await street.open(`https://www.linkedin.com/in/${cast.dana.slug}/`);
  console.log(
    'A practice LinkedIn with invented people, and a sample ledger about them. Nothing leaves this computer.\n' +
      'Look at the badge beside the name, click it, press Alt+Shift+L to log a favour. Close the browser to end.',
  );
  await street.untilGone();
  await street.close();
}

async function tour(): Promise<void> {
  const street = await startChromium({ env: pictureFonts() });
  try {
    await putRows(street, await ledgerRows(fillSample, { now: Date.now() }));
    await consent(street);
    const album = newAlbum('.output/tour');
    await takeTour(street, album);
    console.log(`No screen here, so this is what you would see:\n${album.all.map((path) => `  ${path}`).join('\n')}`);
  } finally {
    await street.close();
  }
}
