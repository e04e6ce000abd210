import * as fc from 'fast-check';
import { closeNeed } from '../../../storage/commands/close-need.ts';
import { deleteCommitment } from '../../../storage/commands/delete-commitment.ts';
import { deleteContact } from '../../../storage/commands/delete-contact.ts';
import { editCommitment } from '../../../storage/commands/edit-commitment.ts';
import { editContact } from '../../../storage/commands/edit-contact.ts';
import { editNeed } from '../../../storage/commands/edit-need.ts';
import { endCommitment } from '../../../storage/commands/end-commitment.ts';
import { hearNeed } from '../../../storage/commands/hear-need.ts';
import { logContact } from '../../../storage/commands/log-contact.ts';
import { makeCommitment } from '../../../storage/commands/make-commitment.ts';
import { reopenCommitment } from '../../../storage/commands/reopen-commitment.ts';
import { restoreCommitment } from '../../../storage/commands/restore-commitment.ts';
import { restoreContact } from '../../../storage/commands/restore-contact.ts';
import { tagPerson } from '../../../storage/commands/tag-person.ts';
import { type Made, pick, type Step, which } from './step.ts';

const sort = fc.constantFrom('ask' as const, 'promise' as const);
const by = fc.constantFrom('me' as const, 'them' as const);
const words = fc.constantFrom('two names', 'a read of the draft', '');
const day = fc.constantFrom('2026-03-10', '2026-03-20', '2026-02-31');
const sortOfTouch = fc.constantFrom('call' as const, 'meeting' as const);
const some = fc.subarray(['work', 'close by', 'choir']);

/** A step that does something to one of what was made. */
function on(list: keyof Made, act: (id: string, made: Made) => ReturnType<Step>): fc.Arbitrary<Step> {
  return which.map((index) => (made) => act(pick(made[list], index), made));
}

/** Asks, promises, touches, needs and tags. */
export const open: fc.Arbitrary<Step>[] = [
  fc.tuple(which, sort, by, words, fc.option(day, { nil: null })).map(
    ([index, what, who, text, due]) =>
      ({ people }) =>
      (ledger, op) =>
        makeCommitment(
          ledger,
          { who: { personId: pick(people, index) }, sort: what, by: who, words: text, ...(due && { due }) },
          op,
        ),
  ),
  fc
    .tuple(which, which, fc.constantFrom('kept' as const, 'declined' as const, 'withdrawn' as const))
    .map(([index, other, ended]) => ({ commitments, exchanges }) => (ledger, op) => {
      const commitmentId = pick(commitments, index);
      if (ended !== 'kept') return endCommitment(ledger, { commitmentId, ended }, op);
      const logged = { direction: 'given' as const, note: 'as promised' };
      const exchange = [logged, { exchangeId: pick(exchanges, other) }][other % 3];
      return endCommitment(ledger, { commitmentId, ended, ...(exchange && { exchange }) }, op);
    }),
  fc.tuple(which, fc.option(day, { nil: null })).map(
    ([index, due]) =>
      ({ commitments }) =>
      (ledger, op) =>
        editCommitment(ledger, { commitmentId: pick(commitments, index), set: { due } }, op),
  ),
  on('commitments', (commitmentId) => (ledger, op) => reopenCommitment(ledger, { commitmentId }, op)),
  on('commitments', (commitmentId) => (ledger, op) => deleteCommitment(ledger, { commitmentId }, op)),
  on('commitments', (commitmentId) => (ledger, op) => restoreCommitment(ledger, { commitmentId }, op)),
  fc.tuple(which, sortOfTouch, day).map(
    ([index, what, when]) =>
      ({ people }) =>
      (ledger, op) =>
        logContact(ledger, { who: { personId: pick(people, index) }, sort: what, on: when }, op),
  ),
  on('contacts', (contactId) => (ledger, op) => editContact(ledger, { contactId, set: { note: 'coffee' } }, op)),
  on('contacts', (contactId) => (ledger, op) => deleteContact(ledger, { contactId }, op)),
  on('contacts', (contactId) => (ledger, op) => restoreContact(ledger, { contactId }, op)),
  fc.tuple(which, words).map(
    ([index, text]) =>
      ({ people }) =>
      (ledger, op) =>
        hearNeed(ledger, { personId: pick(people, index), words: text }, op),
  ),
  fc.tuple(which, which, words).map(
    ([index, need, text]) =>
      ({ people, needs }) =>
      (ledger, op) =>
        editNeed(ledger, { personId: pick(people, index), needId: pick(needs, need), words: text }, op),
  ),
  fc.tuple(which, which).map(
    ([index, need]) =>
      ({ people, needs }) =>
      (ledger, op) =>
        closeNeed(ledger, { personId: pick(people, index), needId: pick(needs, need) }, op),
  ),
  fc.tuple(which, some, some).map(
    ([index, add, remove]) =>
      ({ people }) =>
      (ledger, op) =>
        tagPerson(ledger, { personId: pick(people, index), add, remove }, op),
  ),
];
