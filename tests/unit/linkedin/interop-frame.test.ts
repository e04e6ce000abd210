// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { activeFrame } from '../../../linkedin/interop-frame.ts';

function frame(testId: string, opacity: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.dataset.testid = testId;
  element.style.opacity = opacity;
  // A frame with its own text; happy-dom loads no addresses.
  element.srcdoc = '<p>page</p>';
  document.body.append(element);
  return element;
}

beforeEach(() => document.body.replaceChildren());

it('a frame that stands by does not show the page', () => {
  frame('interop-iframe', '0');
  expect(activeFrame(document)).toBeNull();
});

it('the frame that can be seen shows the page', () => {
  frame('interop-iframe', '0');
  const active = frame('interop-iframe', '1');
  expect(activeFrame(document)).toBe(active);
});

it('other frames do not count', () => {
  frame('advertisement', '1');
  expect(activeFrame(document)).toBeNull();
});
