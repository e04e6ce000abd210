import type { PageNode } from './page-node.ts';
import type { AnswerPage, Requests } from './network.ts';
import type { Engine } from '../../../scripts/browsers/places.ts';

/** What a browser is started with. */
export interface StartOptions {
  /** The profile folder; a fresh temporary one when absent. */
  profile?: string;
  /** Answers for linkedin.com; the practice pages when absent, `'live'` for the real network. */
  answer?: AnswerPage | 'live';
  /** Shows a window. Tests run headless. */
  visible?: boolean;
  /** Added to the browser's environment. */
  env?: NodeJS.ProcessEnv;
  /** Width and height of pages, CSS px. */
  size?: { width: number; height: number };
}

/**
 * A real browser with the production build of the extension, as tests and tools drive it.
 * Both drivers speak the browser's own protocol: only there can one read a closed shadow root,
 * stop the worker, and stand between every context (the worker too) and the network.
 */
export interface StreetBrowser {
  readonly engine: Engine;
  readonly version: string;
  readonly profile: string;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`. */
  readonly origin: string;
  readonly requests: Requests;
  /** Opens a foreground tab and waits until its document is read. */
  open(url: string): Promise<StreetTab>;
  /** Opens a page of the extension, `street.html#/people`, as a foreground tab. */
  openPage(path: string): Promise<StreetTab>;
  /**
   * Opens the popup over the tab in front. Chromium: the real one. Firefox: the same page in a background tab,
   * since WebDriver BiDi cannot reach into a popup panel (Firefox 153); the active tab stays the one in front.
   */
  openPopup(): Promise<StreetTab>;
  /** Waits for a tab, panel or window that shows an address, and takes it. */
  tabAt(address: RegExp): Promise<StreetTab>;
  /** The addresses of everything that is open as a page. */
  addresses(): Promise<string[]>;
  /**
   * Runs a function in a page of the extension that runs no code of the product (its icon), so that looking
   * changes nothing. It must not use anything from outside itself; arguments and result travel as JSON.
   */
  inExtension<Args extends unknown[], Result>(
    look: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Stops the background worker; the next event starts it anew. */
  stopWorker(): Promise<void>;
  /** Reloads the extension, as an update does: open pages keep a script that can no longer reach it. */
  reloadExtension(): Promise<void>;
  /** Ends the browser as a user would, or kills it, and starts it again on the same profile. */
  restart(how?: 'quit' | 'kill'): Promise<void>;
  /** SIGKILL to everything the browser started. */
  kill(): Promise<void>;
  /** Starts it again after `kill` or `quit`. */
  start(): Promise<void>;
  quit(): Promise<void>;
  /** Resolves when the browser has ended, by whatever hand. */
  untilGone(): Promise<void>;
  /** Ends the browser and removes its temporary profile. */
  close(): Promise<void>;
}

export type Key =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Backspace'
  | 'Space';

/** One page: a tab, a popup, a panel or a small window. */
export interface StreetTab {
  url(): Promise<string>;
  /** Goes to an address and waits until the document is read. */
  go(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page's own world. It must not use anything from outside itself. */
  run<Args extends unknown[], Result>(
    look: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** The whole document, closed shadow roots included. */
  tree(): Promise<PageNode>;
  /** Where a node of `tree()` is drawn, CSS px of the viewport. */
  boxOf(node: PageNode): Promise<Box>;
  /** A trusted click with the mouse in the middle of what a selector finds; scrolls there first. */
  click(selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Presses the mouse in one place and lets it go in another, as one selects text. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** Types into whatever has the focus, trusted. */
  type(text: string): Promise<void>;
  /** Puts a text where the focus is, all at once, as a paste does. */
  insert(text: string): Promise<void>;
  press(key: Key, modifiers?: ('Alt' | 'Shift' | 'Control')[]): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  /** What is seen, as PNG. */
  picture(clip?: Box): Promise<Buffer>;
  /** Pretends system settings, and a window size (with `scale` device pixels to a CSS pixel). */
  pretend(look: Look): Promise<void>;
  close(): Promise<void>;
}

/** How a page is looked at. */
export interface Look {
  dark?: boolean;
  width?: number;
  height?: number;
  scale?: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
