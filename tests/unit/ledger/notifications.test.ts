import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../ledger/decision.ts';
import { dueItems, nextDueAt } from '../../../ledger/due-items.ts';
import { claimLasts, mayClaim, toClaim } from '../../../ledger/notifications.ts';
import { tuesday } from './support/arbitraries.ts';
import { facts, reminder, search } from './support/due.ts';

const hour = 3_600_000;

describe('claiming', () => {
  const claimed = reminder({ notifiedFor: '2026-11-03', notifiedAt: tuesday });
  test.each([
    ['what nobody decided about', undefined, true],
    ['what was never claimed', reminder(), true],
    ['what was claimed for another day', reminder({ notifiedFor: '2026-11-01', notifiedAt: 1, shownAt: 1 }), true],
    ['what has just been claimed', claimed, false],
    ['what was claimed and shown', { ...claimed, shownAt: tuesday + 5, notifiedAt: tuesday - hour }, false],
    ['a claim that lapsed', { ...claimed, notifiedAt: tuesday - claimLasts }, true],
    ['a claim from the future: the clock was turned back', { ...claimed, notifiedAt: tuesday + 24 * hour }, true],
    [
      'what was shown, put off, and has come back',
      { ...claimed, notifiedAt: tuesday - 2 * hour, shownAt: tuesday - 2 * hour, snoozedUntil: tuesday - 1 },
      true,
    ],
    ['what was put off and told since', { ...claimed, shownAt: tuesday, snoozedUntil: tuesday - hour }, false],
  ])('%s', (_, decision, may) => {
    expect(mayClaim(decision, '2026-11-03', tuesday)).toBe(may);
  });
});

/** What a worker may do at one look, and what may happen to it. */
type Step =
  | { step: 'wait'; minutes: number }
  | { step: 'sweep'; dies: 'never' | 'after the claim' | 'after showing' }
  | { step: 'snooze'; which: number; minutes: number }
  | { step: 'done'; which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ step: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 3000 }) }),
  fc.record({
    step: fc.constant('sweep' as const),
    dies: fc.constantFrom('never', 'after the claim', 'after showing'),
  }),
  fc.record({ step: fc.constant('snooze' as const), which: fc.nat(5), minutes: fc.integer({ min: 1, max: 4000 }) }),
  fc.record({ step: fc.constant('done' as const), which: fc.nat(5) }),
);

/** The store's part: decisions under their key, claimed in one transaction. */
class World {
  now = tuesday;
  readonly decisions = new Map<string, Decision>();
  /** Every notification that reached the screen: which item, and whether its maker died before writing that down. */
  readonly shown: { key: string; occurrence: string; at: number; died: boolean }[] = [];
  readonly snoozes: { key: string; until: number }[] = [];

  constructor() {
    for (const days of [0, 0, 1, 2, 4]) {
      const id = `remind:${this.decisions.size}`;
      this.decisions.set(id, reminder({ id, dueOn: new Date(tuesday + days * 24 * hour).toISOString().slice(0, 10) }));
    }
  }

  facts() {
    return facts({ decisions: [...this.decisions.values()], cues: [search()] });
  }

  due() {
    return dueItems(this.facts(), this.now);
  }

  sweep(dies: 'never' | 'after the claim' | 'after showing') {
    for (const item of toClaim(this.due(), [...this.decisions.values()], this.now)) {
      const before = this.decisions.get(item.key) ?? { id: item.key, createdAt: this.now };
      const { shownAt: _, ...unshown } = before;
      const claim = { ...unshown, notifiedFor: item.occurrence, notifiedAt: this.now };
      this.decisions.set(item.key, claim);
      if (dies === 'after the claim') continue;
      this.shown.push({ key: item.key, occurrence: item.occurrence, at: this.now, died: dies === 'after showing' });
      if (dies === 'never') this.decisions.set(item.key, { ...claim, shownAt: this.now });
    }
  }

  take(next: Step) {
    if (next.step === 'wait') this.now += next.minutes * 60_000;
    else if (next.step === 'sweep') this.sweep(next.dies);
    else {
      const item = this.due()[next.which];
      if (!item) return;
      const decision = this.decisions.get(item.key) ?? { id: item.key, createdAt: this.now };
      if (next.step === 'done') this.decisions.set(item.key, { ...decision, doneFor: item.occurrence });
      else {
        const until = this.now + next.minutes * 60_000;
        this.snoozes.push({ key: item.key, until });
        this.decisions.set(item.key, { ...decision, snoozedUntil: until });
      }
    }
  }
}

describe('whatever slept or crashed', () => {
  test('nothing is shown twice, unless its maker died while showing it or the user put it off in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const world = new World();
        for (const each of steps) world.take(each);
        for (const [index, second] of world.shown.entries()) {
          const first = world.shown
            .slice(0, index)
            .findLast(({ key, occurrence }) => key === second.key && occurrence === second.occurrence);
          if (!first || first.died) continue;
          const putOff = world.snoozes.some(
            ({ key, until }) => key === second.key && first.at < until && until <= second.at,
          );
          expect(putOff).toBe(true);
        }
      }),
    );
  });

  test('nothing is lost: after the last crash, one more look at the moment it asked for shows all that is due', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const world = new World();
        for (const each of steps) world.take(each);
        for (let looks = 0; looks < 30; looks++) {
          world.sweep('never');
          const next = nextDueAt(world.facts(), world.now);
          if (next === undefined) break;
          world.now = next;
        }
        expect(nextDueAt(world.facts(), world.now)).toBeUndefined();
        expect(toClaim(world.due(), [...world.decisions.values()], world.now)).toEqual([]);
        for (const { key, occurrence } of world.due()) {
          expect(world.shown.some((each) => each.key === key && each.occurrence === occurrence)).toBe(true);
        }
      }),
    );
  });
});
