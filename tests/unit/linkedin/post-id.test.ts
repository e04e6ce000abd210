import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfPost, postIdOfAddress } from '../../../linkedin/addresses/post.ts';
import { timeOfPostId } from '../../../linkedin/identity/post-time.ts';
import { postIdOfToken } from '../../../linkedin/identity/post-token.ts';
import { tokenOf } from '../../fixtures/practice/post.ts';

describe('postIdOfToken', () => {
  it.each([
    ['CgsIgoDQxdXU587KAQ', 'activity:7300000000000000001'],
    ['EgsIgoDQxdXU587KAQ', 'ugcPost:7300000000000000001'],
    ['EgsIgoDQxdXU587KAQ==', 'ugcPost:7300000000000000001'],
  ])('%s → %s', (token, id) => {
    expect(postIdOfToken(token)).toBe(id);
  });

  it.each([
    ['another outer tag', 'GgsIgoDQxdXU587KAQ'],
    ['a length that does not fit', 'CgwIgoDQxdXU587KAQ'],
    ['another inner tag', 'CgsQgoDQxdXU587KAQ'],
    ['cut off', 'CgsIgoDQxdXU587KgQ'],
    ['an odd number, a negative id', 'CgIIAQ'],
    ['nought', 'CgIIAA'],
    ['a key without meaning', '1a2b3c4d5e6f7a8b9'],
    ['nothing', ''],
    ['too long', 'CgsIgoDQxdXU587KAQ'.repeat(5)],
  ])('refuses %s', (_what, token) => {
    expect(postIdOfToken(token)).toBeNull();
  });

  it('gives back every id that a token was made of', () => {
    const ids = fc.bigInt({ min: 1n, max: 2n ** 63n - 1n });
    fc.assert(
      fc.property(
        ids,
        fc.constantFrom('activity' as const, 'ugcPost' as const),
        (id, kind) => postIdOfToken(tokenOf(kind, String(id))) === `${kind}:${id}`,
      ),
    );
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        const id = postIdOfToken(text);
        return id === null || /^(activity|ugcPost):[1-9]\d*$/.test(id);
      }),
    );
  });
});

describe('timeOfPostId', () => {
  it.each([
    ['7300000000000000001', '2025-02-25T03:53:47.441Z'],
    ['activity:7300000000000000001', '2025-02-25T03:53:47.441Z'],
    ['urn:li:ugcPost:7300000000000000001', '2025-02-25T03:53:47.441Z'],
  ])('%s was made at %s', (id, time) => {
    expect(new Date(timeOfPostId(id) ?? Number.NaN).toISOString()).toBe(time);
  });

  it.each(['', '12', 'comment:7300000000000000001', '73000000000000000011', 'x7300000000000000001'])(
    'refuses %j',
    (id) => {
      expect(timeOfPostId(id)).toBeNull();
    },
  );

  it('answers for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => timeOfPostId(text) === null || /\d/.test(text)));
  });
});

it('the address of a post and its id say the same', () => {
  const id = 'ugcPost:7300000000000000001';
  expect(addressOfPost(id)).toBe('https://www.linkedin.com/feed/update/urn:li:ugcPost:7300000000000000001/');
  expect(postIdOfAddress(addressOfPost(id))).toBe(id);
});
