import { type FieldCheck, line, link, must, oneOf } from './check-fields.ts';
import { checkRow, type FieldChecks } from './check-row.ts';
import { cleanLine } from './clean-text.ts';
import { type Cue, cueKinds } from './cue.ts';
import { done, type Outcome, problem } from './outcome.ts';

/** What is kept of something noticed, besides whom it is about and when. */
export type CueInput = Pick<Cue, 'key' | 'kind' | 'excerpt' | 'permalink' | 'place' | 'because'>;

/** Longest excerpt, in characters: enough to remember by, not a copy of the post. */
const excerptLength = 280;

/** A page's own words are cut rather than refused: nobody is there to shorten them. */
const excerpt: FieldCheck<string> = {
  read: (value, field) => {
    if (typeof value !== 'string') return problem('field-malformed', field);
    const characters = Array.from(cleanLine(value));
    const kept =
      characters.length > excerptLength ? `${characters.slice(0, excerptLength - 1).join('')}…` : characters.join('');
    return done(kept === '' ? undefined : kept);
  },
};

const because: FieldCheck<string[]> = {
  read: (value, field) => {
    if (!Array.isArray(value)) return problem('field-malformed', field);
    return done(
      value.flatMap((each) => (typeof each === 'string' ? [cleanLine(each).slice(0, 200)] : [])).slice(0, 20),
    );
  },
};

const checks: FieldChecks<CueInput> = {
  key: must(line),
  kind: must(oneOf(cueKinds)),
  excerpt,
  permalink: link,
  place: must(oneOf(['profile', 'feed', 'comment', 'search', 'catch-up', 'notifications', 'archive', 'by-hand'])),
  because,
};

/**
 * Checks something noticed before it is kept. The excerpt is cut to 280 characters.
 * @param now epoch ms
 */
export function checkCue(input: object, now = Date.now()): Outcome<CueInput> {
  return checkRow(checks, input, now);
}
