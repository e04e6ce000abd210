import { type FieldCheck, flag, must, oneOf } from '../ledger/check-fields.ts';
import { checkRow, type FieldChecks } from '../ledger/check-row.ts';
import { type Handle, isHandle } from '../ledger/handle.ts';
import { done, type Outcome, problem } from '../ledger/outcome.ts';
import { type FromOverlay, type FromOverlayKind, overlayParts, type ProposedCue } from './from-overlay.ts';

/** A message from an overlay: its kind, and what it asks. */
export type OverlayMessage<Kind extends FromOverlayKind = FromOverlayKind> = {
  [Each in Kind]: { kind: Each; ask: FromOverlay[Each]['ask'] };
}[Kind];

/** One person is known under a few handles; a page full of people asks for 50 at most. */
const handlesOfOne = must(handles(1, 8));
const handlesOfMany = must(handles(0, 50));
const rowsOfHandles: FieldCheck<Handle[][]> = that(
  (value) => Array.isArray(value) && value.length <= 50 && value.every((row) => areHandles(row, 1, 8)),
);
const permalink = text(2_000);
/** What is kept of somebody's words is shorter still (`ledger/check-cue.ts`). */
const excerpt = text(1_000);
/** Names of readers and surfaces are ours: short and plain, so that no page text can travel in them. */
const ourName = must(text(60, /^[a-z0-9][a-z0-9 ./:-]*$/i));

const post: FieldChecks<Extract<ProposedCue, { sort: 'post' }>> = {
  sort: must(oneOf(['post'])),
  author: handlesOfOne,
  says: must(oneOf(['job-search', 'laid-off'])),
  because: must(texts(20, 200)),
  excerpt: must(excerpt),
  fingerprint: must(text(16, /^[0-9a-f]{16}$/)),
  postId: text(40, /^(?:(?:activity|ugcPost|share):)?\d{1,20}$/),
  permalink,
  place: must(oneOf(['feed', 'comment'])),
};

const openToWork: FieldChecks<Extract<ProposedCue, { sort: 'open-to-work' }>> = {
  sort: must(oneOf(['open-to-work'])),
  person: handlesOfOne,
  open: must(flag),
  excerpt,
  permalink: must(permalink),
};

/** What each kind asks: exactly these fields, no other. */
const asks: { [Kind in FromOverlayKind]: (ask: object) => Outcome<FromOverlay[Kind]['ask']> } = {
  standings: fields({ handles: handlesOfMany, rows: rowsOfHandles, together: only(true), corner: only(true) }),
  card: fields({ handle: must(handle()) }),
  'bring-part': fields({ part: must(oneOf(overlayParts)) }),
  'open-person': fields({
    handles: handlesOfOne,
    name: text(200),
    then: must(oneOf(['show', 'log', 'thank', 'remind'])),
  }),
  'propose-cue': (ask) => ('sort' in ask && ask.sort === 'post' ? fields(post)(ask) : fields(openToWork)(ask)),
  'seen-handles': fields({ handles: handlesOfOne }),
  'page-health': fields({ reader: ourName, surface: ourName, found: must(flag) }),
};

/**
 * Parses what came over the wire from a LinkedIn page. Total and synchronous: any value gives an outcome.
 * It uses the checks that every input of ours goes through (`ledger/check-row.ts`): a schema library would take 2 KB
 * of the worker's 60.
 * @returns the message; `kind-unknown` when it is none of ours; `message-malformed` when its content is not
 * exactly what that kind carries, with the field at fault
 */
export function parseOverlayMessage(raw: unknown): Outcome<OverlayMessage, 'kind-unknown' | 'message-malformed'> {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return problem('kind-unknown');
  const { kind, ...ask } = raw;
  return isOurs(kind) ? parseAsk(kind, ask) : problem('kind-unknown');
}

function isOurs(kind: unknown): kind is FromOverlayKind {
  return typeof kind === 'string' && Object.hasOwn(asks, kind);
}

function parseAsk<Kind extends FromOverlayKind>(
  kind: Kind,
  raw: object,
): Outcome<OverlayMessage<Kind>, 'message-malformed'> {
  const ask = asks[kind](raw);
  return ask.ok ? done({ kind, ask: ask.value }) : problem('message-malformed', ask.field);
}

function fields<Ask extends object>(checks: FieldChecks<Ask>): (ask: object) => Outcome<Ask> {
  return (ask) => checkRow(checks, ask, 0);
}

/** A text of so many characters at most, of the given form. Kept as it is. */
function text(most: number, form?: RegExp): FieldCheck<string> {
  return that((value) => typeof value === 'string' && value.length <= most && (form?.test(value) ?? true));
}

function handle(): FieldCheck<Handle> {
  return that((value) => typeof value === 'string' && isHandle(value));
}

/** So many handles, at least and at most. */
function handles(least: number, most: number): FieldCheck<Handle[]> {
  return that((value) => areHandles(value, least, most));
}

function areHandles(value: unknown, least: number, most: number): boolean {
  return (
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= most &&
    value.every((each) => typeof each === 'string' && isHandle(each))
  );
}

/** So many texts at most, each of so many characters at most. */
function texts(most: number, mostEach: number): FieldCheck<string[]> {
  return that(
    (value) =>
      Array.isArray(value) &&
      value.length <= most &&
      value.every((each) => typeof each === 'string' && each.length <= mostEach),
  );
}

function only<const Value>(one: Value): FieldCheck<Value> {
  return that((value) => value === one);
}

function that<Value>(is: (value: unknown) => boolean): FieldCheck<Value> {
  const holds = (value: unknown): value is Value => is(value);
  return { read: (value, field) => (holds(value) ? done(value) : problem('field-malformed', field)) };
}
