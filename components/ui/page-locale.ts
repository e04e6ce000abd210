import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/**
 * The language of the page's words, with the region of the browser where it speaks the same language:
 * dates must not be in another language than the sentence around them.
 * @returns BCP 47, "en-GB"
 */
export function pageLocale(): string {
  const [words, browserSpeaks] = [i18n.t('words.language'), browser.i18n.getUILanguage().replace('_', '-')];
  return browserSpeaks.split('-')[0] === words.split('-')[0] ? browserSpeaks : words;
}
