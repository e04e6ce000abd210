import type { ReactNode } from 'react';
import { createContext, use, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { useLedger } from './ledger-context.tsx';
import type { PageState, PageStore } from './page-store.ts';
import { createPageStore } from './page-store.ts';
import { Trouble } from './trouble.tsx';
import { Button } from './ui/button.tsx';
import { Toast } from './ui/toast.tsx';
import './page.css';

const PageContext = createContext<PageStore | null>(null);

/**
 * What every page has at its foot: what was just done, with Undo, and what did not work, with a way on.
 * Ctrl or ⌘ Z takes back the last change, unless it is meant for the text being written.
 */
export function Page({ children }: { children: ReactNode }) {
  const ledger = useLedger();
  const [store] = useState(() => createPageStore(ledger, () => i18n.t('person.undone')));

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const wanted = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!wanted || event.shiftKey || event.altKey || isWriting(event.target)) return;
      if (store.getState().done.length === 0) return;
      event.preventDefault();
      void store.getState().undo();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [store]);

  return (
    <PageContext value={store}>
      {children}
      <Foot store={store} />
    </PageContext>
  );
}

function Foot({ store }: { store: PageStore }) {
  const { said, trouble, hush, dismiss } = useStore(store);
  return (
    <div className="page-foot">
      {trouble && (
        <Trouble lead={i18n.t('person.notDone')} problem={trouble.problem} onAgain={trouble.again}>
          <Button look="quiet" onClick={dismiss}>
            {i18n.t('person.leaveIt')}
          </Button>
        </Trouble>
      )}
      <Toast said={said} onGone={hush} />
    </div>
  );
}

/** A part of the page's state, or one of its actions. */
export function usePage<Part>(select: (state: PageState) => Part): Part {
  const store = use(PageContext);
  if (!store) throw new Error('usePage needs a Page above it.');
  return useStore(store, select);
}

/** Whether keys pressed there are text: single-letter shortcuts and undo leave them alone. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="listbox"], [role="menu"]') !== null)
  );
}
