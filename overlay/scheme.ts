import { parentOf } from '../linkedin/find.ts';

/** How the page around an element looks. */
export type Scheme = 'light' | 'dark';

/**
 * Whether the ground under an element is light or dark, from the nearest background that covers what is below it.
 * The page decides, never the system: LinkedIn's theme is a setting of its own.
 */
export function schemeAt(element: Element): Scheme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== undefined) return lightness < 0.5 ? 'dark' : 'light';
  }
  // Nothing is painted: the browser's own canvas, dark only where the page declares nothing but dark.
  return getComputedStyle(element.ownerDocument.documentElement).colorScheme === 'dark' ? 'dark' : 'light';
}

/**
 * Lightness of a computed colour, 0 to 1: `rgb()` and `rgba()` as browsers write ordinary colours, `color()`, `lab()`,
 * `oklch()` and their like as they write modern ones. Undefined for one that lets most of its ground through.
 */
export function lightnessOf(color: string): number | undefined {
  const kind = color.split('(')[0] ?? '';
  const [a, b = 0, c = 0, alpha = 1] = [...color.matchAll(/(?<=[\s(,/])-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  if (a === undefined || alpha < 0.5) return undefined;
  if (kind.startsWith('ok')) return a;
  if (kind.startsWith('l')) return a / 100;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / (kind === 'color' ? 1 : 255);
}
