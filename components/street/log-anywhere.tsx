import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { LogWho } from '../log/log-who.ts';
import { isWriting, usePage } from '../page.tsx';
import { HiddenVeil } from '../settings/hidden-veil.tsx';
import { Button, IconButton } from '../ui/button.tsx';

const LogForm = lazy(() => import('../log/log-form.tsx').then((file) => ({ default: file.LogForm })));
const WhoPicker = lazy(() => import('../popup/who-picker.tsx'));

/** "Log a favour", by a press or by L while nothing is being written: first whom it is about, then the line. */
export function LogAnywhere() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);

  const show = useCallback(() => {
    setOpen(true);
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      show();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [show]);

  return (
    <>
      <Button look="act" tall icon="plus" className="to-log" onClick={show}>
        <span className="long">{i18n.t('street.log')}</span>
        <span className="short">{i18n.t('street.logShort')}</span> <kbd aria-hidden="true">L</kbd>
      </Button>
      <dialog ref={dialog} className="st-log" aria-label={i18n.t('street.log')} onClose={() => setOpen(false)}>
        {open && (
          <Suspense fallback={<span className="wait" />}>
            <HiddenVeil>
              <Logging onEnd={() => dialog.current?.close()} />
            </HiddenVeil>
          </Suspense>
        )}
      </dialog>
    </>
  );
}

function Logging({ onEnd }: { onEnd: () => void }) {
  const tell = usePage((page) => page.tell);
  const [who, setWho] = useState<LogWho | null>(null);
  return (
    <>
      <header className="st-log-head">
        <h2 className="name fill">{who ? <bdi>{who.name}</bdi> : i18n.t('popup.who')}</h2>
        <IconButton icon="x" label={i18n.t('log.cancel')} onClick={onEnd} />
      </header>
      {who ? (
        <LogForm
          who={who}
          roomy
          onSaved={(saved) => {
            onEnd();
            tell(saved.words, saved.op);
          }}
          onCancel={onEnd}
        />
      ) : (
        <WhoPicker onChoose={setWho} onLeave={onEnd} />
      )}
    </>
  );
}
