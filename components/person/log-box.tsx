import { useEffect } from 'react';
import { i18n } from '#i18n';
import type { Direction } from '../../ledger/exchange.ts';
import { LogForm } from '../log/log-form.tsx';
import type { LogWho } from '../log/log-who.ts';
import { isWriting, usePage } from '../page.tsx';
import { Sign } from '../ui/sign.tsx';
import { useOpened } from './opened.tsx';
import './log-box.css';

const keys: Partial<Record<string, Direction>> = { r: 'received', g: 'given' };

/** The two questions, always at hand: by a press, or by R and G while nothing is being written. */
export function LogBox({ who }: { who: LogWho }) {
  const { opened, open } = useOpened();
  const tell = usePage((page) => page.tell);
  const logging = opened?.what === 'log';

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const direction = keys[event.key.toLowerCase()];
      if (!direction) return;
      event.preventDefault();
      open({ what: 'log', direction });
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [open]);

  return (
    <section className={opened && !logging ? 'logbox resting' : 'logbox'} aria-label={i18n.t('person.log')}>
      {logging ? (
        <LogForm
          who={who}
          roomy
          direction={opened.direction}
          onSaved={(saved) => {
            open(null);
            tell(saved.words, saved.op);
          }}
          onCancel={() => open(null)}
        />
      ) : (
        <div className="two">
          <button type="button" className="row" onClick={() => open({ what: 'log', direction: 'received' })}>
            <Sign way="received" /> <span className="fill">{i18n.t('person.logIn')}</span> <kbd>R</kbd>
          </button>
          <button type="button" className="row" onClick={() => open({ what: 'log', direction: 'given' })}>
            <Sign way="given" /> <span className="fill">{i18n.t('person.logOut')}</span> <kbd>G</kbd>
          </button>
        </div>
      )}
    </section>
  );
}
