/** What the worker tells the overlays of open LinkedIn pages. Never anything about a person. */
export type ToOverlay =
  /** Something in the ledger or the settings changed: ask again about the people you show. */
  | { kind: 'changed' }
  /** The user chose "beside the page": take everything down and stop. */
  | { kind: 'leave' };
