/** What a page found out by an attack: the secrets it knows and found again, or a trace of the extension. */
export type Finding = string;

/** Which of these texts the page can find by searching, selecting, reading and serialising its whole document. */
export function searchedFor(secrets: string[]): Finding[] {
  const find = (window as unknown as { find(text: string, ...more: boolean[]): boolean }).find.bind(window);
  const found: Finding[] = [];
  const selection = getSelection();
  const readings: Record<string, () => string> = {
    innerText: () => document.documentElement.innerText,
    textContent: () => document.documentElement.textContent ?? '',
    outerHTML: () => document.documentElement.outerHTML,
    getHTML: () => document.documentElement.getHTML({ serializableShadowRoots: true }),
    serialised: () => new XMLSerializer().serializeToString(document),
    selectAll: () => {
      document.execCommand('selectAll');
      return `${selection}`;
    },
    everythingSelected: () => {
      selection?.selectAllChildren(document.documentElement);
      return `${selection} ${selection?.rangeCount ? selection.getRangeAt(0).cloneContents().textContent : ''}`;
    },
    generated: () =>
      [...document.querySelectorAll('*')]
        .flatMap((each) => ['::before', '::after'].map((part) => getComputedStyle(each, part).content))
        .join(' '),
    sheets: () =>
      [...document.styleSheets, ...document.adoptedStyleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join(' '),
    accessibleNames: () => [...document.querySelectorAll('*')].map((each) => each.ariaLabel ?? '').join(' '),
    storage: () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    resources: () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(' '),
    messages: () => (window as unknown as { spy: { events: string[] } }).spy.events.join(' '),
  };
  for (const secret of secrets) {
    selection?.removeAllRanges();
    if (find(secret, false, false, true, false, true)) found.push(`find: ${secret}`);
    for (const [way, read] of Object.entries(readings)) {
      if (read().toLowerCase().includes(secret.toLowerCase())) found.push(`${way}: ${secret}`);
    }
  }
  selection?.removeAllRanges();
  return found;
}

/** Traces of an extension that the page can see without knowing anything. */
export async function traces(origin: string, files: string[]): Promise<Finding[]> {
  const { spy } = window as unknown as { spy: import('./spy.ts').SpyNotes };
  const found: Finding[] = [];
  const html = document.documentElement.outerHTML;
  if (/(chrome|moz|safari-web)-extension:/.test(html)) found.push('an extension address in the document');
  if (spy.roots > 0) found.push('a shadow root made in the page’s world');
  for (const each of spy.events) if (each.startsWith('message')) found.push(`a message: ${each}`);
  for (const each of performance.getEntriesByType('resource')) {
    if (each.name.includes('-extension:')) found.push(`a resource: ${each.name}`);
  }
  for (const each of ['chrome', 'browser'] as const) {
    const api = Reflect.get(window, each) as { runtime?: { id?: string; sendMessage?: unknown } } | undefined;
    if (api?.runtime?.id ?? api?.runtime?.sendMessage) found.push(`${each}.runtime`);
  }
  for (const file of files) {
    const loaded = await fetch(`${origin}/${file}`).then(
      () => true,
      () => false,
    );
    const drawn = await new Promise<boolean>((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = `${origin}/${file}`;
    });
    if (loaded || drawn) found.push(`reachable: ${file}`);
  }
  const stores = [...(await indexedDB.databases()).map(({ name }) => `database ${name}`), ...(await caches.keys())];
  return [...found, ...stores];
}

/** How the elements look that stand in the page without a name, class or id: what a detector could single out. */
export function namelessElements(): { attributes: string[]; size: string; text: string; open: boolean }[] {
  return [...document.querySelectorAll('div')]
    .filter((each) => each.attributes.length === 0 && each.childNodes.length === 0 && each.offsetHeight > 0)
    .map((each) => ({
      attributes: each.getAttributeNames(),
      size: `${each.offsetWidth}×${each.offsetHeight}`,
      text: each.innerText,
      open: each.shadowRoot !== null,
    }));
}

/** The page clicks, presses and shouts at whatever might listen; nothing of it is the user's. */
export function pokeEverything(): void {
  for (const element of [...document.querySelectorAll<HTMLElement>('div')].filter(
    ({ attributes }) => attributes.length === 0,
  )) {
    for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      element.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
    }
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    element.click();
    element.focus();
  }
  for (const kind of ['standings', 'card', 'open-person', 'propose-cue', 'seen-handles', 'log-exchange']) {
    window.postMessage({ kind, handles: ['in:dana-whitlock'] }, '*');
    document.dispatchEvent(new CustomEvent(kind, { detail: { handles: ['in:dana-whitlock'] } }));
  }
}
