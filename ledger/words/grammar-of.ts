import { english } from './english/grammar.ts';
import type { NoteGrammar } from './note-grammar.ts';
import type { Say } from './say.ts';

const grammars: readonly NoteGrammar[] = [english];

/** The grammar of the language in which the product speaks; undefined where there is none yet, and notes are quoted. */
export function grammarOf(say: Say): NoteGrammar | undefined {
  const language = say('words.language');
  return grammars.find((grammar) => grammar.language === language);
}
