import { cleanLine } from '../clean-text.ts';

/** As much as is kept of somebody's post, in characters. */
const most = 280;

interface Sign {
  weight: number;
  start: number;
  end: number;
}

const ends = /[.!?…\n]/;

function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !ends.test(text.charAt(start - 1))) start--;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !ends.test(text.charAt(end))) end++;
  while (end < text.length && /[.!?…"”’)]/.test(text.charAt(end))) end++;
  return end;
}

/**
 * The piece of a post to remember it by: from the first to the last sentence that decided, where that fits,
 * otherwise the sentence that says most; cut between words and marked with ….
 */
export function excerptOf(text: string, signs: readonly Sign[]): string {
  const first = sentenceStart(
    text,
    signs.reduce((least, { start }) => Math.min(least, start), text.length),
  );
  const last = sentenceEnd(
    text,
    signs.reduce((end, sign) => Math.max(end, sign.end), 0),
  );
  const whole = last - first <= 2 * most ? cleanLine(text.slice(first, last)) : '';
  if (whole !== '' && whole.length <= most) return whole;
  const strongest = signs.reduce<Sign | undefined>(
    (best, sign) => (best && best.weight >= sign.weight ? best : sign),
    undefined,
  );
  if (!strongest) return '';
  const sentence = cleanLine(text.slice(sentenceStart(text, strongest.start), sentenceEnd(text, strongest.end)));
  return sentence.length <= most ? sentence : around(text, strongest);
}

/** A piece of one long sentence, with the deciding words in it. */
function around(text: string, { start, end }: Sign): string {
  const room = most - 2 - Math.min(end - start, most - 2);
  const from = Math.max(sentenceStart(text, start), start - Math.floor(room / 2));
  const piece = cleanLine(text.slice(from, from + most - 2));
  const words = piece.split(' ');
  if (from > 0 && words.length > 2) words.shift();
  if (words.length > 2) words.pop();
  return `${from > 0 ? '…' : ''}${words.join(' ')}…`;
}
