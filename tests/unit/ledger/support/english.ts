import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Say } from '../../../../ledger/words/say.ts';

const file = fileURLToPath(new URL('../../../../locales/en.yml', import.meta.url));
const parsed = await parseMessagesFile(file);

/** All messages below `words:` of the English file, `words.deed.dated` → its text. */
export const wordMessages: ReadonlyMap<string, string> = new Map(
  parsed.flatMap((message): [string, string][] => {
    const key = message.key.join('.');
    return message.type === 'simple' && key.startsWith('words.') ? [[key, message.message]] : [];
  }),
);

/** The keys that were asked for since the tests of this file began. */
export const askedFor = new Set<string>();

/** The English words, filled in as a browser fills them in. A key that does not exist is a bug. */
export const english: Say = (key, values = []) => {
  const text = wordMessages.get(key);
  if (text === undefined) throw new Error(`locales/en.yml has no ${key}`);
  askedFor.add(key);
  return text.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
};
