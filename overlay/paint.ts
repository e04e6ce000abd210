/** What one painted element is made of. */
export interface Painted {
  class?: string;
  /** Words to paint: they live in `data-t` and appear through `::after`, so a page cannot search or select them. */
  words?: string;
  /** The same for a screen reader, on elements that may carry a label. */
  label?: string;
  role?: string;
}

type Child = Node | false | undefined;

/** Makes an element of the overlay. Never a text node: words are painted by the stylesheet. */
export function paint<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  { class: name, words, label, role }: Painted,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (words !== undefined) {
    element.classList.add('p');
    element.setAttribute('data-t', words);
  }
  if (label) element.setAttribute('aria-label', label);
  if (role) element.setAttribute('role', role);
  element.append(...children.filter((child) => child instanceof Node));
  return element;
}

/** A button that acts only when the user pressed it: a page can dispatch clicks, but they are not trusted. */
export function button(document: Document, painted: Painted, act: () => void, ...children: Child[]): HTMLButtonElement {
  const element = paint(document, 'button', painted, ...children);
  element.type = 'button';
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return element;
}
