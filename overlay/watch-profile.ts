import type { Handle } from '../ledger/handle.ts';
import { profileHandleOf } from '../linkedin/addresses/profile.ts';
import type { Anchor } from '../linkedin/anchor.ts';
import { parentOf } from '../linkedin/find.ts';
import { type ReadPerson, readProfile } from '../linkedin/read-profile.ts';
import type { Corner } from './card/corner.ts';
import type { OverlayPage } from './page.ts';
import type { ReportHealth } from './page-health.ts';
import { createSpot } from './person-spot.ts';
import type { TellCues } from './cues/profile-cues.ts';
import { followSilence } from './silence.ts';
import slotCss from './slot.css?inline';

/** To put the slot into the page, or to move it, more often than this in so many ms is a fight with the page. */
const mostPlacings = 6;
const fight = 2_000;

/** How long the corner has the badge after a fight, in ms. */
const truce = 8_000;

/** What is watched while the page stays at one address. */
export interface Watch {
  /** Looks at the page again. */
  pass(): void;
  /** Asks the worker again: something changed. */
  again(): void;
  /** A sign of life, every few seconds. */
  beat(): void;
}

/**
 * Shows the person of one profile address for as long as the page agrees with that address. What the worker answers
 * is painted only if the page still says the same.
 * @param signal ends when the page goes elsewhere: everything shown is removed, late answers are dropped
 * @returns undefined where the address is no profile
 */
export function watchProfile(
  page: OverlayPage,
  url: string,
  report: ReportHealth,
  signal: AbortSignal,
): Watch | undefined {
  const address = profileHandleOf(url);
  if (!address) return undefined;

  let person: ReadPerson | undefined;
  let known: Handle[] = [];
  let asked = 0;
  let placings: number[] = [];
  const slot = createSpot(page, slotCss, () => shown(person, known), signal);
  const silence = followSilence(() => pass(), signal);

  let corner: Corner | undefined;
  let brought = false;
  let cornerWanted = false;
  const wantCorner = async (wanted: boolean) => {
    cornerWanted = wanted;
    if (wanted && !brought) {
      brought = true;
      const part = await page.bring('card');
      if (!signal.aborted) corner = part?.createCorner(page, address, createSpot, signal);
    }
    if (cornerWanted) corner?.show();
    else corner?.hide();
  };

  let tellCues: Promise<TellCues | undefined> | undefined;
  const startCues = async () => {
    const part = await page.bring('cues');
    return signal.aborted ? undefined : part?.profileCues(page, url, signal);
  };
  /** Somebody the user knows may give reason to respond; a stranger is nobody's business. */
  const notice = async () => {
    if (known.length === 0) return;
    tellCues ??= startCues();
    const tell = await tellCues;
    // The worker may be away just now; the next look at the page tries again.
    if (!tell) tellCues = undefined;
    if (person && !signal.aborted) tell?.(person);
  };

  const ask = async () => {
    const turn = ++asked;
    const handles = person?.handles ?? [];
    const answer = await page.ask('standings', { handles, together: true });
    if (signal.aborted) return;
    pass();
    if (turn !== asked || !person || !answer.ok) return;
    known = answer.value.known;
    // One mark stands under each handle, or none anywhere: when they do not agree, it is not sure who this is.
    slot.show(handles[0] && answer.value.marks[handles[0]]);
    slot.refresh();
    void notice();
  };

  const put = ({ element, where }: Anchor): boolean => {
    const parent = where === 'append' ? element : parentOf(element);
    if (slot.element.isConnected && slot.element.parentElement === parent) return true;
    const now = performance.now();
    placings = placings.filter((at) => now - at < fight);
    if (placings.length > mostPlacings) return false;
    if (placings.push(now) > mostPlacings) {
      placings.fill(now + truce);
      return false;
    }
    slot.closeCard();
    Element.prototype[where].call(element, slot.element);
    slot.beat();
    return true;
  };

  const takeDown = () => {
    if (!slot.element.isConnected) return;
    slot.closeCard();
    slot.element.remove();
  };

  const show = (next: ReadPerson) => {
    const before = person?.handles ?? [];
    person = next;
    report(next.reader, 'profile', true);
    if (!put(next.anchor)) {
      takeDown();
      void wantCorner(true);
      return;
    }
    void wantCorner(false);
    if (before.join() === next.handles.join()) {
      void notice();
      return;
    }
    // The same person with one more handle keeps what is painted until the answer comes.
    if (!before.some((each) => next.handles.includes(each))) slot.show(undefined);
    void ask();
  };

  const pass = () => {
    if (signal.aborted) return;
    const reading = readProfile(page.document, url);
    if (reading.sort === 'person') {
      silence.broken();
      show(reading);
      return;
    }
    takeDown();
    const tooLong = silence.lasts(reading.why);
    if (tooLong) report(reading.reader ?? 'none', 'profile', false);
    void wantCorner(tooLong && reading.why !== 'disagrees');
  };

  pass();
  return {
    pass,
    again() {
      if (person) void ask();
      corner?.again();
    },
    beat() {
      if (cornerWanted) pass();
      slot.beat();
      corner?.beat();
    },
  };
}

/** Whom the badge is about; the handles the ledger knows come first. */
function shown(person: ReadPerson | undefined, known: readonly Handle[]) {
  const { handles = [], name = '' } = person ?? {};
  return { handles: handles.toSorted((a, b) => Number(known.includes(b)) - Number(known.includes(a))), name };
}
