import { afterEach, expect, it, vi } from 'vitest';
import { removeLeftovers } from '../../../overlay/leftovers.ts';
import { badge, hosts } from './look.ts';
import { knows, type OpenPage, openPage } from './page.ts';

let page: OpenPage;
afterEach(() => {
  page.end();
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
  vi.restoreAllMocks();
});

it('what a script that was ended has left is removed, and nothing of the page', async () => {
  page = openPage('/in/dana-whitlock/', knows('in:dana-whitlock', 'Dana'));
  await vi.waitFor(() => expect(badge(page)).not.toBeNull());
  const own = document.createElement('div');
  own.attachShadow({ mode: 'closed' }).append(document.createElement('p'));
  const empty = document.createElement('div');
  document.body.append(own, empty);
  // As Firefox shows it to extensions.
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return page.roots.find((root) => root.host === this) ?? null;
    },
  });
  expect(hosts(page)).toContain(own);

  removeLeftovers(document);
  expect(hosts(page)).toEqual([own]);
  expect(empty.isConnected).toBe(true);
});
