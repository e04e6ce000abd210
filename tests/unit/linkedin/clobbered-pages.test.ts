// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { activeFrame } from '../../../linkedin/interop-frame.ts';
import { readCatchUp } from '../../../linkedin/read-catch-up.ts';
import { readPeople } from '../../../linkedin/read-list.ts';
import { readPosts } from '../../../linkedin/read-posts.ts';
import { readProfile } from '../../../linkedin/read-profile.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

/**
 * A practice page whose document gives something else for the names that readers use, as it does after an
 * `<img name="…">`. That of the unit tests has to be told so; what forms do is shown in a browser
 * (tests/browser/hostile/taken-names.test.ts).
 */
function clobberedDocument(path: string): Document {
  const doc = practiceDocument(path);
  const image = doc.createElement('img');
  for (const name of ['querySelector', 'querySelectorAll', 'nodeType', 'parentElement', 'defaultView', 'contains']) {
    Object.defineProperty(doc, name, { configurable: true, value: image });
  }
  return doc;
}

const said = (found: object) => JSON.stringify(found, (_key, value) => (value instanceof Node ? undefined : value));

describe.each([
  '/in/dana-whitlock/',
  '/in/elif-demir-4b7a/',
  '/in/tomas-herrera/',
  '/in/mara-vint/',
  '/feed/?count=20',
  '/feed/?gen=ember&count=20',
  '/search/results/people/',
  '/search/results/people/?gen=ember',

  '/mynetwork/',
  '/mynetwork/invite-connect/connections/',
  '/mynetwork/catch-up/all/',
  '/notifications/',
  '/messaging/',
])('%s, with every name taken', (path) => {
  it('is read as if they were not', () => {
    const url = addressOf(path);
    const read = (doc: Document) => {
      const people = readPeople(doc, url);
      return said([readProfile(doc, url), readPosts(doc, url), people, readCatchUp(people, url)]);
    };
    const plain = read(practiceDocument(path));
    expect(plain).toMatch(/in:|member:/);
    expect(read(clobberedDocument(path))).toBe(plain);
  });

  it('shows no other page in a frame', () => {
    expect(activeFrame(clobberedDocument(path))).toBeNull();
  });
});
