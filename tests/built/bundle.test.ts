import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../browser/support/the-build.ts';
import { sourceFiles } from '../support/source-files.ts';

/** What a bundle must not hold, since it could reach the network, run text as code, or talk to the page. */
const forbidden = {
  eval: /\beval\(/,
  'new Function': /new Function\b/,
  innerHTML: /\.innerHTML\b/,
  fetch: /(?<![.\w$])fetch\(/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /\bWebSocket\b/,
  sendBeacon: /sendBeacon/,
  'plain http address': /http:\/\/(?!www\.w3\.org\/)/,
  'message to the page': /content-script-started|\.postMessage\(/,
} as const;

type Finding = keyof typeof forbidden;

/** What libraries bring along: how it is recognised, and why it does no harm in our own pages and the worker. */
const allowed: { finding: Finding; near: RegExp; why: string }[] = [
  { finding: 'plain http address', near: /http:\/\/bit\.ly\/2kdckMn/, why: 'Dexie: the text of an error' },
  {
    finding: 'message to the page',
    near: /\|\|\w+\.postMessage\(\w+\)/,
    why: 'Dexie: BroadcastChannel of our origin',
  },
  { finding: 'message to the page', near: /\.port2.*postMessage\(null\)/, why: 'React: its scheduler talks to itself' },
  {
    finding: 'innerHTML',
    near: /innerHTML=`<script><\\\/script>`/,
    why: 'React: makes <script> elements inert; we have none',
  },
  {
    finding: 'innerHTML',
    near: /__html!==\w+&&\(\w+\.innerHTML=\w+\)/,
    why: 'React: dangerouslySetInnerHTML, which tests/unit/architecture.test.ts forbids',
  },
];

/** What runs inside LinkedIn gets no exception. */
const inThePage = /\/linkedin[^/]*\.js$/;

describe.each(['chromium', 'firefox'] as const)('the bundle for %s', (engine) => {
  const folder = engine === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
  const scripts = sourceFiles([folder], /\.(js|mjs|html)$/);

  it('was built', () => {
    expect(scripts.map(({ path }) => path)).toContain(`${folder}/background.js`);
    expect(buildFolder(engine)).toContain(folder);
  });

  it.each([
    ['linkedin.js', 10],
    ['background.js', 60],
  ])('%s is at most %i KB when compressed, as every page and every wake-up pays for it', (name, budget) => {
    const text = scripts.find(({ path }) => path === `${folder}/${name}`)?.text;
    expect(text).toBeTruthy();
    expect(gzipSync(text ?? '', { level: 9 }).length).toBeLessThanOrEqual(budget * 1024);
  });

  it('holds nothing that could reach out, or run text as code', () => {
    const found = scripts.flatMap(({ path, text }) =>
      (Object.keys(forbidden) as Finding[]).flatMap((finding) =>
        [...text.matchAll(new RegExp(forbidden[finding], 'g'))]
          .map(({ index }) => text.slice(Math.max(0, index - 60), index + 80))
          .filter((around) => inThePage.test(path) || !isAllowed(finding, around))
          .map((around) => `${path}: ${finding}: …${around}…`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('carries no map of its sources and no code from elsewhere', () => {
    expect(sourceFiles([folder], /\.map$/).map(({ path }) => path)).toEqual([]);
    const html = scripts.filter(({ path }) => path.endsWith('.html'));
    expect(html.filter(({ text }) => /(?:src|href)="(?:https?:)?\/\//.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

function isAllowed(finding: Finding, around: string): boolean {
  return allowed.some((each) => each.finding === finding && each.near.test(around));
}
