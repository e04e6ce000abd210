import { useState } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import { LogForm } from '../log/log-form.tsx';
import { usePage } from '../page.tsx';
import { directionOf } from './commitment-words.ts';
import { useEndCommitment } from './use-end-commitment.ts';

/**
 * What was promised or asked for has happened: an offer to log it with its words, kept and logged in one operation;
 * or only to keep it.
 */
export function KeepCommitment({
  commitment,
  name,
  onEnd,
}: {
  commitment: Commitment;
  name: string;
  onEnd: () => void;
}) {
  const tell = usePage((page) => page.tell);
  const end = useEndCommitment();
  const direction = directionOf(commitment);
  const [begins] = useState(() => ({ text: commitment.words, set: { direction } }));

  return (
    <section className="keep" aria-label={commitment.words}>
      <p className="soft">{i18n.t('person.open.keepHead')}</p>
      <LogForm
        who={{ personId: commitment.personId, name }}
        keeping={commitment}
        begins={begins}
        draftKey={`keep:${commitment.id}`}
        direction={direction}
        roomy
        onSaved={(saved) => {
          onEnd();
          tell(saved.words, saved.op);
        }}
        onCancel={onEnd}
      />
      <button
        type="button"
        className="link"
        onClick={() => {
          void end(commitment, 'kept').then((done) => done && onEnd());
        }}
      >
        {i18n.t('person.open.justKept')}
      </button>
    </section>
  );
}
