/** What a script of the page writes down from the very beginning. */
export interface SpyNotes {
  /** Every event of the keyboard, of input, of the clipboard and of messages that reached the window, as text. */
  events: string[];
  /** Shadow roots that somebody made in the page's own world. */
  roots: number;
  /** Attributes that were set on html, head and body. */
  attributes: string[];
  /** Globals that were there before anybody else ran. */
  globals: string[];
  /** Custom events, by type, that were dispatched where the page can hear them. */
  dispatched: string[];
}

/**
 * Runs as the first script of a page, before anything else: patches and listens to whatever could give the extension
 * away. It stays in `window.spy`.
 */
export function spyOnEverything(): void {
  const notes: SpyNotes = { events: [], roots: 0, attributes: [], globals: [], dispatched: [] };
  const text = (event: Event) =>
    ['key', 'code', 'data', 'inputType', 'detail'].map((name) => String(Reflect.get(event, name) ?? '')).join(' ');
  const kinds =
    'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend paste copy cut ' +
    'message storage selectionchange focusin focusout';
  for (const kind of kinds.split(' ')) {
    window.addEventListener(kind, (event) => notes.events.push(`${kind} ${text(event)}`), { capture: true });
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    notes.roots += 1;
    return attach.call(this, init);
  };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    notes.dispatched.push(event.type);
    return dispatch.call(this, event);
  };
  new MutationObserver((changes) => {
    for (const { type, target, attributeName } of changes) {
      const name = target.nodeName.toLowerCase();
      if (type === 'attributes' && ['html', 'head', 'body'].includes(name))
        notes.attributes.push(`${name} ${attributeName}`);
    }
  }).observe(document, { attributes: true, subtree: true });
  notes.globals = Object.getOwnPropertyNames(window);
  Object.assign(window, { spy: notes });
}
