import { cleanLine, cleanText, isVisible } from './clean-text.ts';
import { done, type Outcome, problem } from './outcome.ts';

/** Checks one field of an input. */
export interface FieldCheck<Value> {
  /** Gives the value as it is kept, or undefined when an optional text is empty. `now` is epoch ms. */
  read: (value: unknown, field: string, now: number) => Outcome<Value | undefined>;
  /** The code when it is absent or empty. Only a field without one may be left out or cleared. */
  missing?: string;
}

/** Longest name, line, words, note and link, in characters. */
const longest = { name: 200, line: 500, words: 500, note: 20_000, link: 2_000 } as const;

/** Makes a check insist that there is something. */
export function must<Value>(check: FieldCheck<Value>, missing = 'field-malformed'): FieldCheck<Value> {
  return { ...check, missing };
}

/** An emoji is one character to a reader and several units to the machine. */
function isTooLong(text: string, most: number): boolean {
  return text.length > most && (text.length > 2 * most || Array.from(text).length > most);
}

function textCheck(clean: (text: string) => string, most: number, code: string): FieldCheck<string> {
  return {
    read: (value, field) => {
      if (typeof value !== 'string') return problem('field-malformed', field);
      const kept = clean(value);
      if (isTooLong(kept, most)) return problem(code, field);
      return done(isVisible(kept) ? kept : undefined);
    },
  };
}

/** One line, such as a headline. */
export const line = textCheck(cleanLine, longest.line, 'words-too-long');
/** Text of several lines. */
export const note = textCheck(cleanText, longest.note, 'note-too-long');
/** A name: there must be something to see. Any script, emoji and right-to-left names are fine. */
export const name = must(textCheck(cleanLine, longest.name, 'name-too-long'), 'name-missing');
/** The words of a reminder, a promise or a need. */
export const words = must(textCheck(cleanLine, longest.words, 'words-too-long'), 'words-missing');

/** An address on the web; `javascript:` and the like are refused. Kept as written. */
export const link: FieldCheck<string> = {
  read: (value, field) => {
    if (typeof value !== 'string') return problem('field-malformed', field);
    const kept = cleanLine(value);
    if (kept === '') return done(undefined);
    if (kept.length > longest.link) return problem('link-too-long', field);
    return URL.canParse(kept) && /^https?:$/.test(new URL(kept).protocol) ? done(kept) : problem('link-unsafe', field);
  },
};

/** Yes or no. */
export const flag: FieldCheck<boolean> = {
  read: (value, field) => (typeof value === 'boolean' ? done(value) : problem('field-malformed', field)),
};

/** A whole number within limits. */
export function whole(least: number, most: number): FieldCheck<number> {
  return {
    read: (value, field) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
        ? done(value)
        : problem('field-malformed', field),
  };
}

/** One of a fixed set. */
export function oneOf<const Value extends string | number>(values: readonly Value[]): FieldCheck<Value> {
  return {
    read: (value, field) => {
      const known = values.find((each) => each === value);
      return known === undefined ? problem('field-malformed', field) : done(known);
    },
  };
}

/** The id of another row. */
export const id: FieldCheck<string> = {
  read: (value, field) =>
    typeof value === 'string' && /^[\w:-]{1,80}$/.test(value) ? done(value) : problem('field-malformed', field),
};
