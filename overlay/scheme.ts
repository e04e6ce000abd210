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
  return 'light';
}

/**
 * Lightness of a computed colour, 0 to 1: `rgb()` and `rgba()` as browsers write ordinary colours, `color()`, `lab()`,
 * `oklch()` and their like as they write modern ones. Undefined for one that lets most of its ground through.
 */
export function lightnessOf(color: string): number | undefined {
  const [a, b = 0, c = 0, alpha = 1] = [...color.matchAll(/(?<=[\s(,/])-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  if (a === undefined || alpha < 0.5) return undefined;
  if (/^(ok)?l/.test(color)) return color.startsWith('o') ? a : a / 100;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / (color.startsWith('r') ? 255 : 1);
}
