import * as fc from 'fast-check';
import type { Outcome } from '../../../ledger/outcome.ts';
import type { Ledger } from '../../../storage/ledger.ts';

/** Ids that earlier steps may have made, to point at. Some point at nothing: that is a step too. */
export interface Made {
  people: string[];
  exchanges: string[];
  reminders: string[];
  cues: string[];
  commitments: string[];
  contacts: string[];
  needs: string[];
  ops: string[];
}

/** One command, ready to be run, and run again under the same operation id. */
export type Step = (made: Made) => (ledger: Ledger, op: string) => Promise<Outcome<{ op: string; repeated?: true }>>;

/** Which of what earlier steps made. */
export const which = fc.nat(20);

/** One of these ids, or one that points at nothing. */
export function pick(from: string[], index: number): string {
  return from[index % (from.length + 1)] ?? 'nobody';
}

/** Remembers what a step made, for later ones to point at. */
export function remember(made: Made, answer: object): void {
  const known: [keyof Made, string][] = [
    ['people', 'personId'],
    ['exchanges', 'exchangeId'],
    ['reminders', 'key'],
    ['cues', 'cueId'],
    ['commitments', 'commitmentId'],
    ['contacts', 'contactId'],
    ['needs', 'needId'],
    ['ops', 'op'],
  ];
  for (const [list, field] of known) {
    const id = Object.entries(answer).find(([name]) => name === field)?.[1];
    if (typeof id === 'string' && !made[list].includes(id)) made[list].push(id);
  }
}

/** Nothing made yet. */
export function nothingMade(): Made {
  return { people: [], exchanges: [], reminders: [], cues: [], commitments: [], contacts: [], needs: [], ops: [] };
}
