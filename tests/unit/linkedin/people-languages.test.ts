// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readCatchUp } from '../../../linkedin/read-catch-up.ts';
import { readPeople } from '../../../linkedin/read-list.ts';
import { readProfile } from '../../../linkedin/read-profile.ts';
import { acquaintances } from '../../fixtures/look-alikes.ts';
import { cast } from '../../fixtures/cast.ts';
import { catchUpTabs } from '../../fixtures/practice/catch-up-story.ts';
import { practiceLanguages } from '../../fixtures/practice/pages/words.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

/** A reading without the nodes of its page, to be compared with the reading of another. */
function plainly(reading: object): unknown {
  return JSON.parse(JSON.stringify(reading, (_key, value) => (value instanceof Node ? undefined : value)));
}

function peopleOn(path: string): unknown[] {
  return readPeople(practiceDocument(path), addressOf(path)).map(plainly);
}

function eventsOn(path: string) {
  const url = addressOf(path);
  return readCatchUp(readPeople(practiceDocument(path), url), url);
}

const others = practiceLanguages.filter((language) => language !== 'en');

it('there are four languages besides English', () => {
  expect(others).toEqual(['pl', 'es', 'fr', 'de']);
});

describe.each(others)('in %s', (language) => {
  it.each(['sdui', 'sdui-early', 'ember2024', 'ember2026'])('a profile in %s says the same', (generation) => {
    for (const { slug } of [cast.dana, cast.noor, cast.ines, acquaintances.erik]) {
      const read = (query: string) => {
        const path = `/in/${slug}/?gen=${generation}${query}`;
        const reading = readProfile(practiceDocument(path), addressOf(path));
        expect(reading.sort).toBe('person');
        // The words of the card themselves are the language's.
        return plainly({ ...reading, openToWorkWords: 'openToWorkWords' in reading });
      };
      expect(read(`&lang=${language}`)).toEqual(read(''));
    }
  });

  it.each(['', '&split=1', '&gen=sdui-early', '&gen=ember2024', '&gen=ember2026'])(
    'a search gives the same (%s)',
    (query) => {
      const english = peopleOn(`/search/results/people/?a=b${query}`);
      expect(peopleOn(`/search/results/people/?lang=${language}${query}`)).toEqual(english);
      expect(english.length).toBeGreaterThan(10);
    },
  );

  it.each(['/mynetwork/', '/mynetwork/invite-connect/connections/', '/messaging/', '/feed/'])(
    '%s gives the same',
    (path) => {
      expect(peopleOn(`${path}?lang=${language}`)).toEqual(peopleOn(path));
    },
  );

  it.each(Object.keys(catchUpTabs))('catch-up tells the same events on its tab %s', (tab) => {
    for (const generation of ['sdui', 'sdui-early', 'ember2024']) {
      const kinds = (query: string) =>
        eventsOn(`/mynetwork/catch-up/${tab}/?gen=${generation}${query}`).map(({ name, kind }) => [name, kind]);
      expect(kinds(`&lang=${language}`)).toEqual(kinds(''));
      expect(kinds('').length).toBeGreaterThan(0);
    }
  });
});
