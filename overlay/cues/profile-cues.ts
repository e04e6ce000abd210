import type { Handle } from '../../ledger/handle.ts';
import type { ReadPerson } from '../../linkedin/read-profile.ts';
import { after } from '../ending.ts';
import type { OverlayPage } from '../page.ts';

/**
 * How long a profile has to go on saying "not open to work" before that is passed on, in ms: the part of the page that
 * says it may come late, and a "no" ends a spell.
 */
const surelyNot = 3_000;

/** Takes a profile of a person the user knows, each time it is read. */
export type TellCues = (person: ReadPerson) => void;

/** What one visit to a profile tells the worker about a person the user knows. Each thing once. */
export function profileCues(page: OverlayPage, url: string, signal: AbortSignal): TellCues {
  let latest: ReadPerson | undefined;
  let said: boolean | undefined;
  let doubting = false;
  let seen = false;

  const propose = (open: boolean, { handles, openToWorkWords }: ReadPerson) => {
    if (said === open) return;
    said = open;
    const excerpt = openToWorkWords?.slice(0, 280);
    const permalink = url.split(/[?#]/)[0] ?? url;
    void page.ask('propose-cue', {
      sort: 'open-to-work',
      person: handles,
      open,
      ...(open && excerpt && { excerpt }),
      permalink,
    });
  };

  return (person) => {
    latest = person;
    if (!seen && hasBothSorts(person.handles)) {
      seen = true;
      void page.ask('seen-handles', { handles: person.handles });
    }
    if (person.openToWork) propose(true, person);
    else if (person.openToWork === false && !doubting && said === undefined) {
      doubting = true;
      after(surelyNot, () => latest?.openToWork === false && propose(false, latest), signal);
    }
  };
}

function hasBothSorts(handles: Handle[]): boolean {
  return handles.some((each) => each.startsWith('in:')) && handles.some((each) => each.startsWith('member:'));
}
