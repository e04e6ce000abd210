// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../linkedin/read-profile.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const generations = ['ember2024', 'ember2026', 'sdui', 'sdui-early'] as const;
const topCard =
  'main section[data-member-id], main [componentkey$="Topcard"], main [data-view-name="profile-top-card"]';

function anchorOf(doc: Document, slug: string) {
  const reading = readProfile(doc, addressOf(`/in/${slug}/`));
  if (reading.sort !== 'person') throw new Error(`no reading: ${reading.why}`);
  return reading.anchor;
}

describe.each(generations)('where the badge goes in %s', (gen) => {
  const doc = () => practiceDocument(`/in/noor-haddad/?gen=${gen}`);

  it('is inside the top card, behind name and degree, before the headline', () => {
    const page = doc();
    const anchor = anchorOf(page, 'noor-haddad');
    expect(anchor.where).toBe('after');
    expect(anchor.element.closest(topCard)).not.toBeNull();
    const host = page.createElement('div');
    anchor.element.after(host);
    host.textContent = '|';
    const text = page.querySelector(topCard)?.textContent ?? '';
    const [before = '', behind = ''] = text.split('|');
    expect(before).toMatch(/Noor Haddad.*1st/);
    expect(before).not.toContain('Researcher');
    expect(behind).toContain('Researcher');
  });

  it('is outside every link, button and heading', () => {
    const page = doc();
    const host = page.createElement('div');
    anchorOf(page, 'noor-haddad').element.after(host);
    expect(host.closest('a, button, [role=button], h1, h2')).toBeNull();
  });

  it('stays the same when a host stands there already', () => {
    const page = doc();
    const first = anchorOf(page, 'noor-haddad').element;
    first.after(page.createElement('div'));
    expect(anchorOf(page, 'noor-haddad').element).toBe(first);
  });
});
