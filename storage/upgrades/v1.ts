/**
 * Version 1 of the database, frozen: a released version is never edited, a later one adds a file of its own.
 * The first name of each line is the key; `*` is one index entry per member, `&` is unique, `[a+b]` is a pair.
 * Rows that lack an indexed field are not in that index, so `deletedAt` holds the bin and nothing else.
 */
export const version = 1;

export const stores = {
  people: 'id, *handles, *tags, deletedAt',
  exchanges: 'id, personId, thirdPersonId, answers, [direction+on], deletedAt',
  commitments: 'id, personId, exchangeId, deletedAt',
  contacts: 'id, personId, deletedAt',
  cues: 'id, &key, personId, deletedAt',
  decisions: 'id, personId, deletedAt',
  imports: 'id, deletedAt',
  journal: 'seq, op, [table+id]',
  standings: 'personId, *handles, *nameEntries, *twinKeys, [recorded+sortName], open',
  twins: 'key',
  meta: 'key',
} as const;
