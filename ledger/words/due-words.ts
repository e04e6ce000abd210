import type { DueItem } from '../due-item.ts';
import type { Say } from './say.ts';

/**
 * What is to be done about a due item, to stand after the person's name: "you promised: send the deck". A reminder
 * is told in the user's own words. An old helper's search is told elsewhere, with the kindness.
 */
export function dueWords({ reason, words = '' }: Pick<DueItem, 'reason' | 'words'>, say: Say): string {
  if (reason === 'promise-due') return say('words.due.promise', [words]);
  if (reason === 'reply-owed') return say('words.due.reply', [words]);
  return reason === 'thanks-due' ? say('words.due.thanks') : words;
}
