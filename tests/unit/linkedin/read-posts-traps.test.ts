// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPosts } from '../../../linkedin/read-posts.ts';
import { cast } from '../../fixtures/cast.ts';
import type { Generation, Member } from '../../fixtures/member.ts';
import { postEmber } from '../../fixtures/practice/pages/post-ember.ts';
import { postSdui } from '../../fixtures/practice/pages/post-sdui.ts';
import { postSduiEarly } from '../../fixtures/practice/pages/post-sdui-early.ts';
import { sceneOf } from '../../fixtures/practice/pages/draw.ts';
import { planOf } from '../../fixtures/practice/pages/plan.ts';
import { marcusIsLooking, traps } from '../../fixtures/practice/feed-story.ts';
import type { PracticePost } from '../../fixtures/practice/post.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const generations = ['ember2026', 'sdui', 'sdui-early'] as const;

function draw(generation: Generation, post: PracticePost): HTMLElement {
  const scene = sceneOf(document, planOf(addressOf(`/feed/?gen=${generation}`)));
  const card =
    generation === 'sdui'
      ? postSdui(scene, post)
      : generation === 'sdui-early'
        ? postSduiEarly(scene, post)
        : postEmber(scene, post);
  const list = document.createElement('div');
  list.append(card);
  return list;
}

function read(generation: Generation, post: PracticePost, change: (list: HTMLElement) => void = () => {}) {
  const list = draw(generation, post);
  change(list);
  return readPosts(list, addressOf('/feed/')).map(({ author, text }) => ({ author: author[0], text }));
}

const slug = (member: Member) => `in:${member.slug}`;

describe.each(generations)('%s', (generation) => {
  it('a passed-on post: the words are only those of the one who passes it on', () => {
    expect(read(generation, traps.passedOnWithWords)).toEqual([
      { author: slug(cast.noor), text: 'Please help Wren find a good team. Wonderful to work with.' },
    ]);
  });

  it('a post passed on without a word has no words', () => {
    expect(read(generation, traps.passedOnWithoutWords)).toEqual([{ author: 'in:kofi-mensah-7', text: '' }]);
  });

  it('passing on an old post of one’s own does not say it again', () => {
    const again = {
      ...traps.passedOnWithoutWords,
      inner: { ...traps.passedOnWithoutWords.inner, author: traps.passedOnWithoutWords.author },
    };
    expect(read(generation, again)).toEqual([{ author: 'in:kofi-mensah-7', text: '' }]);
  });

  it('who likes or reposts a post has not written it', () => {
    expect(read(generation, traps.likedByKnown)[0]?.author).toBe(slug(traps.likedByKnown.author));
    expect(read(generation, traps.repostedByKnown)).toEqual([
      { author: slug(traps.repostedByKnown.author), text: traps.repostedByKnown.text[0] },
    ]);
  });

  it('nothing is read of companies and of what somebody paid for', () => {
    for (const post of [traps.company, traps.promoted, traps.promotedByKnown])
      expect(read(generation, post)).toEqual([]);
  });

  it('what is paid for is seen without knowing the word for it', () => {
    const list = draw(generation, traps.promotedByKnown);
    for (const part of list.querySelectorAll('p, span'))
      if (part.textContent === 'Promoted') part.textContent = 'Fizetett';
    expect(readPosts(list, addressOf('/feed/'))).toEqual([]);
  });

  it('a comment is not the post', () => {
    const wordless = { ...traps.repostedByKnown, text: [] };
    expect(read(generation, wordless)).toEqual([{ author: slug(traps.repostedByKnown.author), text: '' }]);
  });

  it('nothing is read when photo and name lead to two people', () => {
    expect(
      read(generation, marcusIsLooking, (list) => {
        list.querySelector('a[href*="marcus"]')?.setAttribute('href', '/in/elif-demir-4b7a/');
      }),
    ).toEqual([]);
  });

  it('nothing is read without a link to the author', () => {
    expect(
      read(generation, marcusIsLooking, (list) => {
        for (const link of list.querySelectorAll('a')) link.removeAttribute('href');
      }),
    ).toEqual([]);
  });
});

