/**
 * `npm run bench`: sizes and latencies of the production build against the budgets of docs/testing.md, in Chromium.
 * `npm run bench -- --json FILE` writes the same figures to a file.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { badgeLatencies } from '../tests/bench/badge-latency.ts';
import { bigLedger } from '../tests/bench/big-ledger.ts';
import { type Figure, percentile, tableOf } from '../tests/bench/figure.ts';
import { longPageFigures } from '../tests/bench/long-page-figures.ts';
import { popupLatencies } from '../tests/bench/popup-latency.ts';
import { gzipSize, scriptsOf } from '../tests/bench/sizes.ts';
import { startChromium } from '../tests/browser/support/chromium/chromium-street.ts';
import { consent } from '../tests/browser/support/consent.ts';
import { putRows } from '../tests/browser/support/put-rows.ts';
import { buildBoth } from './build-both.ts';

const { values: asked } = parseArgs({ options: { json: { type: 'string' } } });
const kb = (bytes: number) => bytes / 1024;

await buildBoth();
const figures: Figure[] = [
  { what: 'page script', value: kb(gzipSize('linkedin.js')), unit: 'KB gzip', budget: 10 },
  { what: 'marks in lists', value: kb(gzipSize('linkedin-lists.js')), unit: 'KB gzip', budget: 10 },
  { what: 'worker', value: kb(gzipSize('background.js')), unit: 'KB gzip', budget: 60 },
  { what: 'popup, first chunk', value: kb(gzipSize(...scriptsOf('popup.html'))), unit: 'KB gzip', budget: 120 },
  { what: 'street, first chunk', value: kb(gzipSize(...scriptsOf('street.html'))), unit: 'KB gzip', budget: 140 },
];

const small = await latencies('1,000', { people: 100, exchanges: 1_000 });
const large = await latencies('500,000', { people: 50_000, exchanges: 500_000 });
figures.push(...small.figures, ...large.figures, {
  what: 'badge, warm: 500,000 exchanges against 1,000 (medians)',
  value: large.warmMedian / small.warmMedian,
  unit: '×',
  budget: 1.25,
});

figures.push(...(await longPageFigures()));

console.log(tableOf(figures));
if (asked.json) writeFileSync(asked.json, `${JSON.stringify(figures, null, 2)}\n`);

/** Fills a fresh browser with a ledger of a size and measures in it. */
async function latencies(label: string, size: { people: number; exchanges: number }) {
  const street = await startChromium();
  try {
    await putRows(street, bigLedger({ ...size, seed: 20_261_103 }));
    await consent(street);
    // The first rounds compile and open what stays open.
    await badgeLatencies(street, 8, false);
    const warm = await badgeLatencies(street, 60, false);
    const cold = await badgeLatencies(street, 20, true);
    const popup = await popupLatencies(street, 12);
    const named = `with ${label} exchanges`;
    const measured: Figure[] = [
      { what: `badge, warm, p95, ${named}`, value: percentile(warm, 0.95), unit: 'ms', budget: 30 },
      { what: `badge, worker stopped, p95, ${named}`, value: percentile(cold, 0.95), unit: 'ms', budget: 120 },
      { what: `popup to typing, median, ${named}`, value: percentile(popup, 0.5), unit: 'ms', budget: 150 },
    ];
    return { figures: measured, warmMedian: percentile(warm, 0.5) };
  } finally {
    await street.close();
  }
}
