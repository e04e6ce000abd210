import { useState } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import { editCommitment } from '../../storage/commands/edit-commitment.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { DayChoice } from '../person/day-choice.tsx';
import { ownTimeZone } from '../person/later.ts';
import { SmallForm } from '../person/small-form.tsx';

/** An ask becomes a promise of the user's, by a day or without one: one change, taken back by one Undo. */
export function SayYes({ commitment, onEnd }: { commitment: Commitment; onEnd: () => void }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const [due, setDue] = useState('');

  const save = async () => {
    const done = await act(i18n.t('street.answer.promised'), () =>
      editCommitment(ledger, {
        commitmentId: commitment.id,
        set: { sort: 'promise', by: 'me', ...(due ? { due, timeZone: ownTimeZone() } : {}) },
      }),
    );
    if (done) onEnd();
  };

  return (
    <SmallForm label={i18n.t('street.answer.yes')} onSave={() => void save()} onEnd={onEnd}>
      <p className="soft">{i18n.t('street.answer.yesSays')}</p>
      <DayChoice
        legend={i18n.t('street.answer.yesHead')}
        day={due}
        none={i18n.t('person.open.noDate')}
        onChoose={setDue}
      />
    </SmallForm>
  );
}
