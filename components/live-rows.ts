import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { StoreFailure } from '../storage/store-failure.ts';

/** Rows as they are now: not read yet, read, or not readable, with the code of why and a way to read again. */
export type Live<Rows> =
  /** `before`: what was read for the question before this one, for a list that must not jump between two letters. */
  | { state: 'waiting'; before?: Rows }
  | { state: 'ready'; rows: Rows }
  | { state: 'failed'; code: string; again: () => void };

type Answer<Rows> = { to: string } & ({ rows: Rows } | { code: string });

/**
 * Reads rows and reads them again whenever they change, in any window.
 *
 * `useLiveQuery` alone goes on giving the old answer until the new one is there, so that for a moment the rows of
 * one person would stand under the name of another. Here an answer counts only for the question it was read for.
 *
 * @param about what is asked, as a text: the same text is the same question
 * @param read a query of `storage/queries`; a failure it throws becomes `failed`
 */
export function useLiveRows<Rows>(about: string, read: () => Promise<Rows>): Live<Rows> {
  const [attempt, setAttempt] = useState(0);
  const question = `${attempt} ${about}`;
  const answer = useLiveQuery(async (): Promise<Answer<Rows>> => {
    try {
      return { to: question, rows: await read() };
    } catch (failure) {
      return { to: question, code: codeOf(failure) };
    }
  }, [question]);
  return useMemo((): Live<Rows> => {
    if (!answer) return { state: 'waiting' };
    if (answer.to !== question) return { state: 'waiting', ...('rows' in answer ? { before: answer.rows } : {}) };
    if ('rows' in answer) return { state: 'ready', rows: answer.rows };
    return { state: 'failed', code: answer.code, again: () => setAttempt((before) => before + 1) };
  }, [answer, question]);
}

/** The code a failed read is quoted by: the store's own, or `unexpected` for a bug, which is reported as one. */
function codeOf(failure: unknown): string {
  if (failure instanceof StoreFailure) return failure.code;
  reportError(failure);
  return 'unexpected';
}
