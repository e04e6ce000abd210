import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** How long a toast stays while nobody touches it, in milliseconds. */
export const toastStays = 8_000;

/** What was done, and how to take it back. A new object is a new toast, with all its time. */
export interface ToastSaid {
  words: string;
  /** Left out where there is nothing to take back. */
  onUndo?: () => void;
}

/**
 * Says what was done and offers to undo it. It goes after 8 s, and waits while the pointer or the focus is on it.
 * The live region is there from the start, empty, so that what appears in it is read out.
 */
export function Toast({ said, onGone }: { said: ToastSaid | null; onGone: () => void }) {
  /** The toast that the pointer or the focus is on. */
  const [heldToast, setHeld] = useState<ToastSaid | null>(null);
  const held = said !== null && heldToast === said;

  useEffect(() => {
    if (!said || held) return undefined;
    const timer = setTimeout(onGone, toastStays);
    return () => clearTimeout(timer);
  }, [said, held, onGone]);

  return (
    <div role="status" className="toast-place">
      {said && (
        <div
          className="toast"
          onPointerEnter={() => setHeld(said)}
          onPointerLeave={() => setHeld(null)}
          onFocus={() => setHeld(said)}
          onBlur={() => setHeld(null)}
        >
          <Icon name="check" />
          <span className="fill">{said.words}</span>
          {said.onUndo && <Button onClick={said.onUndo}>{i18n.t('ui.undo')}</Button>}
        </div>
      )}
    </div>
  );
}
