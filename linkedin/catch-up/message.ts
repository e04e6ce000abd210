import { linkedInUrl } from '../addresses/linkedin-url.ts';
import { all, attr } from '../find.ts';

/**
 * The words LinkedIn proposes for writing to somebody, from the label of the button ("Message Ada Example: Happy
 * birthday!") or the address it leads to. The label is in the language of the interface; the name in it and the colon
 * behind are not.
 * @returns null when the row does not offer to write to a person of that name; empty when it proposes no words
 */
export function messageOf(row: Element, name: string): string | null {
  for (const action of all(row, 'a[href*="/messaging/compose/"],button[aria-label],[role="button"][aria-label]')) {
    const label = attr(action, 'aria-label');
    const at = name ? label.indexOf(name) : -1;
    const colon = at < 0 ? null : /^[^:：]{0,40}[:：]\s*(.*)$/s.exec(label.slice(at + name.length));
    const body = linkedInUrl(attr(action, 'href') || 'about:')?.searchParams.get('body');
    if (colon || body !== undefined) return body || colon?.[1] || '';
  }
  return null;
}

/** A card is about somebody only when it offers to write to them; advertisements and prompts are cards too. */
export function offersToWrite(row: Element, name: string): boolean {
  return messageOf(row, name) !== null;
}
