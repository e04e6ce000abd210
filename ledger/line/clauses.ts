import { isStop, type Token } from './tokens.ts';

/** A piece of a line between commas, brackets and the like: first token, and the one after the last. */
export interface Clause {
  from: number;
  to: number;
}

/** The clauses of a line, in order. A hyphen inside a word ("mid-2016") does not end one. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const isInside = token?.word === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
    if (!isStop(token) || isInside) continue;
    if (at > from) clauses.push({ from, to: at });
    from = at + 1;
  }
  return clauses;
}
