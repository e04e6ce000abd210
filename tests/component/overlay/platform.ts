/**
 * What happy-dom lacks and both browsers have: popovers, idle callbacks, rules in constructed stylesheets. Only their
 * presence counts here; how they look is tested in real browsers.
 */
export function completePlatform(): void {
  HTMLElement.prototype.showPopover ??= () => {};
  window.requestIdleCallback ??= (act) =>
    setTimeout(() => act({ didTimeout: false, timeRemaining: () => 50 })) as unknown as number;
}

/** An event as the browser makes it when the user acts; what a test dispatches otherwise is the page's doing. */
export function trusted<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** A click by the user. */
export function press(element: Element | null | undefined): void {
  element?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })));
}

/** A key pressed by the user where the focus is. */
export function pressKey(at: EventTarget | null, key: string): KeyboardEvent {
  const event = trusted(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  at?.dispatchEvent(event);
  return event;
}
