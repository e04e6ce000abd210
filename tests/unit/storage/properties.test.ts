import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { firstBreak } from '../../../storage/chain.ts';
import { undo } from '../../../storage/commands/undo.ts';
import { rebuild, replay } from '../../../storage/replay.ts';
import { always, live } from './walk.ts';
import { everything, makeWorld, projections, value } from './world.ts';

describe('whatever is done, in whatever order, from two windows', { timeout: 120_000 }, () => {
  it('projections and standings equal a rebuild from the journal', async () => {
    await always(async (steps) => {
      const { ledger } = await live(steps);
      const before = await projections(ledger);
      value(await rebuild(ledger));
      expect(await projections(ledger)).toEqual(before);
    });
  });

  it('the journal replayed into an empty database gives the same database', async () => {
    await always(async (steps) => {
      const { ledger } = await live(steps);
      const copy = makeWorld().ledger;
      value(await replay(await ledger.db.journal.toArray(), copy));
      expect(await everything(copy)).toEqual(await everything(ledger));
    });
  });

  it('positions have no gaps, stamps increase, the chain verifies, each commit rings', async () => {
    await always(async (steps) => {
      const { ledger, rung } = await live(steps);
      const journal = await ledger.db.journal.toArray();
      expect(journal.map((entry) => entry.seq)).toEqual(journal.map((_, index) => index + 1));
      const stamps = journal.map((entry) => entry.stamp);
      expect(stamps).toEqual([...new Set(stamps)].toSorted());
      expect(new Set(journal.map((entry) => entry.device)).size).toBeLessThanOrEqual(1);
      expect(firstBreak(journal)).toBe(null);
      expect(rung).toEqual([...new Map(journal.map((entry) => [entry.op, entry.seq])).values()]);
    });
  });

  it('the same operation twice changes nothing and answers the same', async () => {
    await always(async (steps) => {
      await live(steps, async (ledger, run) => {
        const op = ledger.newId();
        const first = await run(op);
        const after = await everything(ledger);
        const again = await run(op);
        expect(await everything(ledger)).toEqual(after);
        const isJournaled = (await ledger.db.journal.where({ op }).count()) > 0;
        const same = first.ok && isJournaled ? { ok: true, value: { ...first.value, repeated: true } } : first;
        expect(again).toEqual(same);
      });
    });
  });

  it('a refused action leaves no trace', async () => {
    await always(async (steps) => {
      await live(steps, async (ledger, run) => {
        const before = await everything(ledger);
        const outcome = await run(ledger.newId());
        expect(outcome.ok ? before : await everything(ledger)).toEqual(before);
      });
    });
  });

  it('undo restores the exact former rows, and undo of the undo the rows after', async () => {
    await always(async (steps) => {
      await live(steps, async (ledger, run) => {
        const before = await projections(ledger);
        const outcome = await run(ledger.newId());
        if (!outcome.ok) return;
        const after = await projections(ledger);
        const taken = await undo(ledger, { undoes: outcome.value.op });
        // An action that found nothing to do, and is not the user's, leaves nothing to take back.
        const isNothing = !taken.ok && taken.code === 'undo-unknown';
        expect(isNothing ? after : await projections(ledger)).toEqual(before);
        if (!isNothing) value(await undo(ledger, { undoes: value(taken).op }));
        expect(await projections(ledger)).toEqual(after);
      });
    });
  });
});
