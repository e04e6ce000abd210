import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handle } from '../../../ledger/handle.ts';
import { done } from '../../../ledger/outcome.ts';
import type { ReadPerson } from '../../../linkedin/read-profile.ts';
import type { OverlayPage } from '../../../overlay/page.ts';
import { profileCues } from '../../../overlay/cues/profile-cues.ts';

const url = 'https://www.linkedin.com/in/noor-haddad/?trk=people#about';
const ask = vi.fn<(kind: string, what: object) => Promise<unknown>>(async () => done(null));
const ending = { current: new AbortController() };

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockClear();
  ending.current = new AbortController();
});
afterEach(() => {
  ending.current.abort();
  vi.useRealTimers();
});

function noor(openToWork: boolean | undefined, handles: Handle[] = ['in:noor-haddad']): ReadPerson {
  return {
    sort: 'person',
    reader: 'profile-sdui',
    handles,
    name: 'Noor Haddad',
    anchor: { element: document.body, where: 'append' },
    openToWork,
    ...(openToWork && { openToWorkWords: 'Open to work · Lyon' }),
  };
}

const tell = () => profileCues({ ask } as unknown as OverlayPage, url, ending.current.signal);
const said = (kind: string) => ask.mock.calls.filter(([each]) => each === kind).map(([, what]) => what);

describe('what a profile tells about a known person', () => {
  it('"open to work" is passed on at once and once, with its words and a plain address', () => {
    const cues = tell();
    cues(noor(undefined));
    cues(noor(true));
    cues(noor(true));
    expect(said('propose-cue')).toEqual([
      {
        sort: 'open-to-work',
        person: ['in:noor-haddad'],
        open: true,
        excerpt: 'Open to work · Lyon',
        permalink: 'https://www.linkedin.com/in/noor-haddad/',
      },
    ]);
  });

  it('"not open" is passed on only when the page goes on saying so', () => {
    const cues = tell();
    cues(noor(false));
    expect(said('propose-cue')).toEqual([]);
    vi.advanceTimersByTime(3_000);
    expect(said('propose-cue')).toMatchObject([{ open: false }]);
  });

  it('"not open" of a page that is still being drawn is forgotten', () => {
    const cues = tell();
    cues(noor(false));
    cues(noor(true));
    vi.advanceTimersByTime(3_000);
    expect(said('propose-cue')).toMatchObject([{ open: true }]);
  });

  it('nothing is passed on after the visit', () => {
    const cues = tell();
    cues(noor(false));
    ending.current.abort();
    vi.advanceTimersByTime(3_000);
    expect(said('propose-cue')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a slug and a member number seen together are passed on once', () => {
    const cues = tell();
    cues(noor(undefined));
    expect(said('seen-handles')).toEqual([]);
    cues(noor(undefined, ['in:noor-haddad', 'member:402556019']));
    cues(noor(undefined, ['in:noor-haddad', 'member:402556019']));
    expect(said('seen-handles')).toEqual([{ handles: ['in:noor-haddad', 'member:402556019'] }]);
  });
});
