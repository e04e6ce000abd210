import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHandle } from '../../../ledger/handle.ts';
import { profileHandleOf } from '../../../linkedin/addresses/profile.ts';
import { handleOfUrn } from '../../../linkedin/identity/handle-of-urn.ts';
import { handlesOfHref } from '../../../linkedin/identity/handles-of-href.ts';
import { slugOf } from '../../../linkedin/identity/slug.ts';

describe('profileHandleOf', () => {
  it.each([
    ['https://www.linkedin.com/in/Ada-Example/?trk=x#y', 'in:ada-example'],
    ['https://www.linkedin.com/in/ada%2Dexample', 'in:ada-example'],
    ['https://xx.linkedin.com/in/ada-example/details/experience/', 'in:ada-example'],
    ['https://www.linkedin.com/mwlite/in/ada-example', 'in:ada-example'],
    ['https://www.linkedin.com/in/%E9%9B%85-%E4%BE%8B/', 'in:雅-例'],
    ['https://www.linkedin.com/in/zoe%CC%88', 'in:zoë'],
    ['https://www.linkedin.com/in/%C3%89lo%C3%AFse', 'in:éloïse'],
    // Lower case takes this letter apart; it has to be put together again.
    ['https://www.linkedin.com/in/\u03aa\u0301-x', 'in:\u0390-x'],
    ['https://www.linkedin.com/in/ada-example-2', 'in:ada-example-2'],
    ['https://www.linkedin.com/in/ли-на-🎉/', 'in:ли-на-🎉'],
    [
      'https://www.linkedin.com/in/%D0%BB%D0%B8-%F0%9F%91%A9%F0%9F%8F%BD%E2%80%8D%F0%9F%92%BB-%F0%9F%87%A9%F0%9F%87%AA',
      'in:ли-👩🏽‍💻-🇩🇪',
    ],
    ['https://www.linkedin.com/in/ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM/', 'member:123456789'],
    // Lower case is a slug like any other: ids are case-sensitive.
    [
      'https://www.linkedin.com/in/acoaaadbzrubaaecawqfbgcicqolda0odxarehm',
      'in:acoaaadbzrubaaecawqfbgcicqolda0odxarehm',
    ],
    ['https://www.linkedin.com/in/ACoAAAdbzRUAAAECAwQFBgcICQoLDA0ODxAREhM', null],
    ['https://www.linkedin.com/in/me', null],
  ])('%s → %s', (url, handle) => {
    expect(profileHandleOf(url)).toBe(handle);
  });

  it('gives a handle in normal form or null for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        const handle = profileHandleOf(`https://www.linkedin.com/in/${text}`);
        return handle === null || isHandle(handle);
      }),
    );
  });
});

describe('slugOf', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[\w%.-]{1,30}$/),
  );

  it('is idempotent: the slug of a slug is that slug', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const slug = slugOf(text);
        return slug === null || slugOf(slug) === slug;
      }),
    );
  });

  it('does not see how a slug was encoded or cased', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿ0-9雅例_-]{2,40}$/u), (slug) => {
        fc.pre(slug !== 'me');
        const forms = [
          slug,
          encodeURIComponent(slug),
          slug.toUpperCase(),
          slug.normalize('NFD'),
          slug.replaceAll('-', '%2D'),
        ];
        return forms.every((form) => slugOf(form) === slugOf(slug)) && slugOf(slug) !== null;
      }),
    );
  });

  it.each(['', 'me', 'ME', 'a b', 'a/b', 'a.b', '..', '%', '%25', 'a%2Fb', 'a%252Db', '\ud800', 'x'.repeat(201)])(
    'refuses %j',
    (text) => {
      expect(slugOf(text)).toBeNull();
    },
  );
});

describe('handlesOfHref', () => {
  it.each([
    ['/in/ada-example', ['in:ada-example']],
    [
      '/in/ada-example?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM',
      ['in:ada-example', 'member:123456789'],
    ],
    [
      '/in/ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM',
      ['member:123456789'],
    ],
    ['/company/acme', []],
    ['#', []],
    [null, []],
  ])('%s → %j', (href, handles) => {
    expect(handlesOfHref(href)).toEqual(handles);
  });
});

describe('handleOfUrn', () => {
  it.each([
    ['urn:li:member:123456789', 'member:123456789'],
    ['urn:li:fs_miniProfile:ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM', 'member:123456789'],
    ['urn:li:fsd_profile:ACoAADreaLEBAAECAwQFBgcICQoLDA0ODxAREhM', 'member:987654321'],
    ['urn:li:member:0', null],
    ['urn:li:member:12345678901', null],
    ['urn:li:company:1', null],
    ['urn:li:fsd_profile:ACwAADreaLEBAAECAwQFBgcICQoLDA0ODxAREhM', null],
  ])('%s → %s', (urn, handle) => {
    expect(handleOfUrn(urn)).toBe(handle);
  });
});
