import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { everyone } from '../../fixtures/everyone.ts';
import { practiceAnswer } from '../../fixtures/practice/answer.ts';
import { feedPosts, postById } from '../../fixtures/practice/feed-posts.ts';
import { marcusIsLooking, ordinary, traps } from '../../fixtures/practice/feed-story.ts';

const site = 'https://www.linkedin.com';

describe('practiceAnswer', () => {
  it.each(['/in/dana-whitlock/', '/feed/?count=5', '/unknown-future/', '/preload/'])('%s is a page', (path) => {
    expect(practiceAnswer(site + path)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  });

  it('needs nothing but itself: no other host, no file beside it', () => {
    const { body } = practiceAnswer(`${site}/in/dana-whitlock/`);
    const hosts = [...body.matchAll(/https?:\/\/([\w.-]+)/g)].map((each) => each[1]);
    expect(new Set(hosts)).toEqual(new Set(['www.linkedin.com', 'www.w3.org']));
    expect(body).not.toMatch(/<(script|link)[^>]+(src|href)="(?!\/favicon\.ico)/);
  });

  it('is one script that parses, without types or imports', () => {
    const { body } = practiceAnswer(`${site}/feed/`);
    const script = /<script type="module">([\s\S]*)<\/script>/.exec(body)?.[1] ?? '';
    expect(script.length).toBeGreaterThan(10_000);
    expect(() => new Script(script)).not.toThrow();
  });
});

describe('the cast', () => {
  it('shares no slug and no member number', () => {
    expect(new Set(everyone.map((each) => each.slug)).size).toBe(everyone.length);
    expect(new Set(everyone.map((each) => each.memberNumber)).size).toBe(everyone.length);
  });
});

describe('the feed', () => {
  it('has Marcus’s post in fourth place, and every trap', () => {
    const posts = feedPosts(40);
    expect(posts[3]).toBe(marcusIsLooking);
    for (const post of [...Object.values(traps), ...ordinary]) expect(posts).toContain(post);
    expect(new Set(posts.map((each) => each.id)).size).toBe(40);
  });

  it('grows to any length without repeating an id', () => {
    expect(new Set(feedPosts(1_500).map((each) => each.id)).size).toBe(1_500);
  });

  it('shows each post on a page of its own', () => {
    expect(postById(marcusIsLooking.id)).toBe(marcusIsLooking);
    expect(postById('1')).toBeUndefined();
  });
});
