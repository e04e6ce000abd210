import { useState } from 'react';
import { i18n } from '#i18n';
import type { OpenCommitment } from '../../storage/queries/open-commitments.ts';
import { respondList } from '../../storage/queries/respond-list.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { NotRead } from '../not-read.tsx';
import { numberWord } from '../ui/number-words.ts';
import { pageLocale } from '../ui/page-locale.ts';
import { AskRow } from './ask-row.tsx';
import './respond.css';

/** Who asked the user for something and has no answer yet, longest waiting first. */
export function Respond() {
  const ledger = useLedger();
  const asks = useLiveRows('respond', () => respondList(ledger));
  const [opened, open] = useState<{ id: string; what: 'did' | 'yes' | 'no' } | null>(null);
  const rows = asks.state === 'ready' ? asks.rows : undefined;
  return (
    <div className="st-col measure respond" aria-busy={asks.state === 'waiting'}>
      <header>
        <h1 className="said big">{rows ? headline(rows) : i18n.t('street.respond')}</h1>
        {rows && <p className="soft">{i18n.t(rows.length > 0 ? 'street.answer.says' : 'street.answer.noneSays')}</p>}
      </header>
      {asks.state === 'waiting' && <span className="wait" />}
      {asks.state === 'failed' && <NotRead code={asks.code} onAgain={asks.again} />}
      {rows && rows.length > 0 && (
        <ul className="rows">
          {rows.map((ask) => (
            <AskRow
              key={ask.commitment.id}
              ask={ask}
              opened={opened?.id === ask.commitment.id ? opened.what : null}
              onOpen={(what) => open(what && { id: ask.commitment.id, what })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** How many people wait: whoever asked twice is one. */
function headline(asks: OpenCommitment[]): string {
  const people = new Set(asks.map(({ commitment }) => commitment.personId)).size;
  if (people === 0) return i18n.t('street.answer.none');
  return people === 1 ? i18n.t('street.answer.one') : i18n.t('street.answer.some', [numberWord(people, pageLocale())]);
}
