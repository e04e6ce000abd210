import type { Sign } from '../ledger/words/views.ts';

/** Drawn with one line, 20 × 20, in the colour of the words. */
const lines = {
  umbrella: 'M10 2.5v1.25M2.75 11a7.25 7.25 0 0 1 14.5 0zM10 11v4.75a1.75 1.75 0 0 0 3.5 0',
  need: 'M6.6 11V5.2a1.1 1.1 0 0 1 2.2 0V9.5m0-.5V3.7a1.1 1.1 0 0 1 2.2 0V9m0 .5V4.7a1.1 1.1 0 0 1 2.2 0v5m0 .3V6.7a1.1 1.1 0 0 1 2.2 0v5.1a5.6 5.6 0 0 1-5.6 5.7c-2 0-3.3-.8-4.4-2.4l-2.6-3.9a1.15 1.15 0 0 1 1.9-1.3l1.9 2.3',
  close: 'M12 10a4.75 4.75 0 1 1-9.5 0a4.75 4.75 0 0 1 9.5 0zM17.5 10a4.75 4.75 0 1 1-9.5 0a4.75 4.75 0 0 1 9.5 0z',
  plus: 'M10 4v12M4 10h12',
  hidden:
    'M3.5 3.5l13 13M8.25 5.2A7.5 7.5 0 0 1 10 5c4.75 0 7.5 5 7.5 5a13 13 0 0 1-2.1 2.6M12 14.7a7 7 0 0 1-2 .3c-4.75 0-7.5-5-7.5-5a13 13 0 0 1 3.35-3.65M8.2 8.25a2.5 2.5 0 0 0 3.5 3.5',
} as const;

/** Road signs, 24 × 16: shape and arrow, or the two shapes. The stylesheet colours them by their class. */
const signs = {
  received: {
    fr: 'M8 0h12a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H8L1.6 8.9a1.3 1.3 0 0 1 0-1.8z',
    or: 'M17.5 8H8.5m3.5-3.5L8.5 8l3.5 3.5',
  },
  given: {
    fg: 'M16 0H4a3 3 0 0 0-3 3v10a3 3 0 0 0 3 3h12L22.4 8.9a1.3 1.3 0 0 0 0-1.8z',
    og: 'M6.5 8h9m-3.5-3.5L15.5 8l-3.5 3.5',
  },
  both: {
    fr: 'M4 0h14a2 2 0 0 1 2 2v3.25a2 2 0 0 1-2 2H4L.6 4.525a1.3 1.3 0 0 1 0-1.8z',
    fg: 'M20 8.75H6a2 2 0 0 0-2 2v3.25a2 2 0 0 0 2 2h14l3.4-2.725a1.3 1.3 0 0 0 0-1.8z',
  },
} as const;

const svgNames = 'http://www.w3.org/2000/svg';

/** Draws a sign or an icon, inline: no request for an image, no address of the extension in the page. */
export function draw(document: Document, what: Sign | keyof typeof lines): SVGElement {
  return isLine(what) ? drawLine(document, lines[what]) : drawPaths(document, 'sign', '0 0 24 16', signs[what]);
}

function isLine(what: string): what is keyof typeof lines {
  return what in lines;
}

/** Draws one line of 20 × 20. */
export function drawLine(document: Document, path: string): SVGElement {
  return drawPaths(document, 'i', '0 0 20 20', { '': path });
}

function drawPaths(document: Document, name: string, box: string, paths: Record<string, string>): SVGElement {
  const make = (tag: 'svg' | 'path', attributes: Record<string, string>, ...children: Node[]) => {
    const element = document.createElementNS(svgNames, tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const shapes = Object.entries(paths).map(([shape, d]) => make('path', { class: shape, d }));
  return make('svg', { class: name, viewBox: box, 'aria-hidden': 'true' }, ...shapes);
}
