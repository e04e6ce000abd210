import { expect, it } from 'vitest';
import { mayHavePosts } from '../../../linkedin/has-posts.ts';

const site = 'https://www.linkedin.com';

it.each([
  ['/feed/', true],
  ['/feed/update/urn:li:activity:7300000000000000001/', true],
  ['/search/results/content/?keywords=x', true],
  ['/search/results/all/?keywords=x', true],
  ['/in/ada-example/recent-activity/all/', true],
  ['/in/ada-example/', false],
  ['/search/results/people/', false],
  ['/messaging/', false],
  ['/notifications/', false],
  ['/', false],
])('%s: %s', (path, may) => {
  expect(mayHavePosts(site + path)).toBe(may);
});
