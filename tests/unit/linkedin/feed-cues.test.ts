// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { classifyPost } from '../../../ledger/cues/classify-post.ts';
import { englishPhrases } from '../../../linkedin/cue-phrases/en.ts';
import { readPosts } from '../../../linkedin/read-posts.ts';
import { cast, viewer } from '../../fixtures/cast.ts';
import { acquaintances } from '../../fixtures/look-alikes.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const known = [...Object.values(cast), ...Object.values(acquaintances)].map((each) => `in:${each.slug}`);

it.each(['sdui', 'sdui-early', 'ember'])(
  'of everybody the viewer knows, only Marcus is looking for work (%s)',
  (gen) => {
    const posts = readPosts(practiceDocument(`/feed/?gen=${gen}`), addressOf('/feed/'));
    const byKnown = posts.filter((post) => known.includes(post.author[0] ?? ''));
    expect(byKnown.length).toBeGreaterThan(7);
    const looking = byKnown.filter((post) => classifyPost(post.text, englishPhrases));
    expect(looking.map((post) => post.name)).toEqual(['Marcus Bell']);
  },
);

it('strangers who are looking are on the page too, and the viewer wrote nothing', () => {
  const posts = readPosts(practiceDocument('/feed/'), addressOf('/feed/'));
  const looking = posts.filter((post) => classifyPost(post.text, englishPhrases)).map((post) => post.name);
  expect(looking).toEqual(expect.arrayContaining(['Marcus Bell', 'Sofia Quill', 'Halvard Moe', 'Dana Whitlock']));
  expect(posts.map((post) => post.author[0])).not.toContain(`in:${viewer.slug}`);
});
