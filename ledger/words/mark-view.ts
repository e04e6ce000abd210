import type { Standing } from '../standing.ts';
import { dateWords, type Moment } from './date-words.ts';
import { type AnyDeed, didWords, gistWords, kindDid, type Room, thingWords } from './deed.ts';
import { capitalized, dated, datedSentence, deedWords } from './deed-words.ts';
import { firstName } from './first-name.ts';
import { needWords } from './need-words.ts';
import type { Say } from './say.ts';
import { standingSentence } from './standing-sentence.ts';
import type { MarkView } from './views.ts';

/** A search of which nothing was seen for so long says nothing about now: half a year, in ms. */
const quietAfter = 182 * 24 * 60 * 60 * 1000;

/** The second part of a badge is shortened on screen; this keeps the label from rambling. */
const soft: Room = { most: 60, asides: false };

/** Beside "could use a hand" there is room for so many characters. */
const besideNeed = 30;

type Marked = Omit<MarkView, 'label'> & { says: string };

/**
 * The badge about one person, first that applies: hidden, could use a hand, close, tough stretch, two-way street,
 * mostly received, mostly given, helped once, nothing recorded.
 * @param standing null for someone who is not in the ledger
 * @param how.hidden judgement is hidden while the screen is shared; everybody looks the same then
 */
export function markView(standing: Standing | null, say: Say, how: Moment & { hidden: boolean }): MarkView {
  if (how.hidden) {
    return { sign: 'hidden', tone: 'quiet', strong: say('words.hidden'), label: say('words.hiddenLabel') };
  }
  const isBlank = standing?.word === 'nothing' && !standing.close && !isLooking(standing, how.now);
  if (!standing || isBlank) {
    return { sign: 'plus', tone: 'quiet', strong: say('words.log'), label: say('words.logLabel') };
  }
  const { says, ...view } = marked(standing, say, how);
  return { ...view, label: say('words.opens', [says, firstName(standing.name)]) };
}

function isLooking({ looking }: Standing, now: number): boolean {
  return looking !== undefined && now - (looking.lastSeenAt ?? looking.seenAt) <= quietAfter;
}

function marked(standing: Standing, say: Say, how: Moment): Marked {
  if (isLooking(standing, how.now)) return couldUseAHand(standing, say, how);
  if (standing.close) return close(standing, say, how);
  const { kindness, since, word, name } = standing;
  if (word === 'tough-stretch' && kindness) {
    const strong = deedWords(kindness, say, { ...how, form: 'badge', name });
    const says = datedSentence(kindness, say, { ...how, name, tough: true });
    return { sign: 'received', tone: 'tough', strong, soft: say('words.tough'), umbrella: true, says };
  }
  if (word === 'two-way') {
    const first = firstName(name);
    const view = { sign: 'both', tone: 'plain', strong: say('words.twoWay') } as const;
    if (since === undefined) return { ...view, says: say('words.mark.twoWay', [first]) };
    return {
      ...view,
      soft: say('words.since', [String(since)]),
      says: say('words.mark.twoWaySince', [first, String(since)]),
    };
  }
  return oneSided(standing, say, how);
}

/** The kindness stands beside the cue; for someone only helped, what stands between you does. */
function couldUseAHand(standing: Standing, say: Say, how: Moment): Marked {
  const view = { sign: 'need', tone: 'need', strong: say('words.hand') } as const;
  const { kindness, name } = standing;
  if (!kindness) {
    return { ...view, says: `${say('words.handLabel')} ${standingSentence(standing, say, { ...how, form: 'short' })}` };
  }
  const whole = dated(didWords(kindness, name, say, soft), kindness, how, 'words.deed.dated', say);
  const short = dated(kindDid(kindness, name, say), kindness, how, 'words.deed.dated', say);
  const says = `${say('words.handLabel')} ${datedSentence(kindness, say, { ...how, name, tough: true })}`;
  return { ...view, soft: whole.length <= besideNeed ? whole : short, second: 'received', says };
}

/** No sign of give or take, no balance: what happened last, and what they need. */
function close({ latest, need, name }: Standing, say: Say, how: Moment): Marked {
  const wanted = need === undefined ? undefined : needWords(need, say);
  const parts = [
    latest && lastWords(latest, name, say, how),
    wanted === undefined ? undefined : say('words.lookingFor', [wanted]),
  ].filter((part) => part !== undefined);
  const says = [
    say('words.closeLabel'),
    ...(latest ? [datedSentence(latest, say, { ...how, name })] : []),
    ...(wanted === undefined ? [] : [say('words.mark.needs', [firstName(name), wanted])]),
  ].join(' ');
  const view = { sign: 'close', tone: 'plain', strong: say('words.close'), says } as const;
  const [first, second] = parts;
  if (first === undefined) return view;
  return { ...view, soft: second === undefined ? first : say('words.both', [first, second]) };
}

function lastWords(deed: AnyDeed, name: string, say: Say, how: Moment): string | undefined {
  const thing = thingWords(deed, name, say, soft);
  return thing === undefined ? undefined : dated(thing, deed, how, 'words.deed.dated', say);
}

/** Mostly received and mostly given look exactly as calm as each other; the last thing makes it a story. */
function oneSided(standing: Standing, say: Say, how: Moment): Marked {
  const { word, latest, name } = standing;
  const isOnce = word === 'helped-you-once' || word === 'you-helped-once';
  const isReceived = word === 'helped-you-once' || word === 'mostly-received';
  const key = isOnce ? (isReceived ? 'helpedYou' : 'youHelped') : isReceived ? 'mostlyReceived' : 'mostlyGiven';
  const strong = say(`words.${key}`);
  const gist = latest && (isOnce ? gistWords(latest, undefined, say, soft) : thingWords(latest, name, say, soft));
  const day = latest?.on === undefined ? undefined : dateWords(latest.on, how.now, how.locale);
  const what = latest && gist !== undefined ? dated(gist, latest, how, 'words.deed.dated', say) : day;
  const sentence = standingSentence({ ...standing, word }, say, { ...how, form: 'short' });
  const says = isOnce && latest ? datedSentence(latest, say, { ...how, name }) : sentence;
  const view = { sign: isReceived ? 'received' : 'given', tone: 'plain', strong } as const;
  if (what === undefined) return { ...view, says: capitalized(says, how.locale) };
  return { ...view, soft: what, says: isOnce ? says : say('words.mark.last', [sentence, what]) };
}
