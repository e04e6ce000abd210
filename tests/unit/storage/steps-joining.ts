import * as fc from 'fast-check';
import { decide } from '../../../storage/commands/decide.ts';
import { dismissDuplicate } from '../../../storage/commands/dismiss-duplicate.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { mergePeople } from '../../../storage/commands/merge-people.ts';
import { noteSamePerson } from '../../../storage/commands/note-same-person.ts';
import { unmergePeople } from '../../../storage/commands/unmerge-people.ts';
import { pick, type Step, which } from './step.ts';

/** People joined and parted, pairs noted and dismissed, exchanges that answer each other. */
export const joining: fc.Arbitrary<Step>[] = [
  fc.tuple(which, which).map(
    ([index, other]) =>
      ({ people }) =>
      (ledger, op) =>
        mergePeople(ledger, { keptId: pick(people, index), mergedId: pick(people, other) }, op),
  ),
  // Any earlier operation: most joined nobody, and that is refused.
  fc.nat(9).map((back) => ({ ops }) => async (ledger, op) => {
    const people = await ledger.db.people.toArray();
    const merges = people.flatMap(({ merged = [] }) => merged.map((each) => each.op));
    return unmergePeople(ledger, { merge: [...merges, ...ops.slice(-1)][back % (merges.length + 1)] ?? '' }, op);
  }),
  fc.tuple(which, which).map(
    ([index, other]) =>
      ({ people }) =>
      (ledger, op) =>
        dismissDuplicate(ledger, { personIds: [pick(people, index), pick(people, other)] }, op),
  ),
  fc.constant<Step>(() => (ledger, op) => noteSamePerson(ledger, { handles: ['in:dana', 'member:7'] }, op)),
  fc.tuple(which, which).map(
    ([index, other]) =>
      ({ exchanges }) =>
      (ledger, op) =>
        editExchange(
          ledger,
          { exchangeId: pick(exchanges, index), set: { answers: pick(exchanges, other), thirdPersonId: null } },
          op,
        ),
  ),
  fc.tuple(which, fc.constantFrom('promise', 'reply')).map(
    ([index, sort]) =>
      ({ commitments }) =>
      (ledger, op) =>
        decide(ledger, { key: `${sort}:${pick(commitments, index)}`, occurrence: 'asked', verdict: 'dismissed' }, op),
  ),
  which.map((index) => ({ exchanges }) => (ledger, op) => {
    const exchangeId = pick(exchanges, index);
    return decide(ledger, { key: `thanks:${exchangeId}`, occurrence: exchangeId, verdict: 'dismissed' }, op);
  }),
];
