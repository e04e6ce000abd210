import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { practiceAnswer } from '../../fixtures/practice/answer.ts';
import { cardsOfTab } from '../../fixtures/practice/catch-up-story.ts';
import { everyone } from '../../fixtures/everyone.ts';
import { oneScript } from '../../fixtures/practice/one-script.ts';
import { pages } from '../../unit/linkedin/people-pages.ts';
import { startStreet } from '../support/start-street.ts';
import type { StreetBrowser } from '../support/street-browser.ts';
import { until } from '../support/until.ts';

interface Readings {
  people: { surface: string; handles: string[] }[];
  events: { kind: string; handles: string[] }[];
}

const readers = oneScript(new URL('leave-readings.ts', import.meta.url)).replaceAll('</', '<\\/');

/** A practice page that carries the readers. */
function answerWithReaders(url: string) {
  const answer = practiceAnswer(url);
  return { ...answer, body: answer.body.replace('<head>', () => `<head><script>${readers}</script>`) };
}

function whoIs(handles: readonly string[]): string {
  const who = everyone.filter(({ slug, memberNumber: number }) =>
    handles.some((handle) => handle === `in:${slug}` || handle === `member:${number}`),
  );
  return who.map((each) => each.slug).join(' and ');
}

describe('the readers of lists, in a browser that parses and draws as browsers do', () => {
  let street: StreetBrowser;
  beforeAll(async () => {
    street = await startStreet(inject('engine'), { answer: answerWithReaders });
  });
  afterAll(() => street?.close());

  const read = async (path: string): Promise<Readings> => {
    const tab = await street.open(`https://www.linkedin.com${path}`);
    await until('the page to be drawn', () => tab.run(() => document.querySelector('#root main') !== null));
    const readings = await tab.run(() => (window as unknown as { readings: () => Readings }).readings());
    await tab.close();
    return readings;
  };

  it.each(pages)('%s: exactly those it is about', async (path, _readers, people) => {
    const found: Record<string, string[]> = {};
    for (const { surface, handles } of (await read(path)).people) (found[surface] ??= []).push(whoIs(handles));
    expect(found).toEqual(people);
  });

  it('what happened to whom', async () => {
    const { events } = await read('/mynetwork/catch-up/all/?lang=fr');
    expect(events.map((each) => whoIs(each.handles))).toEqual(cardsOfTab('all').map((each) => each.member.slug));
  });
});
