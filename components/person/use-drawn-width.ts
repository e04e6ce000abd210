import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/** The width of a side panel's drawing, for as long as nothing has been measured. */
const usual = 312;

/**
 * How wide a drawing stands on the page, in units of which 16 are the reader's font size: drawn at that width its
 * letters and signs keep their size, however wide the page is. What is measured is the element around it, because
 * a drawing that follows its own size would follow itself.
 */
export function useDrawnWidth(): [RefObject<HTMLElement | null>, number] {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(usual);

  useLayoutEffect(() => {
    const around = place.current;
    if (!around) return undefined;
    const measure = () => {
      const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const units = Math.round((around.clientWidth * 16) / fontSize);
      // Not laid out yet, or not at all: the usual width will do.
      if (units > 0) setWidth(units);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, []);

  return [place, width];
}
