import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOverlayMessage } from '../../../messages/overlay-schemas.ts';
import { judgePost } from '../../../overlay/cues/judge-post.ts';

const laidOff =
  'After nine years my role at Kestrel was eliminated today. I am looking for my next role in programme management. If you hear of anything, I would be grateful.';

const travels = (verdict: object | null) =>
  parseOverlayMessage({ kind: 'propose-cue', sort: 'post', author: ['in:dana-whitlock'], place: 'feed', ...verdict });

describe('a post by somebody who is looking for work', () => {
  it('is told by its kind, the words that decided and a short piece of it', async () => {
    const verdict = await judgePost(laidOff);
    expect(verdict).toMatchObject({ says: 'job-search', fingerprint: '22916407764453e1' });
    expect(verdict?.because.length).toBeGreaterThan(0);
    for (const reason of verdict?.because ?? []) expect(laidOff).toContain(reason);
    expect(laidOff).toContain(verdict?.excerpt);
    expect((await judgePost(laidOff.repeat(9)))?.excerpt.length).toBeLessThanOrEqual(280);
  });

  it('has the same fingerprint however the page spaces its words, and another for other words', async () => {
    const fingerprint = async (text: string) => (await judgePost(text))?.fingerprint;
    const first = await fingerprint(laidOff);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await fingerprint(`  ${laidOff.replaceAll(' ', ' \t ')}`)).toBe(first);
    expect(await fingerprint(`${laidOff} Thank you.`)).not.toBe(first);
  });

  it('never says more than the worker takes, however long the post and its words', async () => {
    const wild = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constant('x'.repeat(5_000)));
    const post = fc
      .tuple(wild, wild, wild)
      .map(([a, b, c]) => `${a}\nI was ${b} laid off. My ${c} role was cut.\n${a}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(post, fc.constant(laidOff.repeat(80))), async (text) => {
        const verdict = await judgePost(text);
        if (verdict !== null) expect(travels(verdict)).toMatchObject({ ok: true });
      }),
      { examples: [[`I was ${'x'.repeat(1_000)} laid off.`]] },
    );
    expect((await judgePost(`I was ${'x'.repeat(1_000)} laid off.`))?.because[0]).toHaveLength(200);
  });
});

describe('nothing is passed on', () => {
  it.each([
    ['of a recruiter', 'We are hiring! Looking for a programme manager to join our team. Send me your CV.'],
    ['for a friend', 'My friend Ida was laid off this week and is looking for her next role. Please help her.'],
    [
      'of what is long past',
      'Five years ago I was laid off and looking for work. Looking back, it was the best thing that ever happened to me.',
    ],
    ['of somebody who does not look', 'I am not looking for a new role, thank you all for asking.'],
    ['of small talk', 'Lovely evening by the river in Lisbon.'],
    ['without words', ''],
  ])('%s', async (_, text) => {
    expect(await judgePost(text)).toBeNull();
  });
});
