import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { closeLedger, type Ledger } from '../../../storage/ledger.ts';
import { recordedPeople } from '../../../storage/queries/recorded-people.ts';
import { breakable, browserError } from './broken-store.ts';
import { everything, makeWorld, value } from './world.ts';

const dana = { who: { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] }, direction: 'received' as const };

async function expectOneDana(ledger: Ledger): Promise<void> {
  expect((await recordedPeople(ledger)).people.map(({ name, receivedCount }) => [name, receivedCount])).toEqual([
    ['Dana Whitlock', 1],
  ]);
}

describe('when the store fails in the middle of a save', () => {
  const failures = [
    ['a full disk in Firefox', browserError('QuotaExceededError'), 'disk-full'],
    ['a full disk in Chromium', browserError('AbortError', 'IO error: Connection is closing'), 'disk-full'],
    ['an abort', browserError('AbortError'), 'store-failed'],
    ['an unknown error', browserError('UnknownError'), 'store-failed'],
    ['a transaction that went away', browserError('TransactionInactiveError'), 'store-failed'],
    ['a closed database', browserError('DatabaseClosedError'), 'store-closed'],
  ] as const;

  for (const [what, error, code] of failures) {
    for (const table of ['journal', 'exchanges', 'standings']) {
      it(`${what}, met at ${table}: ${code}, nothing stored, and the repetition saves once`, async () => {
        const { ledger, rung } = makeWorld();
        const faults = breakable(ledger);
        value(await addPerson(ledger, { name: 'Elif Demir' }));
        const before = await everything(ledger);
        Object.assign(faults, { table, fault: error });
        const [op, rings] = [ledger.newId(), rung.length];
        expect(await logExchange(ledger, dana, op)).toEqual({ ok: false, code });
        expect(await everything(ledger)).toEqual(before);
        expect(rung.length).toBe(rings);

        delete faults.fault;
        const saved = value(await logExchange(ledger, dana, op));
        expect(saved.repeated).toBe(undefined);
        expect(value(await logExchange(ledger, dana, op))).toEqual({ ...saved, repeated: true });
        expect(await ledger.db.exchanges.count()).toBe(1);
      });
    }
  }

  it('a write that never settles is given up and stored nowhere; the next one works', async () => {
    const { ledger } = makeWorld({ timeoutMs: 250 });
    const faults = breakable(ledger);
    Object.assign(faults, { table: 'standings', fault: 'hangs' });
    const op = ledger.newId();
    expect(await logExchange(ledger, dana, op)).toEqual({ ok: false, code: 'store-timeout' });
    delete faults.fault;
    value(await logExchange(ledger, dana, op));
    expect(await ledger.db.exchanges.count()).toBe(1);
    await expectOneDana(ledger);
  });

  it('a save that waits for a database that does not open is given up for good', async () => {
    const { ledger } = makeWorld({ name: 'blocked', timeoutMs: 250 });
    // A connection of an older version that does not make way.
    const blocker = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('blocked', 1);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const op = ledger.newId();
    expect(await logExchange(ledger, dana, op)).toEqual({ ok: false, code: 'store-timeout' });
    blocker.close();
    value(await addPerson(ledger, { name: 'Elif Demir' }));
    expect(await ledger.db.exchanges.count()).toBe(0);
    expect(value(await logExchange(ledger, dana, op)).repeated).toBe(undefined);
    expect(await ledger.db.exchanges.count()).toBe(1);
  });

  it('a save whose answer was lost is recognised in another window', async () => {
    const { ledger, another } = makeWorld();
    const saved = value(await logExchange(ledger, dana, 'op-of-the-popup'));
    expect(value(await logExchange(another(), dana, 'op-of-the-popup'))).toEqual({ ...saved, repeated: true });
    await expectOneDana(ledger);
  });

  it('bugs are thrown, not answered', async () => {
    const { ledger } = makeWorld();
    Object.assign(breakable(ledger), { table: 'journal', fault: new TypeError('not a function') });
    await expect(logExchange(ledger, dana)).rejects.toThrow('not a function');
  });

  it('one operation id for two sorts of action is a bug', async () => {
    const { ledger } = makeWorld();
    value(await logExchange(ledger, dana, 'op'));
    await expect(addPerson(ledger, { name: 'Elif Demir' }, 'op')).rejects.toThrow('op is a log-exchange');
  });
});

