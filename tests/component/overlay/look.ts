import { vi } from 'vitest';
import type { OpenPage } from './page.ts';

/** Hosts that stand in the page now. */
export function hosts({ roots }: OpenPage): Element[] {
  return roots.map((root) => root.host).filter((host) => host.isConnected);
}

/** The badge that can be seen, or null while its slot is empty. */
export function badge({ roots }: OpenPage): HTMLElement | null {
  return seen(roots, '.badge');
}

/** The card that can be seen. */
export function card({ roots }: OpenPage): HTMLElement | null {
  return seen(roots, '.card');
}

function seen(roots: readonly ShadowRoot[], selector: string): HTMLElement | null {
  for (const root of roots) {
    const found = root.host.isConnected ? root.querySelector<HTMLElement>(selector) : null;
    if (found) return found;
  }
  return null;
}

/** What the badge says, all painted words in order, the year close behind its words; empty while there is none. */
export function says(page: OpenPage): string {
  const words = badge(page)?.querySelectorAll('[data-t]') ?? [];
  return [...words]
    .map((each) => each.getAttribute('data-t'))
    .join(' ')
    .replaceAll(' , ', ', ');
}

/** What was sent, of one kind. */
export function sent<Kind extends OpenPage['worker']['sent'][number]['kind']>(page: OpenPage, kind: Kind) {
  return page.worker.sent.filter((each): each is Extract<typeof each, { kind: Kind }> => each.kind === kind);
}

/** Waits until something is there. */
export function shown<Thing>(look: () => Thing | null | undefined): Promise<Thing> {
  return vi.waitFor(() => {
    const thing = look();
    if (thing === null || thing === undefined) throw new Error('It did not appear.');
    return thing;
  });
}
