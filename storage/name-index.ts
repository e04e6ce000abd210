/**
 * The index for finding people as one types. A plain index of name words can list matches, but not count them: "s"
 * meets Sara Smith twice, and to find that out each match has to be fetched (60 ms for 17,500 in Chromium 156).
 * Here each entry also says how many letters its word shares with the word before it, in alphabetical order, of the
 * same name. For a typed beginning of n letters the first word of a name that matches shares fewer than n letters
 * with the one before it, every further one at least n. So the entries that share fewer than n letters meet
 * everyone once, and a browser counts them without fetching any.
 *
 * Other words by which someone is found (company, tags, note) have entries of a kind of their own, which say how many
 * letters the word shares with any word of the name or any other word before it: whoever is met by name is not met a
 * second time, and those met by name come first.
 */

/** One range of the index, both ends included. */
export interface IndexRange {
  from: string;
  to: string;
}

/** How entries of words of a name and of other words begin, without and with something recorded. */
const kinds = { name: ['0', '1'], other: ['2', '3'] } as const;

/** Longer words are found by as many letters. */
const longest = 60;

/** Of how many other words of a person at most there are entries; a long note is found by how it begins. */
const most = 60;

/**
 * The index entries of a person.
 * @param words the words of the name (`nameWords`)
 * @param others other words to be found by
 * @param recorded whether the person has something recorded: lists of these only are counted just as fast
 */
export function nameEntries(words: readonly string[], others: readonly string[], recorded: 0 | 1): string[] {
  const own = normal(words);
  const more = normal(others.slice(0, most));
  return [
    ...own.map((word, index) => entryOf(kinds.name[recorded], sharedLength(own[index - 1] ?? '', word), word)),
    ...more.map((word, index) => {
      const shared = [more[index - 1] ?? '', ...own].map((each) => sharedLength(each, word));
      return entryOf(kinds.other[recorded], Math.max(...shared), word);
    }),
  ];
}

/** The ranges that meet everyone once who has a word with this beginning, those by name before the others. */
export function rangesOf(beginning: string, recorded: 0 | 1): IndexRange[] {
  const typed = beginning.slice(0, longest);
  return [kinds.name, kinds.other].flatMap((kind) =>
    Array.from({ length: typed.length }, (_, shared) => {
      const from = entryOf(kind[recorded], shared, typed);
      return { from, to: `${from}\uffff` };
    }),
  );
}

/** Whether an index entry is one of a name. */
export function isOfName(entry: string): boolean {
  return entry < kinds.other[0];
}

/** The word of an index entry. */
export function wordOf(entry: string): string {
  return entry.slice(3);
}

function normal(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.slice(0, longest)))].toSorted();
}

function entryOf(kind: string, shared: number, word: string): string {
  return `${kind}${String(shared).padStart(2, '0')}${word}`;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
