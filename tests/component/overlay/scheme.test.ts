import { describe, expect, it } from 'vitest';
import { lightnessOf, schemeAt } from '../../../overlay/scheme.ts';

describe('the lightness of a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(27, 31, 35, 0.95)', 0.12],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0.1 0.1 0.1 / 0.9)', 0.1],
    ['oklch(0.2 0.01 250)', 0.2],
    ['lab(96 0 0)', 0.96],
  ])('%s', (color, lightness) => {
    expect(lightnessOf(color)).toBeCloseTo(lightness, 2);
  });

  it.each(['rgba(0, 0, 0, 0)', 'transparent', '', 'rgba(255, 255, 255, 0.4)', 'color(srgb 0 0 0 / 0.2)'])(
    '%s says nothing',
    (color) => {
      expect(lightnessOf(color)).toBeUndefined();
    },
  );
});

describe('the scheme of a page', () => {
  it('is that of the nearest ground', () => {
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    const sheet = document.createElement('section');
    const inner = document.createElement('div');
    sheet.append(inner);
    document.body.append(sheet);
    expect(schemeAt(inner)).toBe('dark');
    sheet.style.backgroundColor = 'rgb(255, 255, 255)';
    expect(schemeAt(inner)).toBe('light');
    sheet.remove();
    document.body.removeAttribute('style');
    expect(schemeAt(document.body)).toBe('light');
  });
});