describe('Ember', () => {
  it('sponsored content is seen in the urn as well', () => {
    const list = draw('ember2026', marcusIsLooking);
    list
      .querySelector('[data-urn]')
      ?.setAttribute('data-urn', 'urn:li:sponsoredContentV2:(urn:li:activity:7300000000000000001,1)');
    expect(readPosts(list, addressOf('/feed/'))).toEqual([]);
  });

  it('a collection of posts has no id of its own', () => {
    const list = draw('ember2026', marcusIsLooking);
    list.querySelector('[data-urn]')?.setAttribute('data-urn', 'urn:li:aggregate:(urn:li:jobPosting:1)');
    expect(readPosts(list, addressOf('/feed/'))[0]).not.toHaveProperty('postId');
  });
});

describe('SDUI', () => {
  it('a card inside a card is not a post of its own', () => {
    const list = draw('sdui', marcusIsLooking);
    const other = draw('sdui', traps.sameName);
    list.querySelector('[role=listitem]')?.append(other);
    expect(readPosts(list, addressOf('/feed/')).map((each) => each.author)).toEqual([[slug(cast.marcus)]]);
  });

  it('a link to a comment is not the address of the post', () => {
    const list = draw('sdui', { ...marcusIsLooking, shows: 'link' });
    const link = list.querySelector('a[href*="/feed/update/"]');
    link?.setAttribute('href', `${link.getAttribute('href')}?commentUrn=urn%3Ali%3Acomment%3A(activity%3A1%2C2)`);
    expect(readPosts(list, addressOf('/feed/'))[0]).not.toHaveProperty('postId');
  });

  it('a header without its key does not become the author', () => {
    const changed = read('sdui', traps.likedByKnown, (list) => {
      list.querySelector('[componentkey^="feed-header"]')?.removeAttribute('componentkey');
    });
    expect(changed.map((each) => each.author)).not.toContain(slug(cast.dana));
  });

  it('the id of a post that is passed on is not the id of the post', () => {
    const [post] = readPosts(draw('sdui', traps.passedOnWithoutWords), addressOf('/feed/'));
    expect(post).not.toHaveProperty('postId');
  });

  it('a card that carries the view names of early pages as well is read once', () => {
    const list = draw('sdui', marcusIsLooking);
    list.querySelector('[role=listitem] > div')?.setAttribute('data-view-name', 'feed-full-update');
    expect(readPosts(list, addressOf('/feed/')).map((each) => each.reader)).toEqual(['posts-sdui']);
  });

  it('a card that two front-ends claim is read by neither', () => {
    const list = draw('sdui', marcusIsLooking);
    const inner = list.querySelector('[role=listitem] > div');
    inner?.setAttribute('class', 'feed-shared-update-v2');
    inner?.setAttribute('data-urn', 'urn:li:activity:7300000000000000001');
    expect(readPosts(list, addressOf('/feed/'))).toEqual([]);
  });
});

describe('the page of one post', () => {
  const path = `/feed/update/urn:li:activity:${marcusIsLooking.id}/`;

  it.each(['ember2026', 'sdui'] as const)('gives the id in %s', (gen) => {
    const posts = readPosts(practiceDocument(`${path}?gen=${gen}`), addressOf(path));
    expect(posts).toMatchObject([
      {
        author: [slug(cast.marcus)].concat(gen === 'ember2026' ? [`member:${cast.marcus.memberNumber}`] : []),
        postId: `activity:${marcusIsLooking.id}`,
      },
    ]);
    expect(posts[0]?.text).toContain('I am looking for my next role');
    expect(posts[0]?.text).not.toMatch(/more$/);
  });
});
