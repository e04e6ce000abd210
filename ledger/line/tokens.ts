/** One word, number or sign of a line. */
export interface Token {
  /** Lower case, straight apostrophes. */
  word: string;
  /** First character, and the one after the last. */
  start: number;
  end: number;
}

const piece = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*|\d+|[^\s]/gu;

/** The words, numbers and signs of a line, without the space between them. Numbers stand apart from letters: `2d` is two. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(piece), ({ 0: found, index }) => ({
    word: found.toLowerCase().replace('’', "'"),
    start: index,
    end: index + found.length,
  }));
}

/** Whether a token ends a clause: a comma, a bracket, a full stop, a dash between spaces. */
export function isStop(token: Token | undefined): boolean {
  return token === undefined || /^[,;:.!?()[\]–—|/\n-]$/.test(token.word);
}
