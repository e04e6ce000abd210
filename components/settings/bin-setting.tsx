import { useState } from 'react';
import { i18n } from '#i18n';
import { deedWords } from '../../ledger/words/deed-words.ts';
import { say } from '../../locales/say.ts';
import { restoreExchange } from '../../storage/commands/restore-exchange.ts';
import { restorePerson } from '../../storage/commands/restore-person.ts';
import type { Binned } from '../../storage/queries/binned.ts';
import { binned } from '../../storage/queries/binned.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { NotRead } from '../not-read.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { OneSetting } from './one-setting.tsx';
import { pageLocale } from '../ui/page-locale.ts';

/** What was thrown away in the last thirty days, and the way back. */
export function BinSetting() {
  const ledger = useLedger();
  const bin = useLiveRows('bin', () => binned(ledger));
  const [open, setOpen] = useState(false);
  return (
    <OneSetting name={i18n.t('settings.bin')} means={i18n.t('settings.binMeans')}>
      {bin.state === 'failed' && <NotRead code={bin.code} onAgain={bin.again} />}
      {bin.state === 'ready' && (
        <>
          <div className="apart">
            <p>{contents(bin.rows)}</p>
            {!isEmpty(bin.rows) && (
              <Button aria-expanded={open} onClick={() => setOpen(!open)}>
                {i18n.t(open ? 'settings.binClose' : 'settings.binOpen')}
              </Button>
            )}
          </div>
          {open && <BinList bin={bin.rows} />}
        </>
      )}
    </OneSetting>
  );
}

function BinList({ bin }: { bin: Binned }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const words = i18n.t('settings.backAgain');
  return (
    <ul className="rows">
      {bin.people.map(({ id, name }) => (
        <li key={id}>
          <bdi className="fill">{name}</bdi>
          <button
            type="button"
            className="link"
            onClick={() => void act(words, () => restorePerson(ledger, { personId: id }))}
          >
            {i18n.t('settings.bringBack')}
          </button>
        </li>
      ))}
      {bin.exchanges.map((exchange) => (
        <li key={exchange.id}>
          <bdi className="fill">
            {deedWords(exchange, say, { now: ledger.now(), locale: pageLocale(), form: 'line' })}
          </bdi>
          <button
            type="button"
            className="link"
            onClick={() => void act(words, () => restoreExchange(ledger, { exchangeId: exchange.id }))}
          >
            {i18n.t('settings.bringBack')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function contents(bin: Binned): string {
  if (isEmpty(bin)) return i18n.t('settings.binEmpty');
  const parts = [
    bin.people.length > 0 && i18n.t('settings.people', bin.people.length),
    bin.exchanges.length > 0 && i18n.t('settings.favours', bin.exchanges.length),
  ].filter((each) => each !== false);
  return new Intl.ListFormat(pageLocale(), { type: 'conjunction' }).format(parts);
}

function isEmpty({ people, exchanges }: Binned): boolean {
  return people.length + exchanges.length === 0;
}
