/** Letters that Unicode does not take apart into a base letter and a mark. */
const opened: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/** Longer texts are not names; the rest is not read. */
const longest = 400;

const apostrophe = /['’ʼ`]/gu;
const word = /[\p{L}\p{N}'’ʼ`]+/gu;
const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,12}$/u;

/** Up and down again: some letters have two capitals for one (ß), and only so do all spellings meet. */
function folded(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[øłđðþæœς]/g, (letter) => opened[letter] ?? letter);
}

function wordsOf(text: string): string[] {
  return folded(text).match(word) ?? [];
}

/**
 * The words typed into a search box, lower case without accents. Each must begin a word of the name.
 * "o'br" gives `obr`; Chinese, Japanese and Korean are kept as written.
 */
export function searchWords(text: string): string[] {
  return [...new Set(wordsOf(text).map((each) => each.replace(apostrophe, '')))].filter((each) => each !== '');
}

/**
 * The words under which a name is found as you type, lower case without accents, each once.
 * "Zoë O'Brien-Łuk" gives `zoe`, `obrien`, `brien`, `luk`. A name written without spaces (山田太郎)
 * is found from each of its characters on.
 */
export function nameWords(name: string): string[] {
  const found = new Set<string>();
  for (const each of wordsOf(name)) {
    found.add(each.replace(apostrophe, ''));
    const parts = each.split(apostrophe);
    for (const part of parts) if (parts.length > 1 && part.length > 1) found.add(part);
    if (withoutSpaces.test(each)) {
      const characters = Array.from(each);
      for (let from = 1; from < characters.length; from++) found.add(characters.slice(from).join(''));
    }
  }
  found.delete('');
  return [...found];
}
