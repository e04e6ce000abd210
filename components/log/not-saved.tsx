import { useState } from 'react';
import { i18n } from '#i18n';
import type { Problem } from '../../ledger/outcome.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { problemWords } from './problem-words.ts';

/**
 * Says at once that something was not saved and why, keeps the code at hand to quote, and offers two ways on.
 * @param text what must not be lost, for "Copy the text"
 */
export function NotSaved({ problem, text, onAgain }: { problem: Problem; text: string; onAgain: () => void }) {
  const [copy, setCopy] = useState<'ready' | 'done' | 'refused'>('ready');

  const copyText = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopy('done');
    } catch (refusal) {
      console.warn('The clipboard refused the text.', refusal);
      setCopy('refused');
    }
  };

  return (
    <Notice
      firm
      role="alert"
      lead={text ? i18n.t('log.notSaved') : i18n.t('log.notDone')}
      buttons={
        <>
          <Button look="act" onClick={onAgain}>
            {i18n.t('log.tryAgain')}
          </Button>
          {text && (
            <Button {...(copy === 'done' ? { icon: 'check' as const } : {})} onClick={() => void copyText()}>
              {copy === 'done' ? i18n.t('log.copied') : i18n.t('log.copyText')}
            </Button>
          )}
        </>
      }
    >
      <p>{copy === 'refused' ? i18n.t('log.notCopied') : problemWords(problem)}</p>
      <p className="hint quote">{i18n.t('log.quote', [problem.code])}</p>
    </Notice>
  );
}
