import { expect, it } from 'vitest';
import * as connections from '../../../linkedin/addresses/connections.ts';
import * as feed from '../../../linkedin/addresses/feed.ts';
import * as messaging from '../../../linkedin/addresses/messaging.ts';
import * as post from '../../../linkedin/addresses/post.ts';
import * as profile from '../../../linkedin/addresses/profile.ts';
import * as allSearch from '../../../linkedin/addresses/search-all.ts';
import * as contentSearch from '../../../linkedin/addresses/search-content.ts';
import * as peopleSearch from '../../../linkedin/addresses/search-people.ts';
import { mayHavePosts } from '../../../linkedin/has-posts.ts';

it.each([feed, post, allSearch, contentSearch].flatMap(({ examples }) => examples))('posts may stand on %s', (url) => {
  expect(mayHavePosts(url)).toBe(true);
});

it('posts may stand on the page of what somebody did lately', () => {
  expect(mayHavePosts('https://www.linkedin.com/in/ada-example/recent-activity/all/')).toBe(true);
});

it.each([profile, connections, messaging, peopleSearch].flatMap(({ examples }) => examples))(
  'no posts are looked for on %s',
  (url) => {
    expect(mayHavePosts(url)).toBe(false);
  },
);
