import type { Commitment } from '../commitment.ts';
import type { Cue } from '../cue.ts';
import { bestEvidence, spellsOf } from '../cues/spell.ts';
import type { Exchange } from '../exchange.ts';
import { kindestFirst, newestFirst } from '../exchange-order.ts';
import { localDay } from '../partial-date.ts';
import type { Person } from '../person.ts';
import type { Standing } from '../standing.ts';
import { dayWords, type Moment } from './date-words.ts';
import { capitalized, deedWords } from './deed-words.ts';
import { firstName } from './first-name.ts';
import { needWords } from './need-words.ts';
import type { Say } from './say.ts';
import { shortened } from './shorten.ts';
import { standingSentence } from './standing-sentence.ts';
import type { CardLine, CardView } from './views.ts';

/** At most so many favours: the newest two, and the kindness worth quoting. */
const lineCount = 3;
const openCount = 3;

/** Longest promise or ask on the card, in characters. */
const openLength = 90;

/** What is known of one person, as the store tells it. */
export interface CardFacts {
  person: Person;
  standing: Standing;
  exchanges: readonly Exchange[];
  commitments: readonly Commitment[];
  cues: readonly Cue[];
}

/** The read-only card of one person, every text ready to paint. The order of rows does not matter. */
export function cardView(
  { person, standing, exchanges, commitments, cues }: CardFacts,
  say: Say,
  how: Moment,
): CardView {
  const name = firstName(person.name);
  const cue = cueWords(cues, say, how);
  return {
    label: say('words.card.label', [person.name]),
    standing: standingSentence(standing, say, { ...how, form: 'short' }),
    ...(cue !== undefined && { cue: { lead: say('words.card.hand'), words: cue } }),
    lines: chosen(exchanges).map((exchange) => lineOf(exchange, person.name, say, how)),
    open: openWords(commitments, name, say, how),
    ...(standing.need !== undefined && { need: say('words.card.needs', [needWords(standing.need, say)]) }),
    buttons: [
      { intent: 'log', words: say('words.log'), label: say('words.card.logLabel') },
      { intent: 'thank', words: say('words.card.thank'), label: say('words.card.thankLabel') },
      { intent: 'remind', words: say('words.card.remind'), label: say('words.card.remindLabel') },
    ],
    close: say('words.card.close'),
    foot: say('words.card.foot'),
  };
}

/** Newest first. The kindness stays in view however much came after it. */
function chosen(exchanges: readonly Exchange[]): Exchange[] {
  const kept = exchanges.filter((exchange) => exchange.deletedAt === undefined).toSorted(newestFirst);
  const [kindness] = kept.filter((exchange) => exchange.direction === 'received').toSorted(kindestFirst);
  const newest = kept.slice(0, lineCount);
  if (!kindness || newest.includes(kindness)) return newest;
  return [...newest.slice(0, lineCount - 1), kindness].toSorted(newestFirst);
}

function lineOf(exchange: Exchange, name: string, say: Say, how: Moment): CardLine {
  return {
    year: exchange.on?.slice(0, 4) ?? '',
    sign: exchange.direction,
    words: deedWords(exchange, say, { ...how, form: 'line', name }),
    ...(exchange.hardTimes && { tough: say('words.tough') }),
  };
}

function cueWords(cues: readonly Cue[], say: Say, { now, locale }: Moment): string | undefined {
  const spell = spellsOf(cues).at(-1);
  const evidence = spell && bestEvidence(spell);
  if (!evidence) return undefined;
  const day = dayWords(localDay(spell.first.seenAt), now, locale);
  const key = evidence.kind === 'laid-off' ? 'ended' : 'looking';
  return day === undefined ? say(`words.card.${key}Today`) : say(`words.card.${key}Since`, [day]);
}

function openWords(commitments: readonly Commitment[], name: string, say: Say, how: Moment): CardView['open'] {
  return commitments
    .filter((each) => each.ended === undefined && each.deletedAt === undefined)
    .toSorted(soonestFirst)
    .slice(0, openCount)
    .map(({ by, sort, words, due }) => {
      const what = shortened(words, openLength);
      const verb = sort === 'promise' ? 'Promised' : 'Asked';
      const told = by === 'me' ? say(`words.card.you${verb}`, [what]) : say(`words.card.they${verb}`, [name, what]);
      return { words: told, ...(due !== undefined && { hint: byWords(due, say, how) }) };
    });
}

function soonestFirst(a: Commitment, b: Commitment): number {
  const [dueA, dueB] = [a.due ?? '9', b.due ?? '9'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.loggedAt - b.loggedAt || (a.id < b.id ? -1 : 1);
}

/** "By Friday"; what has gone by is said without blame: "It was for 25 October". */
function byWords(due: string, say: Say, { now, locale }: Moment): string {
  const today = localDay(now);
  if (due === today) return say('words.card.byToday');
  const day = dayWords(due, now, locale) ?? due;
  return due < today.slice(0, due.length)
    ? say('words.card.wasBy', [day])
    : capitalized(say('words.card.by', [day]), locale);
}
