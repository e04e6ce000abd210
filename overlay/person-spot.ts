import type { Handle } from '../ledger/handle.ts';
import type { MarkView } from '../ledger/words/views.ts';
import type { PersonIntent } from '../messages/from-overlay.ts';
import { drawBadge } from './badge.ts';
import { createHost } from './host.ts';
import type { OpenableCard } from './card/open-card.ts';
import type { OverlayPage } from './page.ts';

/** Whom a spot is about, as far as the page tells. */
export interface SpotPerson {
  handles: Handle[];
  name?: string;
}

/** A place on the page where one person stands: a badge and its card. */
export interface Spot {
  element: HTMLElement;
  /** For what stands beside the badge. */
  body: HTMLElement;
  /** Paints a mark, or empties the spot. Its size stays as it is. */
  show: (mark: MarkView | undefined) => void;
  /** Reads an open card again. */
  refresh: () => void;
  closeCard: () => void;
  takeScheme: () => void;
  beat: () => void;
}

/**
 * Makes a spot, not yet in the page. It leaves the page when the signal ends.
 * @param css the rules for this sort of spot
 * @param person whom it is about now; the first handle is the one the card is asked for
 * @param drawn what is painted of a mark
 */
export function createSpot(
  page: OverlayPage,
  css: string,
  person: () => SpotPerson,
  signal: AbortSignal,
  drawn = drawBadge,
): Spot {
  const host = createHost(page.document, css);
  let badge: HTMLElement | undefined;
  let painted = '';

  const openPerson = (intent: PersonIntent) => {
    const { handles, name } = person();
    if (page.isAlive())
      void page.ask('open-person', { handles, ...(name && { name: name.slice(0, 200) }), then: intent });
  };
  let card: OpenableCard | undefined;
  const open = async () => {
    const opener = {
      host,
      badge: () => badge,
      read: async () => {
        const [handle] = person().handles;
        const answer = handle && (await page.ask('card', { handle }));
        return answer?.ok ? answer.value.card : null;
      },
      act: openPerson,
    };
    if (!card) {
      const part = await page.bring('card');
      if (signal.aborted) return;
      card ??= part?.openableCard(opener, signal);
    }
    card?.toggle();
  };
  signal.addEventListener('abort', host.remove, { once: true });

  return {
    element: host.element,
    body: host.body,
    refresh: () => card?.refresh(),
    closeCard: () => card?.close(),
    takeScheme: host.takeScheme,
    beat: host.beat,
    show(mark) {
      const next = mark ? JSON.stringify(mark) : '';
      if (next === painted) return;
      painted = next;
      const opens = mark !== undefined && mark.sign !== 'plus' && mark.sign !== 'hidden';
      if (!opens) card?.close();
      const held = badge !== undefined && host.root.activeElement === badge;
      const old = badge;
      badge = mark && drawn(page.document, mark, () => (opens ? page.isAlive() && void open() : openPerson('log')));
      if (badge && opens) badge.setAttribute('aria-expanded', String(card?.isOpen() ?? false));
      old?.remove();
      if (badge) host.body.prepend(badge);
      if (held) badge?.focus();
      host.takeScheme();
    },
  };
}
