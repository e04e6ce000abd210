import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { DueItem } from '../../ledger/due-item.ts';
import { decide } from '../../storage/commands/decide.ts';
import { useLedger } from '../ledger-context.tsx';
import { isWriting, usePage } from '../page.tsx';
import { tomorrow } from '../person/later.ts';

/** The three answers to something that waits, by press or by key: D done, S later, X let it pass. */
export function useDecisions({ key, occurrence }: DueItem) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);

  const end = (verdict: 'done' | 'dismissed', words: string) => {
    void act(words, () => decide(ledger, { key, occurrence, verdict }));
  };
  const done = () => end('done', i18n.t('person.reminderDone'));
  const letPass = () => end('dismissed', i18n.t('person.cue.passed'));
  const later = () => {
    void act(i18n.t('person.cue.putOff'), () => decide(ledger, { key, snoozedUntil: tomorrow(ledger.now()) }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const answer = { d: done, s: later, x: letPass }[event.key.toLowerCase()];
    if (!answer) return;
    event.preventDefault();
    answer();
  };

  return { done, later, letPass, onKeyDown };
}
