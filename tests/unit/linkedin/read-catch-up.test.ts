// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type CatchUpKind, readCatchUp } from '../../../linkedin/read-catch-up.ts';
import { readPeople } from '../../../linkedin/read-list.ts';
import { type CatchUpCard, type CatchUpTab, cardsOfTab } from '../../fixtures/practice/catch-up-story.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const kindOf: Record<CatchUpCard['kind'], CatchUpKind> = {
  birthday: 'birthday',
  belated: 'birthday',
  anniversary: 'work-anniversary',
  job: 'job-change',
  education: 'education',
};

function eventsOn(path: string) {
  const url = addressOf(path);
  return readCatchUp(readPeople(practiceDocument(path), url), url);
}

const tabs: CatchUpTab[] = ['all', 'birthday', 'work_anniversaries', 'job_changes', 'education'];

describe.each(['sdui', 'sdui-early', 'ember2024'])('catch-up in %s', (generation) => {
  it.each(tabs)('tells what its tab %s tells, of whom', (tab) => {
    const events = eventsOn(`/mynetwork/catch-up/${tab}/?gen=${generation}`);
    expect(events.map(({ handles, kind }) => [handles[0], kind])).toEqual(
      cardsOfTab(tab).map(({ member, kind }) => [`in:${member.slug}`, kindOf[kind]]),
    );
  });

  it('keeps what the card says and what it proposes to write', () => {
    const [first, second] = eventsOn(`/mynetwork/catch-up/birthday/?gen=${generation}`);
    expect(first).toMatchObject({
      name: 'Dana Whitlock',
      words: 'Celebrate Dana’s birthday today',
      message: 'Wishing you a very happy birthday!',
    });
    expect(second).toMatchObject({
      name: 'Elif Demir',
      words: "Celebrate Elif's recent birthday on Jun 19",
      message: 'Happy belated birthday!',
    });
  });
});

it('a tab of one kind needs no word of the card', () => {
  const path = '/mynetwork/catch-up/job_changes/';
  const doc = practiceDocument(path);
  for (const words of doc.querySelectorAll('main p:nth-of-type(2) span')) words.textContent = 'Zq vlorp.';
  const events = readCatchUp(readPeople(doc, addressOf(path)), addressOf(path));
  expect(events.map((each) => each.kind)).toEqual(['job-change', 'job-change']);
});

it('a card in words nobody knows is passed over where the tab holds everything', () => {
  const path = '/mynetwork/catch-up/all/';
  const doc = practiceDocument(path);
  const [card] = doc.querySelectorAll('main [role="listitem"]');
  const words = card?.querySelector('p:nth-of-type(2) span');
  if (words) words.textContent = 'Zq vlorp.';
  const action = card?.querySelector('a[aria-label]');
  action?.setAttribute('aria-label', 'Zq Dana Whitlock: Vlorp');
  action?.setAttribute('href', '/messaging/compose/?body=Vlorp');
  const events = readCatchUp(readPeople(doc, addressOf(path)), addressOf(path));
  const [, ...others] = cardsOfTab('all');
  expect(events.map((each) => each.handles[0])).toEqual(others.map((each) => `in:${each.member.slug}`));
});

it('other pages tell no events', () => {
  expect(eventsOn('/mynetwork/')).toEqual([]);
  expect(eventsOn('/feed/')).toEqual([]);
});
