import { bare, is, isElement } from './find.ts';

/** The longest text taken from a page; posts are at most 3,000 characters long. */
const longest = 10_000;

/** Doubles for screen readers, and controls such as "… more", are not what the author wrote. */
const skipped = 'button,[role=button],.visually-hidden,.a11y-text,style,script';

/** The text of an element on one line, without doubled blanks; empty for no element. */
export function lineOf(element: Element | null | undefined): string {
  return ((element && bare(element, 'textContent')) ?? '').replace(/\s+/g, ' ').trim();
}

/** What somebody wrote, with its line breaks, without buttons and without text meant only for screen readers. */
export function writtenText(element: Element): string {
  let text = '';
  const walk = (node: Node) => {
    for (const child of bare(node, 'childNodes')) {
      if (text.length > longest) return;
      if (!isElement(child)) text += child.nodeType === 3 ? (child.nodeValue?.replace(/\s+/g, ' ') ?? '') : '';
      else if (!is(child, skipped)) {
        if (is(child, 'br,p,div,li')) text += '\n';
        walk(child);
      }
    }
  };
  walk(element);
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longest);
}

/** Pronouns stand in brackets after a name ("(she/her)"), or alone in a paragraph ("He/Him"). */
const pronouns = /^\(?\p{L}{1,12}(\/\p{L}{1,12}){1,3}\)?$/u;

/** Whether a text is nothing but pronouns. */
export function isPronouns(text: string): boolean {
  return pronouns.test(text);
}

/** A name without degree ("• 2nd", "· 1st"), pronouns and doubled blanks. Brackets that hold a nickname stay. */
export function cleanName(text: string): string {
  const name =
    text
      .replace(/\s+/g, ' ')
      .split(/ ?[•·](?: |$)/)[0]
      ?.trim() ?? '';
  const bracket = name.lastIndexOf(' (');
  return bracket > 0 && isPronouns(name.slice(bracket + 1)) ? name.slice(0, bracket) : name;
}
