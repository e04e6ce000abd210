import { boxInPage } from '../element-box.ts';
import type { Box, StreetTab } from '../street-browser.ts';
import { until } from '../until.ts';
import { type DomNode, pageNodeOf } from './dom-tree.ts';
import { keys, modifierBits } from './keys.ts';
import type { Session } from './session.ts';

/** A page of Chromium, with the protocol session behind it for what only Chromium can tell. */
export interface ChromiumTab extends StreetTab {
  readonly session: Session;
}

/** A page of Chromium behind the common interface. */
export function chromiumTab(session: Session): ChromiumTab {
  const { send, run } = session;

  const loaded = () => until('the document to be read', () => run(() => document.readyState === 'complete'));

  const mouse = async (x: number, y: number) => {
    const at = { x, y, button: 'left', clickCount: 1 };
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none', clickCount: 0 });
    await send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  };

  return {
    session,
    run,
    url: () => run(() => location.href),
    go: async (url) => {
      const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded();
    },
    reload: async () => {
      const before = await loaderOf(session);
      await send('Page.reload');
      await until('the page to be loaded anew', async () => (await loaderOf(session)) !== before);
      await loaded();
    },
    tree: async () => {
      const { root } = await send<{ root: DomNode }>('DOM.getDocument', { depth: -1, pierce: true });
      return pageNodeOf(root);
    },
    boxOf: async ({ ref }) => {
      const { model } = await send<{ model: { border: number[] } }>('DOM.getBoxModel', { backendNodeId: Number(ref) });
      const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
      return { x, y, width: right - x, height: bottom - y };
    },
    click: async (selector) => {
      const box: Box = await until(`something to click at ${selector}`, () => run(boxInPage, selector));
      await mouse(box.x + box.width / 2, box.y + box.height / 2);
    },
    clickAt: mouse,
    drag: async (from, to) => {
      const held = { button: 'left', buttons: 1, clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...from, ...held });
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...to, ...held });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...to, ...held });
    },
    type: async (text) => {
      for (const character of text) {
        const event = { text: character, key: character, unmodifiedText: character };
        await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
        await send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
      }
    },
    insert: async (text) => {
      await send('Input.insertText', { text });
    },
    press: async (name, modifiers = []) => {
      const { text, ...key } = keys[name];
      const pressed = { ...key, modifiers: modifiers.reduce((bits, each) => bits | modifierBits[each], 0) };
      const down = { type: text ? 'keyDown' : 'rawKeyDown', ...pressed, ...(text ? { text } : {}) };
      try {
        await send('Input.dispatchKeyEvent', down);
        await send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
      } catch (cause) {
        // The key that closes a popup takes the popup along.
        if (!/went away|session with given id/i.test(String(cause))) throw cause;
      }
    },
    show: async () => {
      await send('Page.bringToFront');
    },
    picture: async (clip) => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', {
        format: 'png',
        ...(clip ? { clip: { ...clip, scale: 1 } } : {}),
      });
      return Buffer.from(data, 'base64');
    },
    pretend: async ({ dark, width, height, scale = 1 }) => {
      if (dark !== undefined) {
        const value = dark ? 'dark' : 'light';
        const still = { name: 'prefers-reduced-motion', value: 'reduce' };
        await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }, still] });
      }
      if (width !== undefined && height !== undefined) {
        await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
      }
    },
    close: async () => {
      await send('Target.closeTarget', { targetId: session.targetId });
    },
  };
}

async function loaderOf({ send }: Session): Promise<string> {
  const { frameTree } = await send<{ frameTree: { frame: { loaderId: string } } }>('Page.getFrameTree');
  return frameTree.frame.loaderId;
}
