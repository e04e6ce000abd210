import type { LineUnit, LineWords } from './line-words.ts';
import { directions, hardTimes, hardTimesAlone, hardTimesMine, hardTimesTheirs, kinds } from './phrases-en.ts';

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function each(value: LineUnit, words: string): [string, LineUnit][] {
  return words.split(' ').map((word) => [word, value]);
}

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** English, British and American. */
export const english: LineWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ],
  numbers: new Map<string, number>([
    ...numbers.map((word, value): [string, number] => [word, value]),
    ['a', 1],
    ['an', 1],
    ['couple', 2],
  ]),
  units: new Map<string, LineUnit>([
    ...each('minute', 'minute minutes min mins m'),
    ...each('hour', 'hour hours hr hrs h'),
    ...each('day', 'day days d'),
    ...each('week', 'week weeks wk wks w'),
    ...each('month', 'month months mo mos mth mths'),
    ...each('year', 'year years yr yrs y'),
  ]),
  days: new Map([
    ['today', 0],
    ['just now', 0],
    ['earlier today', 0],
    ['this morning', 0],
    ['this afternoon', 0],
    ['this evening', 0],
    ['tonight', 0],
    ['yesterday', 1],
    ['last night', 1],
    ['the day before yesterday', 2],
  ]),
  ago: list('ago back'),
  last: list('last past'),
  this: list('this'),
  before: list('in on back around about circa early late mid during of from at earlier sometime'),
  notWhen: list('since until till before after by next every each for class than to'),
  anyOf: list('every each most all any some several many whole entire other single few half per a an one'),
  partsOfDay: list(
    'morning mornings noon lunchtime afternoon afternoons evening evenings night nights weekend weekends fortnight summer winter spring autumn',
  ),
  upTo: list('to until till through - – —'),
  between: list('between'),
  and: list('and'),
  the: list('the'),
  owning: list('a an the my her his their our your some any no another'),
  goingOn: list(
    "when while as after before and but with without for at to because so since during where which who although i i'd i'm she he they we it a an the my her his their our",
  ),
  inYear: list('in during'),
  amounts: list(
    'people euros euro dollars dollar pounds pound eur usd gbp words members followers employees users lines km miles percent pages copies items times connections hours minutes days subscribers',
  ),
  ordinals: list('st nd rd th'),
  of: list('of'),
  took: list('took takes taking spent spending cost gave lasted lasting invested'),
  aroundDuration: list(
    'it took takes spent cost her him them me us about around only just over under almost nearly roughly of their his my time on it for in total work maybe approx more than less',
  ),
  half: list('half'),
  whole: list('all whole full entire'),
  notEffort: list('one some every each other per next last this these'),
  sizes: [
    ['big|large|major|huge|massive|enormous one|favour|favor|deal?', 4],
    ['a big|large|major|huge|massive one|favour|favor|deal', 4],
    ['medium', 2],
    ['small|tiny|little|minor|quick one|favour|favor|thing?', 1],
    ['a small|tiny|little|minor|quick one|favour|favor|thing', 1],
    ['no big deal', 1],
  ],
  sizesAnywhere: [
    ['went|going|gone ~1 out on a limb', 8],
    ['out on a limb', 8],
    ['stuck|put her|his|their|my neck out', 8],
    ['staked|risked ~1 reputation', 8],
  ],
  kinds,
  hardTimes,
  hardTimesAlone,
  hardTimesMine,
  hardTimesTheirs,
  directions,
};
