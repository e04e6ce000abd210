import { cleanLine } from '../clean-text.ts';
import type { Exchange, ExchangeKind } from '../exchange.ts';
import type { Deed } from '../standing.ts';
import { firstName } from './first-name.ts';
import { grammarOf } from './grammar-of.ts';
import type { Say } from './say.ts';
import { shortened, withoutAsides } from './shorten.ts';
import { type Told, tellNote } from './tell-note.ts';

/** All that words need of an exchange. */
export type AnyDeed = Pick<Deed | Exchange, 'direction' | 'kind' | 'on' | 'note' | 'hardTimes'>;

/** How much room there is, in characters, and whether asides ("when you were laid off") may be told. */
export interface Room {
  most: number;
  asides: boolean;
}

/** Message keys cannot hold a hyphen. */
function keyOf(kind: ExchangeKind | undefined): string {
  return (kind ?? 'other').replaceAll('-', '_');
}

/** Whom a given favour helped: by first name where it is known, otherwise "them". */
function whomOf(name: string | undefined, say: Say): string {
  return name === undefined ? say('words.them') : firstName(name);
}

/** The kind of help alone: "introduced you". */
export function kindDid({ direction, kind }: AnyDeed, name: string | undefined, say: Say): string {
  const key = `words.did.${direction}.${keyOf(kind)}`;
  return direction === 'received' ? say(key) : say(key, [whomOf(name, say)]);
}

/** The kind of help as a thing: "interview practice". Undefined when it was not said. */
function kindNoun({ kind }: AnyDeed, say: Say): string | undefined {
  return kind === undefined || kind === 'other' ? undefined : say(`words.noun.${keyOf(kind)}`);
}

/** No sentence worth telling begins later than here. */
const longest = 600;

function told({ direction, note = '' }: AnyDeed, name: string | undefined, say: Say): Told | null {
  const grammar = grammarOf(say);
  if (!grammar) return null;
  const names = (name ?? '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .split(/\s+/)
    .filter((word) => word !== '');
  const whom = direction === 'received' ? grammar.you : whomOf(name, say);
  return tellNote(note.slice(0, longest), { direction, names, whom }, grammar);
}

function fitted(text: string, { most, asides }: Room, say: Say): string {
  const grammar = grammarOf(say);
  return shortened(asides || !grammar ? text : withoutAsides(text, grammar), most, grammar);
}

/** A note as it stands inside quotation marks: its own around the whole are dropped, inner ones become single. */
function quoted(note: string, most: number): string {
  const plain = cleanLine(note.slice(0, longest)).replace(/^["“„]([^"“”„]*)["”“]$/, '$1');
  return shortened(plain, most)
    .replace(/[“„]|"(?=\w)/g, '‘')
    .replace(/["”]/g, '’');
}

/**
 * What was done, without who did it: "introduced you to Acme CTO". From the note where it is certain how to tell it;
 * otherwise the kind of help, with the note quoted after it when there is room.
 */
export function didWords(deed: AnyDeed, name: string | undefined, say: Say, room: Room): string {
  const fromNote = told(deed, name, say);
  if (fromNote) return fitted(fromNote.did, room, say);
  const byKind = kindDid(deed, name, say);
  const left = room.most - byKind.length - 4;
  const note = deed.note?.trim() ?? '';
  const isWorthIt = /[\p{L}\p{N}]/u.test(note) && left >= Math.min(note.length, 20);
  return isWorthIt ? say('words.deed.quoted', [byKind, quoted(note, left)]) : byKind;
}

/** What was done by its kind or its note, but never quoted: for a place where strangers may read. */
export function didUnquoted(deed: AnyDeed, name: string | undefined, say: Say, room: Room): string {
  const fromNote = told(deed, name, say);
  return fromNote ? fitted(fromNote.did, room, say) : kindDid(deed, name, say);
}

/**
 * What it was, for after "helped you once": the name of the help where the note gives nothing more
 * ("interview practice"), otherwise what was done. Undefined when neither kind nor note was written.
 */
export function gistWords(deed: AnyDeed, name: string | undefined, say: Say, room: Room): string | undefined {
  const fromNote = told(deed, name, say);
  if (fromNote) return fitted(fromNote.isBare ? (fromNote.noun ?? fromNote.did) : fromNote.did, room, say);
  return (
    kindNoun(deed, say) ??
    (deed.note && /[\p{L}\p{N}]/u.test(deed.note) ? say('words.deed.quote', [quoted(deed.note, room.most)]) : undefined)
  );
}

/** The name of the help: "feedback on your CV", "a job lead". Undefined when neither kind nor note says it. */
export function thingWords(deed: AnyDeed, name: string | undefined, say: Say, room: Room): string | undefined {
  const noun = told(deed, name, say)?.noun;
  if (noun !== undefined && noun.length <= room.most) return fitted(noun, room, say);
  return kindNoun(deed, say);
}
