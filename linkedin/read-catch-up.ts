import { catchUpTabOf } from './addresses/catch-up.ts';
import { type CatchUpKind, eventOf } from './catch-up/event-words.ts';
import { messageOf } from './catch-up/message.ts';
import { all } from './find.ts';
import { cleanName, lineOf } from './text.ts';
import type { ListedPerson } from './read-list.ts';

export type { CatchUpKind } from './catch-up/event-words.ts';

/** Something that happened to somebody, as LinkedIn's catch-up tells it. */
export interface CatchUpEvent extends ListedPerson {
  kind: CatchUpKind;
  /** What the card says, without the person's name: "Celebrate Ada’s birthday today". */
  words: string;
  /** What LinkedIn proposes to write; empty when it proposes nothing. */
  message: string;
}

/** The tabs that hold events of one kind only. Their address says which, in any language. */
const kindOfTab: Record<string, CatchUpKind> = {
  birthday: 'birthday',
  work_anniversaries: 'work-anniversary',
  job_changes: 'job-change',
  education: 'education',
};

/**
 * The events among the people read from a catch-up page (`readPeople`). On the tab of everything the words of a card
 * have to say what it tells of, and cards in words we do not know are passed over.
 * @param url the address of the top document
 */
export function readCatchUp(people: readonly ListedPerson[], url: string): CatchUpEvent[] {
  const tab = catchUpTabOf(url);
  if (tab === null) return [];
  return people.flatMap((person) => {
    if (person.surface !== 'catch-up') return [];
    const message = messageOf(person.row, person.name) ?? '';
    const lines = all(person.row, 'p').map(lineOf);
    const words = lines.find((line) => line && cleanName(line) !== person.name) ?? '';
    const kind = kindOfTab[tab] ?? eventOf(words) ?? eventOf(message);
    return kind ? [{ ...person, kind, words, message }] : [];
  });
}
