import * as fc from 'fast-check';
import type { Handle } from '../../../ledger/handle.ts';
import { addHandle } from '../../../storage/commands/add-handle.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { claimDue } from '../../../storage/commands/claim-due.ts';
import { decide } from '../../../storage/commands/decide.ts';
import { deleteExchange } from '../../../storage/commands/delete-exchange.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { editPerson } from '../../../storage/commands/edit-person.ts';
import { editReminder } from '../../../storage/commands/edit-reminder.ts';
import { emptyBin } from '../../../storage/commands/empty-bin.ts';
import { endSpell } from '../../../storage/commands/end-spell.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { markShown } from '../../../storage/commands/mark-shown.ts';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { remind } from '../../../storage/commands/remind.ts';
import { restoreExchange } from '../../../storage/commands/restore-exchange.ts';
import { restorePerson } from '../../../storage/commands/restore-person.ts';
import { undo } from '../../../storage/commands/undo.ts';
import { pick, type Step, which } from './step.ts';
import { joining } from './steps-joining.ts';
import { open } from './steps-open.ts';

const handles: Handle[] = ['in:dana', 'in:elif', 'in:noor', 'member:7', 'member:8'];
const someHandles = fc.subarray(handles, { maxLength: 2 });
const names = fc.constantFrom('Dana Whitlock', 'Elif Demir', 'Noor Haddad', '山田太郎', 'Ida Lund 🎻');
const dates = fc.constantFrom('2016', '2016-03', '2016-03-14', '2026-03-01');
const cleared = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const on = fc.record({ on: cleared(dates), hardTimes: cleared(fc.boolean()) }, { requiredKeys: [] });
const note = fc.record({ note: cleared(fc.constantFrom('a call', 'an hour of it')) }, { requiredKeys: [] });
const direction = fc.constantFrom('received' as const, 'given' as const);
const size = fc.constantFrom(1 as const, 2 as const, 4 as const, 8 as const);

const person: fc.Arbitrary<Step>[] = [
  fc.tuple(names, someHandles).map(
    ([name, own]) =>
      () =>
      (ledger, op) =>
        addPerson(ledger, { name, handles: own }, op),
  ),
  fc
    .tuple(which, fc.record({ name: names, tags: cleared(fc.subarray(['work', 'close by'])) }, { requiredKeys: [] }))
    .map(
      ([index, set]) =>
        ({ people }) =>
        (ledger, op) =>
          editPerson(ledger, { personId: pick(people, index), set }, op),
    ),
  which.map(
    (index) =>
      ({ people }) =>
      (ledger, op) =>
        deletePerson(ledger, { personId: pick(people, index) }, op),
  ),
  which.map(
    (index) =>
      ({ people }) =>
      (ledger, op) =>
        restorePerson(ledger, { personId: pick(people, index) }, op),
  ),
  fc.tuple(which, fc.constantFrom(...handles)).map(
    ([index, handle]) =>
      ({ people }) =>
      (ledger, op) =>
        addHandle(ledger, { personId: pick(people, index), handle }, op),
  ),
];

const exchange: fc.Arbitrary<Step>[] = [
  fc.tuple(names, someHandles, direction, size).map(
    ([name, own, way, cost]) =>
      () =>
      (ledger, op) =>
        logExchange(ledger, { who: { name, handles: own }, direction: way, size: cost }, op),
  ),
  fc.tuple(which, which, direction).map(
    ([index, third, way]) =>
      ({ people, exchanges }) =>
      (ledger, op) =>
        logExchange(
          ledger,
          {
            who: { personId: pick(people, index) },
            direction: way,
            ...(third % 3 === 0 ? { thirdPersonId: pick(people, third) } : {}),
            ...(third % 4 === 0 ? { answers: pick(exchanges, third) } : {}),
          },
          op,
        ),
  ),
  fc.tuple(which, fc.oneof(on, note)).map(
    ([index, set]) =>
      ({ exchanges }) =>
      (ledger, op) =>
        editExchange(ledger, { exchangeId: pick(exchanges, index), set }, op),
  ),
  which.map(
    (index) =>
      ({ exchanges }) =>
      (ledger, op) =>
        deleteExchange(ledger, { exchangeId: pick(exchanges, index) }, op),
  ),
  which.map(
    (index) =>
      ({ exchanges }) =>
      (ledger, op) =>
        restoreExchange(ledger, { exchangeId: pick(exchanges, index) }, op),
  ),
];

