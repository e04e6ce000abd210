// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../linkedin/read-profile.ts';
import { cast, viewer } from '../../fixtures/cast.ts';
import { profileIdOf } from '../../fixtures/member.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const generations = ['ember2024', 'ember2026', 'sdui', 'sdui-early'] as const;

/** What is read of a drawn page when the address bar says `address`. */
function why(path: string, address = path): string {
  const reading = readProfile(practiceDocument(path), addressOf(address));
  return reading.sort === 'silent' ? reading.why : `person ${reading.name}`;
}

describe.each(generations)('%s', (gen) => {
  it('says nothing about the viewer', () => {
    expect(why(`/in/${viewer.slug}/?gen=${gen}`)).toBe('own-profile');
  });

  it('says nothing when the page shows somebody else', () => {
    expect(why(`/in/dana-whitlock/?gen=${gen}&shows=elif-demir-4b7a`)).toBe('disagrees');
  });

  it('says nothing when the viewer’s own page stands under another address', () => {
    expect(why(`/in/${viewer.slug}/?gen=${gen}`, '/in/dana-whitlock/')).not.toMatch(/^person/);
  });

  it('is not taken in by a slug that begins the same', () => {
    expect(why(`/in/ida-lundgren/?gen=${gen}`, '/in/ida-lund/')).toBe('disagrees');
    expect(why(`/in/ida-lund/?gen=${gen}`, '/in/ida-lundgren/')).toBe('disagrees');
  });

  it('is not taken in by the same name', () => {
    expect(why(`/in/dana-whitlock-9c41d7/?gen=${gen}`, '/in/dana-whitlock/')).toBe('disagrees');
  });

  it('waits while the card is not there', () => {
    const doc = practiceDocument(`/in/dana-whitlock/?gen=${gen}`);
    doc.querySelector('main')?.replaceChildren();
    expect(readProfile(doc, addressOf('/in/dana-whitlock/'))).toMatchObject({ sort: 'silent', why: 'not-ready' });
  });

  it('waits when nothing on the card confirms the address', () => {
    const doc = practiceDocument(`/in/dana-whitlock/?gen=${gen}`);
    for (const link of doc.querySelectorAll('main a[href]')) link.removeAttribute('href');
    for (const mark of doc.querySelectorAll('[componentkey^="ProfileVerification"]')) mark.remove();
    expect(readProfile(doc, addressOf('/in/dana-whitlock/'))).toMatchObject({ sort: 'silent', why: 'not-ready' });
  });

  it('says nothing when one link of the card is somebody else’s', () => {
    const doc = practiceDocument(`/in/dana-whitlock/?gen=${gen}`);
    const link = doc.querySelector('main a:has(h1), main a:has(h2), main a[href*="contact-info"]');
    link?.setAttribute('href', '/in/elif-demir-4b7a/overlay/contact-info/');
    expect(readProfile(doc, addressOf('/in/dana-whitlock/'))).toMatchObject({ sort: 'silent', why: 'disagrees' });
  });

  it('reads the profile that an open contact dialog covers', () => {
    expect(why(`/in/dana-whitlock/overlay/contact-info/?gen=${gen}`)).toBe('person Dana Whitlock');
  });

  it('says nothing on pages of a person that have no top card', () => {
    expect(why(`/in/dana-whitlock/?gen=${gen}`, '/in/dana-whitlock/details/experience/')).toBe('profile-part');
  });
});

describe('an address that is a member number', () => {
  it.each(['ember2024', 'ember2026', 'sdui'])('agrees with the number on the card in %s', (gen) => {
    const address = `/in/${profileIdOf(cast.dana.memberNumber)}/`;
    const doc = practiceDocument(`/in/dana-whitlock/?gen=${gen}`);
    expect(readProfile(doc, addressOf(address))).toMatchObject({
      sort: 'person',
      handles: [`member:${cast.dana.memberNumber}`, 'in:dana-whitlock'],
    });
    const other = `/in/${profileIdOf(cast.elif.memberNumber)}/`;
    expect(readProfile(doc, addressOf(other))).toMatchObject({ sort: 'silent', why: 'disagrees' });
  });

  it('is not confirmed by a card that shows no number', () => {
    const doc = practiceDocument('/in/dana-whitlock/?gen=sdui-early');
    const address = `/in/${profileIdOf(cast.dana.memberNumber)}/`;
    expect(readProfile(doc, addressOf(address))).toMatchObject({ sort: 'silent', why: 'not-ready' });
  });
});

it('a card that is left over beside the right one does not get in its way', () => {
  const doc = practiceDocument('/in/dana-whitlock/');
  const stale = practiceDocument('/in/noor-haddad/').querySelector('main [componentkey$="Topcard"]');
  if (stale) doc.querySelector('main section')?.prepend(doc.importNode(stale, true));
  expect(doc.querySelector('main [componentkey$="Topcard"]')?.textContent).toContain('Noor');
  const reading = readProfile(doc, addressOf('/in/dana-whitlock/'));
  expect(reading).toMatchObject({ sort: 'person', name: 'Dana Whitlock' });
  const card = reading.sort === 'person' ? reading.anchor.element.closest('[componentkey$="Topcard"]') : null;
  expect(card?.textContent).toContain('Dana');
});

describe('pages that no single reader knows', () => {
  it('the public page', () => {
    expect(why('/in/dana-whitlock/?gen=logged-out')).toBe('logged-out');
  });

  it('a structure from the future', () => {
    expect(why('/in/dana-whitlock/?gen=future')).toBe('no-reader');
  });

  it('an unknown page', () => {
    expect(why('/unknown-future/')).toBe('not-a-profile');
    expect(why('/unknown-future/', '/in/dana-whitlock/')).not.toMatch(/^person/);
  });

  it('a document without anything', () => {
    const doc = document.implementation.createHTMLDocument('');
    expect(readProfile(doc, addressOf('/in/dana-whitlock/'))).toEqual({ sort: 'silent', why: 'not-ready' });
  });

  it('a page with the marks of two front-ends', () => {
    const doc = practiceDocument('/in/dana-whitlock/?gen=ember2026');
    const workspace = doc.createElement('main');
    workspace.id = 'workspace';
    doc.body.append(workspace);
    expect(readProfile(doc, addressOf('/in/dana-whitlock/'))).toMatchObject({ sort: 'silent', why: 'two-readers' });
  });

  it('the feed, under the address of a profile', () => {
    expect(why('/feed/', '/in/marcus-bell-ops/')).not.toMatch(/^person/);
    expect(why('/feed/?gen=ember', '/in/marcus-bell-ops/')).not.toMatch(/^person/);
  });
});

it.each(['/feed/', '/in/me/', '/company/acme/', '/in/ACwAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM'])(
  '%s is no profile',
  (address) => {
    expect(why('/in/dana-whitlock/', address)).toBe('not-a-profile');
  },
);
