/** What was noticed. Only the first three say that somebody is looking for work. */
export const cueKinds = [
  'open-to-work',
  'job-search',
  'laid-off',
  'asks-for-help',
  'new-job',
  'promotion',
  'anniversary',
  'birthday',
  'hiring',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** Where on the user's screen it was seen. */
export type CuePlace = 'profile' | 'feed' | 'comment' | 'search' | 'catch-up' | 'notifications' | 'archive' | 'by-hand';

/** Something noticed that calls for a response, with its evidence. */
export interface Cue {
  /** UUID. */
  id: string;
  /** Unique: the same post, or the same spell of open-to-work, never makes a second cue. */
  key: string;
  personId: string;
  kind: CueKind;
  /** A short piece of what was said, at most 280 characters, as plain text. */
  excerpt?: string;
  /** Where it can be read again. */
  permalink?: string;
  place: CuePlace;
  /** Which words decided it. */
  because?: string[];
  /** Epoch ms, first seen. */
  seenAt: number;
  /** Epoch ms, last seen again; moved at most once a week. */
  lastSeenAt: number;
  /** Epoch ms, when the spell was over. */
  endedAt?: number;
  deletedAt?: number;
}
