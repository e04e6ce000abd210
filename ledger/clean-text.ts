/** Control characters except tab and line feed: nothing a person typed, and some terminals and notifications obey them. */
const controls = /[^\P{Cc}\t\n]/gu;

/** Half characters, which no file format can keep. */
const halves = /\p{Surrogate}/gu;

/** Marks that turn the direction of everything after them; a name that holds one can rewrite the line it stands in. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

/** What can be seen: letters, numbers, signs, emoji. Spaces, joiners and marks alone cannot. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A text of several lines as it is kept: in NFC, line ends as `\n`, without control characters,
 * half characters and space at both ends. Markup stays; it is only ever shown as text.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, '').replace(halves, '').normalize('NFC').trim();
}

/** A text of one line as it is kept: as above, any white space as one space, and nothing that turns the line around. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(turns, '').replace(/\s+/g, ' ').trim();
}

/** Whether there is anything to see in a text. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** A text as a notification may carry it: one line, without markup. Some desktops obey tags in it (Chromium on Linux, 2026-10). */
export function withoutMarkup(text: string): string {
  return cleanLine(text.replace(/<[^<>]*>/g, ' ').replace(/[<>]/g, ' '));
}
