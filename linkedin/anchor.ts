/** Where the overlay may hang its host: beside nodes that LinkedIn renders, never inside their text. */
export interface Anchor {
  element: Element;
  where: 'after' | 'append';
}