describe('a lost connection', () => {
  it('is opened again for a save, without anyone noticing', async () => {
    const { ledger, troubles } = makeWorld();
    value(await addPerson(ledger, { name: 'Elif Demir' }));
    ledger.db.close();
    value(await logExchange(ledger, dana));
    expect(await ledger.db.people.count()).toBe(2);
    expect(troubles).toEqual([]);
  });

  it('is opened again for a query', async () => {
    const { ledger } = makeWorld();
    value(await logExchange(ledger, dana));
    ledger.db.close();
    await expectOneDana(ledger);
  });

  it('is opened again once for all who meet it', async () => {
    const { ledger } = makeWorld();
    value(await logExchange(ledger, dana));
    ledger.db.close();
    const all = [recordedPeople(ledger), recordedPeople(ledger), recordedPeople(ledger)];
    expect((await Promise.all(all)).map(({ total }) => total)).toEqual([1, 1, 1]);
    value(await addPerson(ledger, { name: 'Elif Demir' }));
    expect(ledger.reopenings).toBe(1);
  });

  it('that is opened again under another save loses neither', async () => {
    const { ledger } = makeWorld();
    const faults = breakable(ledger);
    value(await addPerson(ledger, { name: 'Elif Demir' }));
    Object.assign(faults, { table: 'exchanges', fault: browserError('AbortError') });
    const ops = [ledger.newId(), ledger.newId()];
    const tries = [logExchange(ledger, dana, ops[0]), addPerson(ledger, { name: 'Ida Lund' }, ops[1])];
    await Promise.all(tries);
    delete faults.fault;
    value(await logExchange(ledger, dana, ops[0]));
    value(await addPerson(ledger, { name: 'Ida Lund' }, ops[1]));
    expect((await recordedPeople(ledger)).people.map(({ name }) => name)).toEqual([
      'Dana Whitlock',
      'Elif Demir',
      'Ida Lund',
    ]);
  });

  it('that was closed by the browser behind our back is opened again', async () => {
    const { ledger } = makeWorld();
    value(await logExchange(ledger, dana));
    ledger.db.backendDB().close();
    value(await addPerson(ledger, { name: 'Elif Demir' }));
    expect(await ledger.db.people.count()).toBe(2);
  });

  it('stays closed when it was closed on purpose', async () => {
    const { ledger } = makeWorld();
    value(await logExchange(ledger, dana));
    closeLedger(ledger);
    expect(await logExchange(ledger, dana)).toEqual({ ok: false, code: 'store-closed' });
    await expect(recordedPeople(ledger)).rejects.toMatchObject({ name: 'StoreFailure', code: 'store-closed' });
  });
});

describe('a database that a newer version has written to', () => {
  it('is read, never written', async () => {
    const { ledger } = makeWorld();
    value(await logExchange(ledger, dana));
    await ledger.db.meta.put({ key: 'schema', value: 2 });
    const before = await everything(ledger);
    expect(await addPerson(ledger, { name: 'Elif Demir' })).toEqual({ ok: false, code: 'schema-newer' });
    expect(await everything(ledger)).toEqual(before);
    expect(await ledger.db.meta.get('schema')).toEqual({ key: 'schema', value: 2 });
    await expectOneDana(ledger);
  });
});

describe('telling the others', () => {
  it('failing to is reported, and what is saved is saved', async () => {
    const deaf = new Error('nobody there');
    const { ledger, troubles } = makeWorld({ afterCommit: () => Promise.reject(deaf) });
    value(await logExchange(ledger, dana));
    await expectOneDana(ledger);
    expect(troubles).toContain(deaf);
  });

  it('throwing at once is reported too', async () => {
    const deaf = new Error('no such function');
    const { ledger, troubles } = makeWorld({
      afterCommit: () => {
        throw deaf;
      },
    });
    value(await logExchange(ledger, dana));
    expect(troubles).toContain(deaf);
  });

  it('happens again when an action is repeated: the first call may have died before it', async () => {
    const { ledger, rung } = makeWorld();
    value(await logExchange(ledger, dana, 'op'));
    value(await logExchange(ledger, dana, 'op'));
    expect(rung).toEqual([2, 2]);
  });
});
