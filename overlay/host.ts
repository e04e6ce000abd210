import badgeCss from './badge.css?inline';
import hostCss from './host.css?inline';
import tokensCss from './tokens.css?inline';
import { paint } from './paint.ts';
import { schemeAt } from './scheme.ts';

/** A plain element in the page, and the closed room behind it. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Everything drawn hangs in here. */
  body: HTMLElement;
  /** Follows the ground it now stands on. */
  takeScheme: () => void;
  /** Says that the script lives; to be called more often than every `lifetime`. */
  beat: () => void;
  /** Takes it out of the page, for good. */
  remove: () => void;
}

/**
 * How long a host is seen without a sign of life from its script, in ms. Firefox ends the script of an extension that
 * is updated or switched off without telling it (measured in Firefox 153), and what it had painted would stay.
 */
const lifetime = 9_000;

/** What happens in the badge and the card stays there: a page's own shortcuts and links do not react to it. */
const kept = ['click', 'keydown', 'pointerdown', 'mousedown'];

/**
 * Makes a host without name, class, id or any other attribute: to the page it is one empty block among many. What is
 * painted lies in a closed shadow root under a constructed stylesheet.
 * @param css the rules for this sort of host
 */
export function createHost(document: Document, css: string): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(root, hostCss + tokensCss + css + badgeCss);
  const body = paint(document, 'div', { class: 'w' });
  root.append(body);
  for (const type of kept) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      // The host may stand inside a link or a label of the page.
      if (type === 'click') event.preventDefault();
    });
  }
  // Nothing runs while it waits, so it costs no frames; the page does not see it (document.getAnimations() is empty).
  const end = body.animate({ visibility: 'hidden', height: 0 }, { delay: lifetime, duration: 1, fill: 'forwards' });
  const takeScheme = () => {
    body.classList.toggle('dark', schemeAt(element) === 'dark');
  };
  return {
    element,
    root,
    body,
    takeScheme,
    beat() {
      end.currentTime = 0;
      takeScheme();
    },
    remove() {
      // An animation that still waits would keep what it belongs to alive.
      end.effect = null;
      element.remove();
    },
  };
}

/** Rules that were parsed already: a page full of marks has one stylesheet. */
const sheets = new Map<string, CSSStyleSheet>();

/** Adds rules to a root as a constructed stylesheet: no element, nothing for a content security policy to refuse. */
export function addStyle(root: ShadowRoot, css: string): void {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
