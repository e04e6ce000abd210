import { expect, it, vi } from 'vitest';
import { done, problem } from '../../../ledger/outcome.ts';
import type { Ask } from '../../../overlay/page.ts';
import { bringing, leavePart, type Parts } from '../../../overlay/parts.ts';

const cues: Parts['cues'] = { profileCues: () => () => {}, watchPosts: () => ({ added() {}, again() {} }) };

/** A worker that runs the part's script, as the real one does, and counts how often. */
function worker(run: () => boolean) {
  const asked = vi.fn<Ask>(async () => (run() ? done(null as never) : problem('page-gone')));
  return { asked, bring: bringing(asked) };
}

it('a part comes from the worker once, and stays', async () => {
  const { asked, bring } = worker(() => {
    leavePart('cues', cues);
    return true;
  });
  expect(await bring('cues')).toBe(cues);
  expect(await bring('cues')).toBe(cues);
  expect(asked.mock.calls).toEqual([['bring-part', { part: 'cues' }]]);
});

it('what an earlier version of the extension has left does not count', async () => {
  leavePart('cues', cues);
  const { bring } = worker(() => false);
  expect(await bring('cues')).toBeUndefined();
});

it('a part that could not be had is asked for again', async () => {
  let there = false;
  const { bring } = worker(() => {
    if (there) leavePart('cues', cues);
    return there;
  });
  expect(await bring('cues')).toBeUndefined();
  there = true;
  expect(await bring('cues')).toBe(cues);
});
