import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Lets the fake browser speak English as the real one does: from `locales/en.yml`, through the library's own
 * generator, so that a test sees the very texts that the build packs.
 * A key that is missing throws here, where a browser would show an empty text.
 */
export function speakEnglish(): void {
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
}

function getMessage(key: string, values?: string | string[]): string {
  if (key === '@@ui_locale') return 'en';
  const message = messages()[key]?.message;
  if (message === undefined) throw new Error(`locales/en.yml has no text for “${key}”.`);
  return filledIn(message, typeof values === 'string' ? [values] : (values ?? []));
}

/** Replaces $1 … $9 as browsers do, all at once: a name that holds "$2" stays as it is. `$$` is a dollar sign. */
function filledIn(message: string, values: string[]): string {
  return message.replaceAll(/\$(\$|[1-9])/g, (_, mark: string) =>
    mark === '$' ? '$' : (values[Number(mark) - 1] ?? ''),
  );
}

let read: ReturnType<typeof generateChromeMessages> | undefined;

function messages() {
  read ??= generateChromeMessages(
    parseMessagesText(readFileSync(join(process.cwd(), 'locales/en.yml'), 'utf8'), 'YAML'),
  );
  return read;
}
