import { vi } from 'vitest';
import type { Handle } from '../../../ledger/handle.ts';
import { done, type Outcome } from '../../../ledger/outcome.ts';
import type { MarkView } from '../../../ledger/words/views.ts';
import type { FromOverlay, FromOverlayKind, StandingsAnswer, StandingsAsk } from '../../../messages/from-overlay.ts';
import type { ToOverlay } from '../../../messages/to-overlay.ts';
import { createCorner } from '../../../overlay/card/corner.ts';
import { openableCard } from '../../../overlay/card/open-card.ts';
import type { OverlayPage } from '../../../overlay/page.ts';
import { profileCues } from '../../../overlay/cues/profile-cues.ts';
import { watchPosts } from '../../../overlay/cues/watch-posts.ts';
import { watchLists } from '../../../overlay/lists/watch-lists.ts';
import type { Parts } from '../../../overlay/parts.ts';
import { startOverlay } from '../../../overlay/start.ts';
import { dressDocument } from '../../fixtures/practice/pages/document.ts';
import { drawPage, sceneOf } from '../../fixtures/practice/pages/draw.ts';
import { planOf } from '../../fixtures/practice/pages/plan.ts';
import { topBar } from '../../fixtures/practice/pages/top-bar.ts';
import { completePlatform } from './platform.ts';
import { danaCard, helped, nothingYet } from './views.ts';

const site = 'https://www.linkedin.com';

/** A message as the overlay sent it. */
export type Sent = { [Kind in FromOverlayKind]: { kind: Kind } & FromOverlay[Kind]['ask'] }[FromOverlayKind];

/** A worker that answers at once, from what the test says is known. */
export interface TestWorker {
  known: Partial<Record<Handle, MarkView>>;
  card: FromOverlay['card']['answer']['card'];
  sent: Sent[];
  /** Held back answers: while set, `standings` waits for it. */
  hold?: Promise<void> | undefined;
  away: boolean;
}

/** A practice page with an overlay on it. */
export interface OpenPage {
  worker: TestWorker;
  /** What the overlay painted in, in the order it was made. */
  roots: ShadowRoot[];
  tell(told: ToOverlay): void;
  /** Ends the overlay as its caller would. */
  end(): void;
  /** The extension is gone. */
  orphan(): void;
  ended: AbortSignal;
}

/** Draws a practice page into the document, as if it had just been loaded. */
export function drawAt(path: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${site}${path}`);
  const plan = planOf(`${site}${path}`);
  document.documentElement.removeAttribute('class');
  document.head.replaceChildren();
  document.body.removeAttribute('class');
  document.body.replaceChildren();
  dressDocument(document, plan);
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  render(path);
}

/** Renders the content of another page in place, as an in-app navigation does once its data is there. */
export function render(path: string): void {
  const plan = planOf(`${site}${path}`);
  document.querySelector('#root')?.replaceChildren(topBar(sceneOf(document, plan)), ...drawPage(document, plan));
}

/** Changes the address in-app; the page still shows what it showed. */
export function go(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Opens a practice page and starts the overlay on it; `lists` says whether the marks in lists can be had. */
export function openPage(
  path: string,
  known: TestWorker['known'] = {},
  { lists = false, ...is }: Partial<Pick<TestWorker, 'away' | 'hold'>> & { lists?: boolean } = {},
): OpenPage {
  completePlatform();
  drawAt(path);
  const worker: TestWorker = { known, card: danaCard, sent: [], away: false, ...is };
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  let alive = true;
  const listeners = new Set<(told: ToOverlay) => void>();
  const parts: Partial<Parts> = {
    card: { openableCard, createCorner },
    cues: { profileCues, watchPosts },
    ...(lists && { lists: { watchLists } }),
  };
  const page: OverlayPage = {
    window,
    document,
    isAlive: () => alive,
    ask: (kind, ask) => answer(worker, { kind, ...ask } as unknown as Sent) as never,
    bring: async (part) => parts[part],
    onTold: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
  const ending = new AbortController();
  const ended = startOverlay(page, ending.signal);
  return {
    worker,
    roots,
    ended,
    tell: (told) => {
      for (const listener of listeners) listener(told);
    },
    end: () => ending.abort(),
    orphan: () => {
      alive = false;
    },
  };
}

async function answer(worker: TestWorker, sent: Sent): Promise<Outcome<unknown>> {
  worker.sent.push(sent);
  if (sent.kind === 'standings') {
    const answered = standings(worker, sent);
    await worker.hold;
    return worker.away ? { ok: false, code: 'worker-away' } : done(answered);
  }
  return done(sent.kind === 'card' ? { card: worker.card } : null);
}

/** The rules of the answer: a known person's mark under each handle of one profile, the quiet one for strangers. */
function standings({ known }: TestWorker, { handles, together, corner }: StandingsAsk): StandingsAnswer {
  const ours = handles.filter((each) => known[each]);
  const one = together && ours[0] ? known[ours[0]] : undefined;
  const marks = handles.map((each) => [each, one ?? known[each] ?? nothingYet] as const);
  return {
    settings: { hidden: false },
    marks: Object.fromEntries(marks),
    known: ours,
    ...(corner && { putAway: 'Put away' }),
  };
}

/** The handle and mark of somebody the worker knows. */
export function knows(handle: Handle, name: string): TestWorker['known'] {
  return { [handle]: helped(name) };
}
