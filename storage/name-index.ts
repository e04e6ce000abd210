/**
 * The index for finding people as one types. A plain index of name words can list matches, but not count them: "s"
 * meets Sara Smith twice, and to find that out each match has to be fetched (60 ms for 17,500 in Chromium 156).
 * Here each entry also says how many letters its word shares with the word before it, in alphabetical order, of the
 * same name. For a typed beginning of n letters the first word of a name that matches shares fewer than n letters
 * with the one before it, every further one at least n. So the entries that share fewer than n letters meet
 * everyone once, and a browser counts them without fetching any.
 */

/** One range of the index, both ends included. */
export interface IndexRange {
  from: string;
  to: string;
}

/** Longer words are found by as many letters. */
const longest = 60;

/**
 * The index entries of a name.
 * @param words its words (`nameWords`)
 * @param recorded whether the person has something recorded: lists of these only are counted just as fast
 */
export function nameEntries(words: readonly string[], recorded: 0 | 1): string[] {
  const sorted = [...new Set(words.map((word) => word.slice(0, longest)))].toSorted();
  return sorted.map((word, index) => entryOf(recorded, sharedLength(sorted[index - 1] ?? '', word), word));
}

/** The ranges that meet everyone once who has a word with this beginning. */
export function rangesOf(beginning: string, recorded: 0 | 1): IndexRange[] {
  const typed = beginning.slice(0, longest);
  return Array.from({ length: typed.length }, (_, shared) => {
    const from = entryOf(recorded, shared, typed);
    return { from, to: `${from}\uffff` };
  });
}

/** The word of an index entry. */
export function wordOf(entry: string): string {
  return entry.slice(3);
}

function entryOf(recorded: 0 | 1, shared: number, word: string): string {
  return `${recorded}${String(shared).padStart(2, '0')}${word}`;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
