import { afterEach, expect, it, vi } from 'vitest';
import { badge, hosts, says } from './look.ts';
import { knows, type OpenPage, openPage } from './page.ts';

let page: OpenPage;
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

it('the top document is silent while a frame shows the page, and speaks again afterwards', async () => {
  page = openPage('/in/dana-whitlock/?gen=sdui', knows('in:dana-whitlock', 'Dana'));
  await vi.waitFor(() => expect(badge(page)).not.toBeNull());

  const { settings } = (window as unknown as { happyDOM: { settings: Record<string, unknown> } }).happyDOM;
  settings.enableIframePageLoading = true;
  const frame = document.createElement('iframe');
  frame.setAttribute('data-testid', 'interop-iframe');
  frame.style.opacity = '1';
  document.body.append(frame);
  await vi.waitFor(() => expect(hosts(page)).toHaveLength(0));

  frame.style.opacity = '0';
  document.body.append(document.createElement('i'));
  await vi.waitFor(() => expect(says(page)).toContain('introduced you'));
  expect(hosts(page)).toHaveLength(1);
});
