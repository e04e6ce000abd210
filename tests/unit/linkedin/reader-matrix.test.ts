// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { countPostCards, postReaders } from '../../../linkedin/read-posts.ts';
import { profileReaders } from '../../../linkedin/read-profile.ts';
import { marcusIsLooking } from '../../fixtures/practice/feed-story.ts';
import { practiceDocument } from './practice-document.ts';

const post = `/feed/update/urn:li:activity:${marcusIsLooking.id}/`;

/** One row per fixture: which profile reader claims it, how many top cards it finds, and which posts are found. */
const rows: [path: string, profile: string | null, topCards: number, posts: string | null, postCards: number][] = [
  ['/in/tomas-herrera/', 'profile-ember-2024', 1, null, 0],
  ['/in/priya-raman/', 'profile-ember-2024', 1, null, 0],
  ['/in/erik-olsen-no/', 'profile-ember-2024', 1, null, 0],
  ['/in/elif-demir-4b7a/', 'profile-ember-2026', 1, null, 0],
  ['/in/elif-demir-4b7a/overlay/contact-info/', 'profile-ember-2026', 1, null, 0],
  ['/in/ruthfeldman/?lang=pl', 'profile-ember-2026', 1, null, 0],
  ['/in/dana-whitlock/', 'profile-sdui', 1, null, 0],
  ['/in/dana-whitlock/overlay/contact-info/', 'profile-sdui', 1, null, 0],
  ['/in/noor-haddad/?lang=pl', 'profile-sdui', 1, null, 0],
  ['/in/ines-okafor/', 'profile-sdui', 1, null, 0],
  ['/in/%E9%9B%85%E7%BE%8E-%E4%BD%90%E8%97%A4/', 'profile-sdui', 1, null, 0],
  ['/in/mara-vint/', 'profile-sdui-early', 1, null, 0],
  ['/in/alex-moreau/', 'profile-sdui', 1, null, 0],
  ['/in/alex-moreau/?gen=ember2024', 'profile-ember-2024', 1, null, 0],
  ['/in/dana-whitlock/?shows=elif-demir-4b7a', 'profile-sdui', 1, null, 0],
  ['/in/dana-whitlock/?gen=logged-out', null, 0, null, 0],
  ['/in/dana-whitlock/?gen=future', null, 0, null, 0],
  ['/feed/', 'profile-sdui', 0, 'posts-sdui', 40],
  ['/feed/?count=7', 'profile-sdui', 0, 'posts-sdui', 7],
  ['/feed/?append=1', 'profile-sdui', 0, 'posts-sdui', 10],
  ['/feed/?gen=sdui-early', 'profile-sdui', 0, 'posts-sdui-early', 40],
  ['/feed/?gen=ember', 'profile-ember-2026', 0, 'posts-ember', 40],
  [`${post}?gen=ember`, 'profile-ember-2026', 0, 'posts-ember', 1],
  [`${post}?gen=sdui`, 'profile-sdui', 0, 'posts-sdui', 1],
  [`${post}?gen=sdui-early`, 'profile-sdui', 0, 'posts-sdui-early', 1],
  ['/unknown-future/?gen=future', null, 0, null, 0],
];

describe.each(rows)('%s', (path, profile, topCards, posts, postCards) => {
  it(`is claimed by ${profile ?? 'no profile reader'} and by no other`, () => {
    const doc = practiceDocument(path);
    const claiming = profileReaders.filter((reader) => reader.claims(doc)).map((reader) => reader.name);
    expect(claiming).toEqual(profile === null ? [] : [profile]);
  });

  it(`gives ${topCards} top cards`, () => {
    const doc = practiceDocument(path);
    const found = profileReaders.map((reader) => [reader.name, reader.claims(doc) ? reader.cards(doc).length : 0]);
    expect(found).toEqual(profileReaders.map((reader) => [reader.name, reader.name === profile ? topCards : 0]));
  });

  it(`gives ${postCards} posts to ${posts ?? 'no post reader'}`, () => {
    expect(countPostCards(practiceDocument(path))).toEqual(
      postReaders.map((reader) => ({ reader: reader.name, cards: reader.name === posts ? postCards : 0 })),
    );
  });
});

it('every reader reads at least one fixture', () => {
  const used = new Set(rows.flatMap(([, profile, topCards, posts]) => [topCards > 0 && profile, posts]));
  expect([...profileReaders, ...postReaders].filter((reader) => !used.has(reader.name))).toEqual([]);
});

it('no two readers have the same name', () => {
  const names = [...profileReaders, ...postReaders].map((reader) => reader.name);
  expect(new Set(names).size).toBe(names.length);
});
