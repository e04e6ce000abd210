import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { useLogKeys } from './use-log-keys.ts';

/** The first day, with nobody in the ledger and nobody in the tab: one question, no tour. */
export default function FirstDay({ onBegin }: { onBegin: () => void }) {
  const begin = useRef<HTMLButtonElement>(null);
  const keys = useLogKeys();
  useEffect(() => {
    begin.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="pop-first">
      <p className="said">{i18n.t('popup.firstQuestion')}</p>
      <p className="soft">{i18n.t('popup.firstWords')}</p>
      <Button ref={begin} look="act" tall onClick={onBegin}>
        {i18n.t('popup.firstName')}
      </Button>
      {keys.length > 0 && (
        <p className="hint">
          {i18n.t('popup.orPress')}{' '}
          {keys.map((key) => (
            <span key={key}>
              <kbd>{key}</kbd>{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
