import type { Handle } from '../../../ledger/handle.ts';
import type { Outcome } from '../../../ledger/outcome.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { remind } from '../../../storage/commands/remind.ts';
import type { Ledger } from '../../../storage/ledger.ts';

/** The value of an action that must succeed for the test to mean anything. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.field ?? ''}`);
  return outcome.value;
}

/** Dana Whitlock, who introduced the user to Acme in 2016, in a tough stretch. */
export async function danaHelped(ledger: Ledger): Promise<string> {
  const logged = await logExchange(ledger, {
    who: { name: 'Dana Whitlock', handles: ['in:dana-whitlock'] },
    direction: 'received',
    kind: 'introduction',
    size: 4,
    on: '2016',
    note: 'intro to Acme',
    hardTimes: true,
  });
  return value(logged).personId;
}

/** Marcus Bell, whom the user helped and who never did anything in return. */
export async function marcusWasHelped(ledger: Ledger): Promise<string> {
  const logged = await logExchange(ledger, {
    who: { name: 'Marcus Bell', handles: ['in:marcus-bell'] },
    direction: 'given',
    kind: 'advice',
    on: '2021',
  });
  return value(logged).personId;
}

/** Somebody who is only written down. */
export async function known(ledger: Ledger, name: string, handles: Handle[]): Promise<string> {
  return value(await addPerson(ledger, { name, handles })).personId;
}

/** A reminder about somebody, due from the start of a day in London. */
export async function reminder(ledger: Ledger, personId: string, words: string, dueOn: string): Promise<string> {
  return value(await remind(ledger, { personId, words, dueOn, timeZone: 'Europe/London' })).key;
}
