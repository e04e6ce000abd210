// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { countPostCards, readPosts } from '../../../linkedin/read-posts.ts';
import { feedPosts } from '../../fixtures/practice/feed-posts.ts';
import type { PracticePost } from '../../fixtures/practice/post.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const readerOf = { ember2026: 'posts-ember', sdui: 'posts-sdui', 'sdui-early': 'posts-sdui-early' } as const;
type FeedGeneration = keyof typeof readerOf;
const generations: FeedGeneration[] = ['ember2026', 'sdui', 'sdui-early'];

/** What of a post's id can be seen on its card in a generation. */
function idIn(generation: FeedGeneration, { shows, kind, id }: PracticePost): string | undefined {
  const seen = generation === 'ember2026' || shows === 'link' || (generation === 'sdui' && shows !== 'nothing');
  return seen ? `${kind}:${id}` : undefined;
}

/** Everything that may be read of the feed, in its order: posts by people, not paid for; and of each only this. */
function expected(generation: FeedGeneration) {
  return feedPosts(40).flatMap((post) => {
    if ('page' in post.author || post.paid) return [];
    return [
      {
        reader: readerOf[generation],
        author: [
          `in:${post.author.slug}`,
          ...(generation === 'ember2026' ? [`member:${post.author.memberNumber}`] : []),
        ],
        name: post.author.name,
        text: post.text.map((part) => (typeof part === 'string' ? part : part.name)).join(''),
        postId: idIn(generation, post),
      },
    ];
  });
}

describe.each(generations)('the feed in %s', (generation) => {
  const read = () => readPosts(practiceDocument(`/feed/?gen=${generation}`), addressOf('/feed/'));

  it('reads every post by a person, with the author’s own words and nothing else', () => {
    const found = read().map(({ reader, author, name, text, postId }) => ({ reader, author, name, text, postId }));
    expect(found).toEqual(expected(generation));
  });

  it('gives each post it can name an address', () => {
    for (const { postId, permalink } of read()) {
      expect(permalink).toBe(postId && `https://www.linkedin.com/feed/update/urn:li:${postId}/`);
    }
  });

  it('puts the mark beside the author’s name, in the same card', () => {
    for (const { card, anchor, name } of read()) {
      expect(card.contains(anchor.element)).toBe(true);
      expect(anchor.element.textContent).toContain(name);
    }
  });

  it('reads a card alone as it reads the page, and the page around it once', () => {
    const posts = read();
    for (const post of posts.slice(0, 12)) {
      expect(readPosts(post.card, addressOf('/feed/')).map((each) => each.text)).toEqual([post.text]);
    }
    expect(new Set(posts.map((each) => each.card)).size).toBe(posts.length);
  });

  it('counts the cards of one generation only', () => {
    const counted = countPostCards(practiceDocument(`/feed/?gen=${generation}`)).filter((each) => each.cards > 0);
    expect(counted).toEqual([{ reader: readerOf[generation], cards: 40 }]);
  });

  it('reads the same in Polish', () => {
    const polish = readPosts(practiceDocument(`/feed/?gen=${generation}&lang=pl`), addressOf('/feed/'));
    expect(polish.map(({ author, text }) => [author, text])).toEqual(read().map(({ author, text }) => [author, text]));
  });
});

it('finds nothing on pages without posts', () => {
  for (const path of [
    '/in/dana-whitlock/',
    '/in/tomas-herrera/',
    '/unknown-future/',
    '/in/dana-whitlock/?gen=logged-out',
  ]) {
    expect(readPosts(practiceDocument(path), addressOf(path))).toEqual([]);
  }
});
