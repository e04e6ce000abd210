import { useState } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import { firstName } from '../../ledger/words/first-name.ts';
import { takeFocus } from '../person/small-form.tsx';
import { useEndCommitment } from '../person/use-end-commitment.ts';
import { Button } from '../ui/button.tsx';

/** A kind no, written out: to change, to copy, and to write down once it was said. Nothing is sent from here. */
export function KindNo({ commitment, name, onEnd }: { commitment: Commitment; name: string; onEnd: () => void }) {
  const end = useEndCommitment();
  const [text, setText] = useState(() => i18n.t('street.answer.noText', [firstName(name)]));
  const [said, setSaid] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(i18n.t('street.answer.copied'));
    } catch (failure) {
      console.warn('The text could not be copied.', failure);
      setSaid(i18n.t('street.answer.notCopied'));
    }
  };

  return (
    <form
      className="kind-no"
      aria-label={i18n.t('street.answer.noLabel')}
      onSubmit={(event) => {
        event.preventDefault();
        void end(commitment, 'declined').then((done) => done && onEnd());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <label className="field">
        <span className="head">{i18n.t('street.answer.noHead')}</span>
        <textarea ref={takeFocus} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="btns">
        <Button look="act" onClick={() => void copy()}>
          {i18n.t('street.answer.copy')}
        </Button>
        <Button type="submit">{i18n.t('street.answer.noSaid')}</Button>
        <Button look="quiet" onClick={onEnd}>
          {i18n.t('person.neverMind')}
        </Button>
      </div>
      <p className="hint" role="status">
        {said}
      </p>
    </form>
  );
}
