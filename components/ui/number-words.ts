import { i18n } from '#i18n';

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** A small number as the first word of a sentence ("Two"), from 2 to 9; any other in digits. */
export function numberWord(count: number, locale?: string): string {
  const word = words[count - 2];
  return word ? i18n.t(`ui.number.${word}`) : count.toLocaleString(locale);
}
