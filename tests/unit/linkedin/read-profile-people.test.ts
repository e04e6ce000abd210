// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../linkedin/read-profile.ts';
import { everyone } from '../../fixtures/everyone.ts';
import type { Generation, Member } from '../../fixtures/member.ts';
import { viewer } from '../../fixtures/cast.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const readerOf: Record<Generation, string> = {
  ember2024: 'profile-ember-2024',
  ember2026: 'profile-ember-2026',
  sdui: 'profile-sdui',
  'sdui-early': 'profile-sdui-early',
};
const generations: Generation[] = ['ember2024', 'ember2026', 'sdui', 'sdui-early'];

/** Early pages show no member number; nothing else is lost in any generation. */
function handlesIn(generation: Generation, member: Member): string[] {
  const slug = `in:${member.slug}`;
  return generation === 'sdui-early' ? [slug] : [slug, `member:${member.memberNumber}`];
}

const subjects = everyone.filter((each) => each !== viewer);

describe.each(generations)('everybody in %s', (generation) => {
  it.each(subjects.map((each) => [each.slug, each] as const))('%s', (slug, member) => {
    const path = `/in/${encodeURIComponent(slug)}/?gen=${generation}`;
    const doc = practiceDocument(path);
    const reading = readProfile(doc, addressOf(path));
    expect(reading).toMatchObject({
      sort: 'person',
      reader: readerOf[generation],
      name: member.name,
      headline: member.headline,
      place: member.place,
    });
    if (reading.sort !== 'person') return;
    expect(reading.handles).toEqual(handlesIn(generation, member));
    // In Ember one button alone may be the employer or the school.
    const told = generation.startsWith('sdui') || member.school !== undefined;
    expect(reading.company).toBe(told ? member.company : undefined);
  });
});

it('nobody else on the page is ever among the handles of the person it is about', () => {
  for (const generation of generations) {
    for (const member of subjects) {
      const path = `/in/${encodeURIComponent(member.slug)}/?gen=${generation}`;
      const doc = practiceDocument(path);
      const reading = readProfile(doc, addressOf(path));
      const handles = reading.sort === 'person' ? reading.handles : [];
      const others = subjects.filter((each) => each !== member);
      expect(others.filter((each) => doc.body.textContent?.includes(each.name)).length).toBeGreaterThan(2);
      const theirs: string[] = others.flatMap((each) => [`in:${each.slug}`, `member:${each.memberNumber}`]);
      expect(handles.filter((each) => theirs.includes(each))).toEqual([]);
    }
  }
});
