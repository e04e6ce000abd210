/**
 * Gives the text of a message. The words themselves live in `locales/`; the rules only name them.
 * @param key dotted path in the message file, always below `words.`
 * @param values what stands for $1, $2, …
 */
export type Say = (key: string, values?: readonly string[]) => string;
