import type { Handle } from './handle.ts';

/** Someone the user knows. Optional fields are absent until the user or a page says so: no defaults are stored. */
export interface Person {
  /** UUID. */
  id: string;
  name: string;
  /** All handles ever seen, sorted. Never empty of meaning: a person may have none yet. */
  handles: Handle[];
  headline?: string;
  company?: string;
  place?: string;
  note?: string;
  /** Sorted, lower case. */
  tags?: string[];
  /** Addresses they were written to under, sorted, lower case. */
  emails?: string[];
  /** A close tie: what happened last and what they need are shown, never a balance. */
  close?: boolean;
  /** Keep in touch about every so many days. */
  cadenceDays?: number;
  /** What they are looking for, oldest first. */
  needs?: Need[];
  /** Whom the user found to be the same person and joined to this one, oldest first. They can be parted again. */
  merged?: Merged[];
  /** The import that brought them, absent for whoever was written down by hand. */
  importId?: string;
  /** Epoch ms. */
  createdAt: number;
  /** Epoch ms. In the bin since then; gone from the bin 30 days later. */
  deletedAt?: number;
}

/** What a person is looking for, in words. */
export interface Need {
  id: string;
  words: string;
  /** Epoch ms. */
  heardAt: number;
  /** Epoch ms, when it was found or given up. */
  closedAt?: number;
}

/** Someone who was found to be the same person. */
export interface Merged {
  /** The person id they had. */
  id: string;
  name: string;
  /** Epoch ms. */
  mergedAt: number;
  /** The operation in the journal that holds all they were. */
  op: string;
}
