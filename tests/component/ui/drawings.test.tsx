import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Icon } from '../../../components/ui/icon.tsx';
import { iconShapes } from '../../../components/ui/icon-shapes.tsx';
import { Sign } from '../../../components/ui/sign.tsx';

afterEach(cleanup);

test.each(Object.entries(iconShapes))('the symbol %s is drawn', (_, shape) => {
  const { container } = render(<svg>{shape}</svg>);
  expect(container.querySelectorAll('path, circle, rect, ellipse').length).toBeGreaterThan(0);
});

test('a symbol beside words is decoration; alone it has a name', () => {
  const { container } = render(<Icon name="umbrella" />);
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  render(<Icon name="umbrella" label="In a tough stretch" />);
  expect(screen.getByRole('img', { name: 'In a tough stretch' })).toBeDefined();
});

test('the signs differ in shape, not only in colour', () => {
  const { container } = render(
    <>
      <Sign way="received" />
      <Sign way="given" />
      <Sign way="both" />
    </>,
  );
  const drawn = [...container.querySelectorAll('svg')].map((sign) =>
    [...sign.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' '),
  );
  expect(new Set(drawn).size).toBe(3);
});
