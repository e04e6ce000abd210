import type { Standing } from '../standing.ts';
import { type Moment, yearsSince } from './date-words.ts';
import { datedSentence } from './deed-words.ts';
import { firstName } from './first-name.ts';
import { needWords } from './need-words.ts';
import type { Say } from './say.ts';

const counted = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Years as a sentence says them: in words up to twelve. */
function yearWords(years: number, say: Say): string {
  const word = counted[years - 2];
  return word ? say(`words.years.${word}`) : String(years);
}

/**
 * The sentence that opens a person: "Dana helped you in a tough stretch."
 * For a close person, what happened last and what they need, never a balance.
 * @param how.form `short` is one sentence (badge's card, lists); `long`, the default, may add a second
 */
export function standingSentence(standing: Standing, say: Say, how: Moment & { form?: 'short' | 'long' }): string {
  const name = firstName(standing.name);
  const isLong = how.form !== 'short';
  if (standing.close) return closeSentence(standing, name, say, how);
  const goesBothWays = standing.givenCount > 0 && standing.receivedCount > 1;
  switch (standing.word) {
    case 'tough-stretch':
      return say(isLong && goesBothWays ? 'words.standing.toughBoth' : 'words.standing.tough', [name]);
    case 'two-way': {
      const years = standing.since === undefined ? 0 : yearsSince(standing.since, how.now);
      return years < 2 ? say('words.standing.twoWay') : say('words.standing.twoWayFor', [yearWords(years, say)]);
    }
    case 'mostly-received':
      return isLong ? say('words.standing.mostlyReceivedGlad', [name]) : say('words.standing.mostlyReceived');
    case 'mostly-given':
      return say('words.standing.mostlyGiven');
    case 'helped-you-once':
      return say('words.standing.helpedYou', [name]);
    case 'you-helped-once':
      return say('words.standing.youHelped', [name]);
    case 'nothing':
    default:
      return isLong ? say('words.standing.nothingAsk', [name]) : say('words.standing.nothing');
  }
}

function closeSentence({ latest, need, name: whole }: Standing, name: string, say: Say, how: Moment): string {
  const last = latest ? datedSentence(latest, say, { ...how, name: whole }) : say('words.standing.close', [name]);
  return need === undefined ? last : say('words.standing.needs', [last, name, needWords(need, say)]);
}
