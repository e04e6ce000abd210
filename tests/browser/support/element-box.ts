/** Runs inside a page: scrolls an element into view and says where it is. `null` until it is there and has a size. */
export function boxInPage(selector: string): { x: number; y: number; width: number; height: number } | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
