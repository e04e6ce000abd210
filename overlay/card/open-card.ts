import type { CardView } from '../../ledger/words/views.ts';
import cardCss from './card.css?inline';
import floatingCss from './floating.css?inline';
import { drawCard } from './draw-card.ts';
import { endingWith } from '../ending.ts';
import { addStyle, type Host } from '../host.ts';
import { keepPlace } from './keep-place.ts';

/** Where a card may open, and what it needs for it. */
export interface CardOpener {
  host: Host;
  /** The badge as it is now; it is painted anew when the words change. */
  badge: () => HTMLElement | undefined;
  /** Asks for the card; null when there is nothing to show (judgement hidden, person gone, worker away). */
  read: () => Promise<CardView | null>;
  /** What a button of the card does. */
  act: (intent: CardView['buttons'][number]['intent']) => void;
}

export interface OpenableCard {
  isOpen: () => boolean;
  /** Opens the card, or closes it when it is open. */
  toggle: () => void;
  /** Reads an open card again; closes it when there is nothing left to show. */
  refresh: () => void;
  close: () => void;
}

/** One card at a badge: opening, Escape, a click elsewhere. All of it ends with the signal. */
export function openableCard({ host, badge, read, act }: CardOpener, signal: AbortSignal): OpenableCard {
  const document = host.element.ownerDocument;
  addStyle(host.root, floatingCss + cardCss);
  let opened: AbortController | undefined;
  let drawn: { card: HTMLElement; ending: AbortController } | undefined;

  const undraw = () => {
    drawn?.ending.abort();
    drawn?.card.remove();
    drawn = undefined;
  };
  const close = () => {
    opened?.abort();
    opened = undefined;
    undraw();
    badge()?.setAttribute('aria-expanded', 'false');
  };
  const closeAndReturn = () => {
    close();
    badge()?.focus();
  };
  const inside = (event: Event) => event.composedPath().includes(host.element);
  const draw = async (during: AbortController) => {
    const view = await read();
    if (during.signal.aborted) return;
    const held = [...(drawn?.card.querySelectorAll('button') ?? [])].findIndex(
      (each) => each === host.root.activeElement,
    );
    undraw();
    if (!view || !badge()) return close();
    const card = drawCard(document, view, {
      close: closeAndReturn,
      act: (intent) => {
        close();
        act(intent);
      },
    });
    drawn = { card, ending: endingWith(during.signal) };
    host.body.append(card);
    host.takeScheme();
    card.showPopover();
    badge()?.setAttribute('aria-expanded', 'true');
    keepPlace(card, host.element, drawn.ending.signal);
    card.querySelectorAll('button')[held]?.focus();
  };
  const open = () => {
    opened = endingWith(signal);
    const listen = { capture: true, signal: opened.signal };
    document.addEventListener('pointerdown', (event) => event.isTrusted && !inside(event) && close(), listen);
    document.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape') return;
        // Whoever types in a field of the page meant that field, and keeps the focus in it.
        if (!inside(event) && event.target !== document.body) return close();
        event.stopPropagation();
        event.preventDefault();
        closeAndReturn();
      },
      listen,
    );
    void draw(opened);
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    isOpen: () => drawn !== undefined,
    toggle: () => (opened ? closeAndReturn() : open()),
    refresh: () => opened && void draw(opened),
    close,
  };
}
