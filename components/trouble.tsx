import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Problem } from '../ledger/outcome.ts';
import { problemWords } from './log/problem-words.ts';
import { Button } from './ui/button.tsx';
import { Notice } from './ui/notice.tsx';

/**
 * Says that something could not be read or done, why, and with which code to quote; offers to try again.
 * @param lead what did not work, in one sentence
 * @param children further ways on
 */
export function Trouble({
  lead,
  problem,
  onAgain,
  children,
}: {
  lead: string;
  problem: Pick<Problem, 'code' | 'field'>;
  onAgain: () => void;
  children?: ReactNode;
}) {
  return (
    <Notice
      firm
      role="alert"
      lead={lead}
      buttons={
        <>
          <Button onClick={onAgain}>{i18n.t('log.tryAgain')}</Button>
          {children}
        </>
      }
    >
      <p>{problemWords(problem)}</p>
      <p className="hint">{i18n.t('log.quote', [problem.code])}</p>
    </Notice>
  );
}
