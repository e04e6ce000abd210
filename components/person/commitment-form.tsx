import { useState } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import { editCommitment } from '../../storage/commands/edit-commitment.ts';
import { makeCommitment } from '../../storage/commands/make-commitment.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import type { CommitmentSort } from './commitment-words.ts';
import { commitmentSorts, partsOf, sortOf } from './commitment-words.ts';
import { DayChoice } from './day-choice.tsx';
import { ownTimeZone } from './later.ts';
import { PickOne, SmallForm, takeFocus } from './small-form.tsx';

/** A promise or an ask, the user's or theirs: which, in a few words, and by when if that was said. */
export function CommitmentForm({
  personId,
  editing,
  onEnd,
}: {
  personId: string;
  editing?: Commitment;
  onEnd: () => void;
}) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const [which, setWhich] = useState<CommitmentSort>(editing ? sortOf(editing) : 'promiseMe');
  const [words, setWords] = useState(editing?.words ?? '');
  const [due, setDue] = useState(editing?.due ?? '');

  const save = async () => {
    const said = { ...partsOf(which), words };
    const done = await act(i18n.t(editing ? 'person.changed' : 'person.open.written'), () =>
      editing
        ? editCommitment(ledger, {
            commitmentId: editing.id,
            set: { ...said, due: due || null, timeZone: due ? ownTimeZone() : null },
          })
        : makeCommitment(ledger, {
            who: { personId },
            ...said,
            ...(due ? { due, timeZone: ownTimeZone() } : {}),
          }),
    );
    if (done) onEnd();
  };

  return (
    <SmallForm label={i18n.t('person.open.add')} onSave={() => void save()} onEnd={onEnd}>
      <PickOne
        legend={i18n.t('person.open.who')}
        choices={commitmentSorts.map((value) => ({ value, words: i18n.t(`person.open.${value}`) }))}
        chosen={which}
        onChoose={setWhich}
      />
      <label className="field">
        <span className="head">{i18n.t('person.open.words')}</span>
        <input
          ref={takeFocus}
          value={words}
          placeholder={i18n.t('person.open.wordsHint')}
          onChange={(event) => setWords(event.target.value)}
          autoComplete="off"
        />
      </label>
      <DayChoice legend={i18n.t('person.open.due')} day={due} none={i18n.t('person.open.noDate')} onChoose={setDue} />
    </SmallForm>
  );
}
