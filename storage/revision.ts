/**
 * The key in `storage.local` of a number without content that changes with every commit;
 * a change wakes the worker and tells pages to read again.
 */
export const revisionKey = 'ledgerRevision';
