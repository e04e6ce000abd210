/** One word of a text. */
export interface Word {
  /** Lower case, with straight apostrophes; hashtags keep their `#`. Empty: a sentence ends here. */
  word: string;
  /** First character, and the one after the last. */
  start: number;
  end: number;
}

const apostrophes = /[’ʼ‘`´]/g;

/** Letters and digits of any script; punctuation, symbols and emoji are not. Plain ranges: this runs for every character of a feed. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  if (Number.isNaN(code)) return false;
  if (code < 0x00c0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7 || code === 0x1680 || code === 0xfeff) return false;
  const isPunctuation = (code >= 0x2000 && code <= 0x2bff) || (code >= 0x2e00 && code <= 0x2e7f);
  const isWide = (code >= 0x3000 && code <= 0x3004) || (code >= 0x3008 && code <= 0x3020) || code === 0x30fb;
  const isSpecial = code >= 0xd800 && code <= 0xf8ff;
  const isForm = (code >= 0xfe00 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff0f) || code >= 0xfff0;
  return !(isPunctuation || isWide || isSpecial || isForm);
}

/** . ! ? … line end, and the bullets and bars between which posts put their pieces. */
function endsSentence(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 10 || code === 0x2026 || code === 0x2022 || code === 124;
}

const apostrophe = 39;
const hash = 35;

/**
 * The words of a text with their places, in one pass; sentence ends stand between them as empty words.
 * A full stop inside a word or number ("v1.2", "e.g") does not end a sentence.
 */
export function wordsOf(text: string): Word[] {
  // The same length as the text, so that places hold: characters whose lower case is longer are rare and stay.
  const lower = text.toLowerCase();
  const source = (lower.length === text.length ? lower : text).replace(apostrophes, "'");
  const words: Word[] = [];
  const { length } = source;
  for (let at = 0; at < length; ) {
    const code = source.charCodeAt(at);
    if (isWordCode(code) || (code === hash && isWordCode(source.charCodeAt(at + 1)))) {
      const start = at++;
      while (at < length && continues(source, at)) at++;
      words.push({ word: source.slice(start, at), start, end: at });
    } else {
      const isInside = code === 46 && isWordCode(source.charCodeAt(at + 1)) && isWordCode(source.charCodeAt(at - 1));
      if (endsSentence(code) && !isInside && words.length > 0 && words.at(-1)?.word !== '')
        words.push({ word: '', start: at, end: at + 1 });
      at++;
    }
  }
  return words;
}

function continues(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (isWordCode(code)) return true;
  return code === apostrophe && isWordCode(source.charCodeAt(at + 1)) && isWordCode(source.charCodeAt(at - 1));
}
