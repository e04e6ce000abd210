import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleOfNumber, memberHandleIn, memberNumberOf } from '../../../linkedin/identity/member-number.ts';
import { profileIdOf } from '../../fixtures/member.ts';

describe('memberNumberOf', () => {
  it.each([
    ['ACoAAAAAAAEBAAECAwQFBgcICQoLDA0ODxAREhM', 1],
    ['ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM', 123456789],
    ['ACoAADreaLEBAAECAwQFBgcICQoLDA0ODxAREhM', 987654321],
  ])('%s is member %i', (id, number) => {
    expect(memberNumberOf(id)).toBe(number);
  });

  it.each([
    ['another flavour', 'ACwAAAAAAAEBAAECAwQFBgcICQoLDA0ODxAREhM'],
    ['one character short', 'ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREh'],
    ['one character long', 'ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhMA'],
    ['no 01 after the number', 'ACoAAAdbzRUAAAECAwQFBgcICQoLDA0ODxAREhM'],
    ['member nought', 'ACoAAAAAAAABAAECAwQFBgcICQoLDA0ODxAREhM'],
    ['standard base64', 'ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAR+hM'],
    ['bits beyond the last byte', 'ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhN'],
    ['lower case', 'acoaaadbzrubaaecawqfbgcicqolda0odxarehm'],
    ['nothing', ''],
  ])('refuses %s', (_what, id) => {
    expect(memberNumberOf(id)).toBeNull();
  });

  it('gives back every number that an id was made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 - 1 }), (number) => memberNumberOf(profileIdOf(number)) === number),
    );
  });

  it('refuses nearly every string of the right shape, and never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{39}$/), (text) => {
        const number = memberNumberOf(text);
        return number === null || (text.startsWith('ACoAA') && number > 0 && number < 2 ** 32);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => memberNumberOf(text) === null || text.length === 39));
  });
});

describe('memberHandleIn', () => {
  const id = profileIdOf(123_456_789);
  it.each([
    [`com.linkedin.sdui.profile.card.ref${id}Topcard`, 'member:123456789'],
    [`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&recipient=${id}`, 'member:123456789'],
    [`/search/results/people/?connectionOf=%5B%22${id}%22%5D`, 'member:123456789'],
    ['com.linkedin.sdui.profile.card.refada-exampleActivity', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (text, handle) => {
    expect(memberHandleIn(text)).toBe(handle);
  });
});

it('handleOfNumber takes written numbers and nothing else', () => {
  expect(['1', '4294967295', '0', '-1', '1.5', ' 1', '01', '', null, undefined].map(handleOfNumber)).toEqual([
    'member:1',
    'member:4294967295',
    ...Array<null>(8).fill(null),
  ]);
});
