import { boxInPage } from '../element-box.ts';
import type { Box, StreetTab } from '../street-browser.ts';
import { until } from '../until.ts';
import type { Wire } from '../wire.ts';
import { type BidiNode, pageNodeOf } from './dom-tree.ts';
import { keys, modifierKeys } from './keys.ts';
import { evaluate, type RemoteValue, runIn } from './script.ts';

/** A page of Firefox behind the common interface. `setPref` changes a preference of the whole browser. */
export function firefoxTab(
  wire: Wire,
  context: string,
  setPref: (name: string, value: number) => Promise<void>,
): StreetTab {
  const run: StreetTab['run'] = (look, ...args) => runIn(wire, context, look, args);

  const keyboard = (actions: object[]) =>
    wire.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });

  const pointer = (actions: object[]) =>
    wire.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  const moveTo = ({ x, y }: { x: number; y: number }) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const press = { type: 'pointerDown', button: 0 };
  const release = { type: 'pointerUp', button: 0 };

  const mouse = async (x: number, y: number) => {
    await pointer([moveTo({ x, y }), press, release]);
  };

  /** `wait: none`, since for pages of the extension the load event is lost in a change of process (Firefox 153). */
  const go = async (url: string) => {
    await run((mark) => void Object.assign(document, { [mark]: true }), left);
    await wire.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(`${url} to be read`, () =>
      run(
        (mark, wanted) => {
          const moved = !(mark in document) || location.href === wanted;
          return moved && location.href !== 'about:blank' && document.readyState === 'complete';
        },
        left,
        url,
      ),
    );
  };

  return {
    run,
    go,
    url: () => run(() => location.href),
    reload: async () => {
      await run((mark) => void Object.assign(document, { [mark]: true }), left);
      await wire.send('browsingContext.reload', { context, wait: 'none' });
      await until('the page to be loaded anew', () =>
        run((mark) => !(mark in document) && document.readyState === 'complete', left),
      );
    },
    tree: async () => {
      const everything = { includeShadowTree: 'all', maxDomDepth: null, maxObjectDepth: 1 };
      return pageNodeOf((await evaluate(wire, context, 'document', everything)) as BidiNode);
    },
    boxOf: async ({ ref }) => {
      const { result } = await wire.send<{ result: RemoteValue }>('script.callFunction', {
        functionDeclaration: `(node) => {
          const { x, y, width, height } = node.getBoundingClientRect();
          return JSON.stringify({ x, y, width, height });
        }`,
        arguments: [{ sharedId: ref }],
        target: { context },
        awaitPromise: false,
      });
      return JSON.parse(String(result.value)) as Box;
    },
    click: async (selector) => {
      const box = await until(`something to click at ${selector}`, () => run(boxInPage, selector));
      await mouse(box.x + box.width / 2, box.y + box.height / 2);
    },
    clickAt: mouse,
    drag: async (from, to) => {
      await pointer([moveTo(from), press, moveTo(to), release]);
    },
    type: async (text) => {
      await keyboard(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    insert: async (text) => {
      await run((all) => void document.execCommand('insertText', false, all), text);
    },
    press: async (name, modifiers = []) => {
      const held = modifiers.map((each) => modifierKeys[each]);
      const value = keys[name];
      await keyboard([
        ...held.map((each) => ({ type: 'keyDown', value: each })),
        { type: 'keyDown', value },
        { type: 'keyUp', value },
        ...held.map((each) => ({ type: 'keyUp', value: each })),
      ]).catch((cause: Error) => {
        // The key that closes a popup takes the page along before it is let go.
        if (!/no such (frame|window)|went away|AbortError|destroyed/i.test(cause.message)) throw cause;
      });
    },
    show: async () => {
      await wire.send('browsingContext.activate', { context });
    },
    picture: async (clip) => {
      const { data } = await wire.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        ...(clip ? { clip: { type: 'box', ...clip } } : {}),
      });
      return Buffer.from(data, 'base64');
    },
    pretend: async ({ dark, width, height, scale = 1 }) => {
      if (dark !== undefined) await setPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
      if (width !== undefined && height !== undefined) {
        await wire.send('browsingContext.setViewport', {
          context,
          viewport: { width, height },
          devicePixelRatio: scale,
        });
      }
    },
    close: async () => {
      await wire.send('browsingContext.close', { context });
    },
  };
}

/** A property that marks a document about to be left. */
const left = '__twoWayStreetTestLeft';
