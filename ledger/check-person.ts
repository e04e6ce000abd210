import { type FieldCheck, flag, line, must, name, note, whole } from './check-fields.ts';
import { type Change, checkChange, checkRow, type FieldChecks } from './check-row.ts';
import { isHandle, type Handle } from './handle.ts';
import { done, type Outcome, problem } from './outcome.ts';
import type { Person } from './person.ts';

/** What can be said of a new person. */
export type PersonInput = Pick<
  Person,
  'name' | 'headline' | 'company' | 'place' | 'note' | 'tags' | 'emails' | 'close' | 'cadenceDays'
> & {
  handles?: Handle[];
};

/** Handles in normal form, each once, sorted. No page gives more than a few; a hundred is a mistake. */
const handles: FieldCheck<Handle[]> = {
  read: (value, field) => {
    if (!Array.isArray(value) || value.length > 100) return problem('handle-malformed', field);
    const kept = value.filter((each): each is Handle => typeof each === 'string' && isHandle(each));
    return kept.length === value.length ? done([...new Set(kept)].toSorted()) : problem('handle-malformed', field);
  },
};

/** A set of lines in lower case, each once, sorted. */
const tags: FieldCheck<string[]> = {
  read: (value, field, now) => {
    if (!Array.isArray(value) || value.length > 100) return problem('field-malformed', field);
    const kept = new Set<string>();
    for (const each of value) {
      const checked = line.read(each, field, now);
      if (!checked.ok) return checked;
      if (checked.value !== undefined) kept.add(checked.value.toLowerCase());
    }
    return done([...kept].toSorted());
  },
};

/** Something, an at sign, and a host; whether mail arrives there nobody can tell from its look. */
const address = /^[^\s@]{1,64}@[^\s@]{1,190}$/u;

const emails: FieldCheck<string[]> = {
  read: (value, field, now) => {
    const checked = tags.read(value, field, now);
    if (!checked.ok) return checked;
    return checked.value?.every((each) => address.test(each)) === false ? problem('email-malformed', field) : checked;
  },
};

const checks: FieldChecks<PersonInput> = {
  name,
  handles,
  headline: line,
  company: line,
  place: line,
  note,
  tags,
  emails,
  close: flag,
  cadenceDays: whole(1, 3650),
};

const changes: FieldChecks<PersonInput> = { ...checks, handles: must(handles, 'handle-malformed') };

/**
 * Checks a new person: name 1 to 200 characters, lines at most 500, note at most 20,000, handles in normal form.
 * @returns the fields as they are kept, or a problem that names the field
 */
export function checkPerson(input: object, now = Date.now()): Outcome<PersonInput> {
  return checkRow(checks, input, now);
}

/** Checks what an edit of a person sets; null clears a field. The name can be changed, not cleared. */
export function checkPersonChange(set: object, now = Date.now()): Outcome<Change<PersonInput>> {
  return checkChange(changes, set, now);
}
