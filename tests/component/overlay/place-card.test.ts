import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../overlay/card/place-card.ts';

const spot = { left: 100, top: 300, width: 400, height: 28 };
const card = { width: 376, height: 480 };

describe('the place of the card', () => {
  it('is 8 px under the badge, left edges aligned', () => {
    expect(placeCard(spot, card, { width: 1280, height: 900 })).toMatchObject({ left: 100, top: 336 });
  });

  it('is under the right edge on a page that reads from the right', () => {
    expect(placeCard(spot, card, { width: 1280, height: 900 }, true)).toMatchObject({ left: 124, top: 336 });
  });

  it('is above where there is no room below', () => {
    const low = { ...spot, top: 600 };
    expect(placeCard(low, card, { width: 1280, height: 720 })).toMatchObject({ left: 100, top: 112 });
  });

  it('is beside where neither fits', () => {
    expect(placeCard(spot, card, { width: 1280, height: 600 })).toMatchObject({ left: 508, top: 112 });
  });

  it('is where more room is when nothing fits, and no taller than that room', () => {
    expect(placeCard(spot, card, { width: 400, height: 600 })).toEqual({ left: 16, top: 8, maxHeight: 284 });
    expect(placeCard({ ...spot, top: 100 }, card, { width: 400, height: 600 })).toEqual({
      left: 16,
      top: 136,
      maxHeight: 456,
    });
  });

  it('lies inside the window and off the badge, wherever the badge is seen whole', () => {
    const seen = fc.record({
      width: fc.integer({ min: 400, max: 3000 }),
      height: fc.integer({ min: 200, max: 2000 }),
      left: fc.integer({ min: 8, max: 2500 }),
      top: fc.integer({ min: 8, max: 1900 }),
      tall: fc.integer({ min: 120, max: 900 }),
    });
    fc.assert(
      fc.property(seen, ({ width, height, left, top, tall }) => {
        fc.pre(top + 28 + 8 <= height && left + 200 <= width);
        const place = placeCard({ left, top, width: 200, height: 28 }, { width: 376, height: tall }, { width, height });
        const bottom = place.top + Math.min(tall, place.maxHeight);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 376).toBeLessThanOrEqual(width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(bottom).toBeLessThanOrEqual(height - 8);
        const covers = place.left < left + 200 && place.left + 376 > left && place.top < top + 28 && bottom > top;
        expect(covers).toBe(false);
      }),
    );
  });
});
