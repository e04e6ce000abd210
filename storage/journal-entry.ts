/** The tables that are projections of the journal. */
export const projectedTables = [
  'people',
  'exchanges',
  'commitments',
  'contacts',
  'cues',
  'decisions',
  'imports',
] as const;
export type ProjectedTable = (typeof projectedTables)[number];

/** What an operation was, for history. */
export type Act =
  | 'add-person'
  | 'edit-person'
  | 'delete-person'
  | 'restore-person'
  | 'add-handle'
  | 'log-exchange'
  | 'edit-exchange'
  | 'delete-exchange'
  | 'restore-exchange'
  | 'tag-person'
  | 'hear-need'
  | 'edit-need'
  | 'close-need'
  | 'make-commitment'
  | 'edit-commitment'
  | 'end-commitment'
  | 'reopen-commitment'
  | 'delete-commitment'
  | 'restore-commitment'
  | 'log-contact'
  | 'edit-contact'
  | 'delete-contact'
  | 'restore-contact'
  | 'merge-people'
  | 'unmerge-people'
  | 'same-person'
  | 'dismiss-duplicate'
  | 'remind'
  | 'edit-reminder'
  | 'decide'
  | 'note-cue'
  | 'end-spell'
  | 'claim-due'
  | 'mark-shown'
  | 'empty-bin'
  | 'undo';

/** A field's value in the journal. `null` says that the field is absent. */
export type FieldValue = string | number | boolean | null | string[] | Record<string, unknown>;

/**
 * One change of one row: the truth from which every other table can be rebuilt.
 * Members of a set or list field (handles, tags, needs) are fields of their own, `handles+in:dana`,
 * so that two devices that each add one both keep theirs when journals are merged.
 */
export interface JournalEntry {
  /** Position in this database, 1, 2, 3 … without gaps. */
  seq: number;
  /** The operation (one user action) this belongs to; a repeated operation id changes nothing. */
  op: string;
  act: Act;
  /** Hybrid logical clock stamp, sorts as text: wall milliseconds and counter, base 36. */
  stamp: string;
  /** The device that wrote it. */
  device: string;
  table: ProjectedTable;
  id: string;
  change: 'create' | 'change' | 'remove';
  /**
   * New values of the fields that changed, and what they were before.
   * A `create` has nothing in `was`, a `remove` nothing in `set` and the whole row in `was`.
   * Both empty: an action that found nothing to change, kept so that its repetition is recognised.
   */
  set: Record<string, FieldValue>;
  was: Record<string, FieldValue>;
  /** For `undo` and `unmerge-people`: the operation that was taken back. */
  undoes?: string;
  /** Hash over this entry and the chain of the one before: a lost or altered entry shows. */
  chain: string;
}
