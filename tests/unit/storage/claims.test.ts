import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Claim, claimDue } from '../../../storage/commands/claim-due.ts';
import { decide } from '../../../storage/commands/decide.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { markShown } from '../../../storage/commands/mark-shown.ts';
import { remind } from '../../../storage/commands/remind.ts';
import { undo } from '../../../storage/commands/undo.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { makeWorld, noon, value } from './world.ts';

const minute = 60_000;
const dueOn = '2026-03-14';

async function reminders(ledger: Ledger, howMany: number) {
  const { personId } = value(await logExchange(ledger, { who: { name: 'Dana Whitlock' }, direction: 'received' }));
  const items: Claim[] = [];
  for (let index = 0; index < howMany; index += 1) {
    const { key } = value(await remind(ledger, { personId, words: `call ${index}`, dueOn, timeZone: 'UTC' }));
    items.push({ key, occurrence: dueOn, personId });
  }
  return { items, personId, keys: items.map((item) => item.key) };
}

async function claimed(ledger: Ledger, items: readonly Claim[]): Promise<string[]> {
  return value(await claimDue(ledger, { items })).claimed;
}

describe('claims', () => {
  it('of four contexts at once go to one each', async () => {
    const { ledger, another } = makeWorld();
    const { items, keys } = await reminders(ledger, 20);
    const contexts = [ledger, another(), another(), another()];
    const claims = await Promise.all(contexts.flatMap((context) => [claimed(context, items), claimed(context, items)]));
    expect(claims.flat().toSorted()).toEqual(keys.toSorted());
  });

  it('that were not shown lapse after two minutes, once for all', async () => {
    const { ledger, another, clock } = makeWorld();
    const { items, keys } = await reminders(ledger, 1);
    expect(await claimed(ledger, items)).toEqual(keys);
    clock.now += 2 * minute - 1;
    expect(await claimed(another(), items)).toEqual([]);
    clock.now += 1;
    const again = await Promise.all([claimed(ledger, items), claimed(another(), items)]);
    expect(again.flat()).toEqual(keys);
    value(await markShown(ledger, { keys }));
    clock.now += 60 * minute;
    expect(await claimed(ledger, items)).toEqual([]);
  });

  it('that were shown hold, whatever the clock does', async () => {
    const { ledger, clock } = makeWorld();
    const { items, keys } = await reminders(ledger, 1);
    await claimed(ledger, items);
    clock.now -= 60 * minute;
    expect(value(await markShown(ledger, { keys })).shown).toEqual(keys);
    for (const ahead of [0, 60 * minute, 365 * 24 * 60 * minute, -24 * 60 * minute]) {
      clock.now = noon + ahead;
      expect(await claimed(ledger, items)).toEqual([]);
    }
  });

  it('go to the next occurrence of the same item', async () => {
    const { ledger } = makeWorld();
    const { items, keys } = await reminders(ledger, 1);
    await claimed(ledger, items);
    value(await markShown(ledger, { keys }));
    expect(
      await claimed(
        ledger,
        items.map((item) => ({ ...item, occurrence: '2026-03-20' })),
      ),
    ).toEqual(keys);
    expect((await ledger.db.decisions.toArray())[0]).not.toHaveProperty('shownAt');
  });

  it('are not given for what was decided, taken back or thrown away a moment ago', async () => {
    const { ledger, another } = makeWorld();
    const window = another();
    const { items, keys, personId } = await reminders(ledger, 4);
    const [done = '', dismissed = '', snoozed = '', gone = ''] = keys;
    value(await decide(window, { key: done, occurrence: dueOn, verdict: 'done' }));
    value(await decide(window, { key: dismissed, occurrence: dueOn, verdict: 'dismissed' }));
    value(await decide(window, { key: snoozed, snoozedUntil: noon + minute }));
    const made = await ledger.db.journal.where('[table+id]').equals(['decisions', gone]).first();
    value(await undo(window, { undoes: made?.op ?? '' }));
    expect(await claimed(ledger, items)).toEqual([]);

    const more = await reminders(ledger, 1);
    value(await deletePerson(window, { personId: more.personId }));
    expect(await claimed(ledger, more.items)).toEqual([]);
    expect(await claimed(ledger, [{ key: 'cue:none', occurrence: 'x', personId }])).toEqual([]);
  });

  it('repeated under the same operation answer the same keys', async () => {
    const { ledger } = makeWorld();
    const { items, keys } = await reminders(ledger, 2);
    const first = value(await claimDue(ledger, { items }, 'op'));
    expect(first.claimed).toEqual(keys);
    expect(value(await claimDue(ledger, { items }, 'op'))).toEqual({ ...first, repeated: true });
  });

  it('showing what nobody claimed changes nothing', async () => {
    const { ledger } = makeWorld();
    const { keys } = await reminders(ledger, 1);
    expect(value(await markShown(ledger, { keys: [...keys, 'remind:none'] })).shown).toEqual([]);
  });
});
