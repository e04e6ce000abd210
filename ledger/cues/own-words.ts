import type { CuePhrases } from './phrases.ts';

/** A quotation of more words than this is somebody else's text; a shorter one ("Open to Work") is a way of speaking. */
const shortQuote = 5;

/** "Bo Larsen reposted this" is a short line. */
const shortLine = 80;

const quotation =
  /"[^"\n]{0,2000}"|“[^“”\n]{0,2000}”|«[^«»\n]{0,2000}»|(?<![\p{L}\d])['‘](?=[^\s\d])[^\n'‘’]{0,600}(?:['’][\p{L}\d][^\n'‘’]{0,600}){0,20}['’](?![\p{L}\d])/gu;

/** As much before a quotation as says whose it is. */
const speechRoom = 40;

/** Letters drawn as mathematical signs ("𝗢𝗽𝗲𝗻 𝘁𝗼 𝘄𝗼𝗿𝗸") are letters. */
const drawnLetters = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF5A]/u;

/**
 * The text of a post without what is not the author's: long quotations, what follows a line such as
 * "Reposted from …", and the page's own "…more" where it cut the text.
 */
export function ownWords(
  text: string,
  { cutMarks, quoteMarks, speechMarks }: Pick<CuePhrases, 'cutMarks' | 'quoteMarks' | 'speechMarks'>,
): string {
  const plain = drawnLetters.test(text) ? text.normalize('NFKC') : text;
  const kept: string[] = [];
  for (const line of withoutCut(plain, cutMarks).split('\n')) {
    const said = line.trim().toLowerCase();
    if (said.length < shortLine && quoteMarks.some((mark) => said.includes(mark))) break;
    if (!said.startsWith('>')) kept.push(line);
  }
  return kept.join('\n').replace(quotation, (quoted: string, at: number, whole: string) => {
    if (quoted.split(/\s+/).length > shortQuote) return '.';
    const before = whole
      .slice(Math.max(0, at - speechRoom), at)
      .toLowerCase()
      .trimEnd()
      .replace(/[:,]$/, '');
    return speechMarks.some((mark) => before.endsWith(mark)) ? '.' : quoted;
  });
}

function withoutCut(text: string, cutMarks: readonly string[]): string {
  const end = text.trimEnd();
  const lower = end.slice(-40).toLowerCase();
  const mark = cutMarks.find((each) => lower.endsWith(each));
  return mark === undefined ? end : end.slice(0, -mark.length);
}
