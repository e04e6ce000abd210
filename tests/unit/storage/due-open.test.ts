import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { dueItems } from '../../../ledger/due-items.ts';
import { claimDue } from '../../../storage/commands/claim-due.ts';
import { decide } from '../../../storage/commands/decide.ts';
import { deleteExchange } from '../../../storage/commands/delete-exchange.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { emptyBin } from '../../../storage/commands/empty-bin.ts';
import { endCommitment } from '../../../storage/commands/end-commitment.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { makeCommitment } from '../../../storage/commands/make-commitment.ts';
import { undo } from '../../../storage/commands/undo.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { dueFacts } from '../../../storage/queries/due-facts.ts';
import { makeWorld, value } from './world.ts';

const day = 24 * 60 * 60 * 1000;
const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };

async function reasons(ledger: Ledger): Promise<string[]> {
  return dueItems(await dueFacts(ledger), ledger.now()).map(({ reason }) => reason);
}

it('a promise is due on its day until it is kept, and can be claimed for a notification', async () => {
  const { ledger, clock } = makeWorld();
  const promise = { sort: 'promise' as const, by: 'me' as const, words: 'send the deck', due: '2026-03-16' };
  const { commitmentId, personId } = value(await makeCommitment(ledger, { who, ...promise }));
  expect(await reasons(ledger)).toEqual([]);
  clock.now += 3 * day;
  expect(await reasons(ledger)).toEqual(['promise-due']);
  const key = `promise:${commitmentId}`;
  const items = [{ key, occurrence: promise.due, personId }];
  expect(value(await claimDue(ledger, { items })).claimed).toEqual([key]);
  value(await endCommitment(ledger, { commitmentId, ended: 'kept' }));
  expect(await reasons(ledger)).toEqual([]);
});

it('an ask waits for a reply until it is answered or let pass', async () => {
  const { ledger, clock } = makeWorld();
  const ask = { sort: 'ask' as const, by: 'them' as const, words: 'a referral' };
  const { commitmentId, op } = value(await makeCommitment(ledger, { who, ...ask }));
  clock.now += 2 * day;
  expect(await reasons(ledger)).toEqual(['reply-owed']);
  const verdict = { key: `reply:${commitmentId}`, occurrence: 'asked', verdict: 'dismissed' as const };
  const { op: passed } = value(await decide(ledger, verdict));
  expect(await reasons(ledger)).toEqual([]);
  expect(await undo(ledger, { undoes: op })).toMatchObject({ code: 'undo-changed' });
  value(await undo(ledger, { undoes: passed }));
  expect(await reasons(ledger)).toEqual(['reply-owed']);
  value(await undo(ledger, { undoes: op }));
  expect(await reasons(ledger)).toEqual([]);
});

it('thanks are due once for what was received lately', async () => {
  const { ledger, clock } = makeWorld();
  const log = async (on: string) => value(await logExchange(ledger, { who, direction: 'received', on })).exchangeId;
  const lately = await log('2026-03-10');
  for (const on of ['2016-03-10', '2026-03', '2025-12-30']) await log(on);
  clock.now += day;
  expect((await dueFacts(ledger)).toThank.map(({ id }) => id)).toEqual([lately]);
  expect(await reasons(ledger)).toEqual(['thanks-due']);
  const { op } = value(await editExchange(ledger, { exchangeId: lately, set: { thankedOn: '2026-03-15' } }));
  expect(await reasons(ledger)).toEqual([]);
  value(await undo(ledger, { undoes: op }));
  value(await decide(ledger, { key: `thanks:${lately}`, occurrence: lately, verdict: 'dismissed' }));
  expect(await reasons(ledger)).toEqual([]);
});

it('a decision goes with what it is about', async () => {
  const { ledger, clock } = makeWorld();
  const { exchangeId } = value(await logExchange(ledger, { who, direction: 'received', on: '2026-03-10' }));
  value(await decide(ledger, { key: `thanks:${exchangeId}`, occurrence: exchangeId, verdict: 'dismissed' }));
  value(await deleteExchange(ledger, { exchangeId }));
  clock.now += 31 * day;
  expect(value(await emptyBin(ledger)).removed).toBe(2);
  expect(await ledger.db.decisions.count()).toBe(0);
  for (const key of [`thanks:${exchangeId}`, 'promise:none', 'other:thing', 'nonsense'])
    expect(await decide(ledger, { key, snoozedUntil: clock.now })).toMatchObject({ code: 'not-found' });
});