const day = fc.constantFrom('2026-08-20', '2026-09-01');
const due: fc.Arbitrary<Step>[] = [
  fc.tuple(which, day).map(
    ([index, dueOn]) =>
      ({ people }) =>
      (ledger, op) =>
        remind(
          ledger,
          { personId: pick(people, index), words: 'ask about Acme', dueOn, timeZone: 'Europe/Berlin' },
          op,
        ),
  ),
  fc.tuple(which, day).map(
    ([index, dueOn]) =>
      ({ reminders }) =>
      (ledger, op) =>
        editReminder(ledger, { key: pick(reminders, index), dueOn }, op),
  ),
  fc.tuple(which, fc.constantFrom('done' as const, 'dismissed' as const)).map(
    ([index, verdict]) =>
      ({ reminders }) =>
      (ledger, op) =>
        decide(ledger, { key: pick(reminders, index), occurrence: '2026-08-20', verdict }, op),
  ),
  fc.tuple(which, which).map(
    ([index, key]) =>
      ({ people }) =>
      (ledger, op) =>
        noteCue(
          ledger,
          {
            personId: pick(people, index),
            kind: 'job-search',
            key: `post:${key % 5}`,
            place: 'feed',
            because: ['looking'],
          },
          op,
        ),
  ),
  which.map(
    (index) =>
      ({ people }) =>
      (ledger, op) =>
        endSpell(ledger, { personId: pick(people, index), kind: 'job-search' }, op),
  ),
  fc.tuple(which, which).map(([index, who]) => ({ reminders, cues, people }) => (ledger, op) => {
    const keys = [pick(reminders, index), `cue:${pick(cues, index)}`];
    return claimDue(
      ledger,
      { items: keys.map((key) => ({ key, occurrence: 'now', personId: pick(people, who) })) },
      op,
    );
  }),
  which.map(
    (index) =>
      ({ reminders, cues }) =>
      (ledger, op) =>
        markShown(ledger, { keys: [pick(reminders, index), `cue:${pick(cues, index)}`] }, op),
  ),
  fc.constant<Step>(() => (ledger, op) => emptyBin(ledger, {}, op)),
];

/** Takes back an earlier operation, also an undo, most often a recent one. */
const taking: fc.Arbitrary<Step> = fc.nat(6).map(
  (back) =>
    ({ ops }) =>
    (ledger, op) =>
      undo(ledger, { undoes: ops.at(-1 - back) ?? 'nothing' }, op),
);

/** Where every walk begins, so that its steps find something to work on. */
export const beginning: Step[] = [
  () => (ledger, op) => addPerson(ledger, { name: 'Ruth Feldman', handles: ['in:ruth'] }, op),
  () => (ledger, op) =>
    logExchange(ledger, { who: { name: 'Jonas', handles: ['in:jonas'] }, direction: 'received' }, op),
  ({ people }) =>
    (ledger, op) =>
      noteCue(ledger, { personId: pick(people, 1), kind: 'laid-off', key: 'post:9', place: 'feed' }, op),
  ({ people }) =>
    (ledger, op) =>
      remind(ledger, { personId: pick(people, 0), words: 'send the book', dueOn: '2026-08-20', timeZone: 'UTC' }, op),
];

/** Any command of the ledger, undo often among them. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  ...person,
  ...exchange,
  ...exchange,
  ...due,
  ...open,
  ...joining,
  taking,
  taking,
  taking,
);
