import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteExchange } from '../../../storage/commands/delete-exchange.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { undo } from '../../../storage/commands/undo.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { answerChain, type ChainLink } from '../../../storage/queries/answer-chain.ts';
import { personStory } from '../../../storage/queries/person-story.ts';
import { makeWorld, value } from './world.ts';

const circle = { ok: false, code: 'answers-circle', field: 'answers' };

function told(links: (ChainLink | undefined)[]) {
  return links.map((link) => [link?.exchange.note, link?.personName, link?.way]);
}

async function log(
  ledger: Ledger,
  name: string,
  note: string,
  more: { answers?: string; thirdPersonId?: string } = {},
) {
  const direction = note.startsWith('they') ? 'received' : 'given';
  const who = { name, handles: [`in:${name.toLowerCase()}` as const] };
  return value(await logExchange(ledger, { who, direction, note, ...more }));
}

/** Dana helped; she was helped back, Elif was helped because of it, and because of that Elif helped Noor's friend. */
async function chain() {
  const world = makeWorld();
  const { ledger, clock } = world;
  const dana = await log(ledger, 'Dana', 'they introduced me');
  clock.now += 1000;
  const back = await log(ledger, 'Dana', 'read her paper', { answers: dana.exchangeId });
  clock.now += 1000;
  const forward = await log(ledger, 'Elif', 'introduced her', { answers: dana.exchangeId });
  clock.now += 1000;
  const further = await log(ledger, 'Noor', 'taught her', { answers: forward.exchangeId });
  return { ...world, dana, back, forward, further };
}

describe('what pays back or forward what', () => {
  it('is a chain from the first kindness to all that came of it', async () => {
    const { ledger, dana, forward } = await chain();
    const middle = await answerChain(ledger, forward.exchangeId);
    expect(told(middle?.before ?? [])).toEqual([['they introduced me', 'Dana', undefined]]);
    expect(told([middle?.here])).toEqual([['introduced her', 'Elif', 'forward']]);
    expect(told(middle?.after ?? [])).toEqual([['taught her', 'Noor', 'forward']]);
    expect(told((await answerChain(ledger, dana.exchangeId))?.after ?? [])).toEqual([
      ['read her paper', 'Dana', 'back'],
      ['introduced her', 'Elif', 'forward'],
      ['taught her', 'Noor', 'forward'],
    ]);
  });

  it('leaves out what is in the bin', async () => {
    const { ledger, dana, forward, further } = await chain();
    value(await deleteExchange(ledger, { exchangeId: forward.exchangeId }));
    expect(told((await answerChain(ledger, dana.exchangeId))?.after ?? [])).toHaveLength(1);
    expect((await answerChain(ledger, further.exchangeId))?.before).toEqual([]);
    expect(await answerChain(ledger, forward.exchangeId)).toBe(null);
    value(await deletePerson(ledger, { personId: dana.personId }));
    expect(await answerChain(ledger, dana.exchangeId)).toBe(null);
  });

  it('never runs in a circle', async () => {
    const { ledger, dana, forward, further } = await chain();
    const close = (answers: string) => editExchange(ledger, { exchangeId: dana.exchangeId, set: { answers } });
    for (const { exchangeId } of [dana, forward, further]) expect(await close(exchangeId)).toEqual(circle);
    value(await deleteExchange(ledger, { exchangeId: forward.exchangeId }));
    expect(await close(further.exchangeId)).toEqual(circle);
  });

  it('not even when an old link is brought back', async () => {
    const { ledger, dana, back } = await chain();
    const freed = value(await editExchange(ledger, { exchangeId: back.exchangeId, set: { answers: null } }));
    value(await editExchange(ledger, { exchangeId: dana.exchangeId, set: { answers: back.exchangeId } }));
    expect(await undo(ledger, { undoes: freed.op })).toEqual({ ok: false, code: 'undo-changed' });
  });
});

describe('a person’s story', () => {
  it('shows an introduction to all three, and it counts for two', async () => {
    const { ledger, dana, forward } = await chain();
    const { exchangeId } = await log(ledger, 'Dana', 'they introduced Elif', { thirdPersonId: forward.personId });
    const elif = await personStory(ledger, forward.personId);
    expect(elif?.asThird.map(({ id }) => id)).toEqual([exchangeId]);
    expect(elif?.exchanges.map(({ id }) => id)).toEqual([forward.exchangeId]);
    expect(elif?.standing).toMatchObject({ received: 0, given: 1 });
    expect(elif?.names.get(dana.personId)).toBe('Dana');
    const story = await personStory(ledger, dana.personId);
    expect(story?.asThird).toEqual([]);
    expect(story?.standing.received).toBe(2);
    expect(story?.names.get(forward.personId)).toBe('Elif');
    value(await deletePerson(ledger, { personId: dana.personId }));
    expect((await personStory(ledger, forward.personId))?.asThird).toEqual([]);
  });

  it('holds what its exchanges answer and what answered them', async () => {
    const { ledger, dana, back, forward, further } = await chain();
    const story = await personStory(ledger, dana.personId);
    expect(story?.answers.get(dana.exchangeId)?.map(({ id }) => id)).toEqual([back.exchangeId, forward.exchangeId]);
    expect([...(story?.answered.keys() ?? [])]).toEqual([dana.exchangeId]);
    const elif = await personStory(ledger, forward.personId);
    expect(elif?.answered.get(dana.exchangeId)?.note).toBe('they introduced me');
    expect(elif?.names.get(further.personId)).toBe('Noor');
  });
});
