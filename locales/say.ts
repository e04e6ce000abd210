import { browser } from 'wxt/browser';
import type { Say } from '../ledger/words/say.ts';

/** The text of a message in the browser's language, English where a language lacks it. */
export const say: Say = (key, values) =>
  browser.i18n.getMessage(key.replaceAll('.', '_') as never, [...(values ?? [])]);
