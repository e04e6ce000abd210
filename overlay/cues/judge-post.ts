import { classifyPost } from '../../ledger/cues/classify-post.ts';
import { englishPhrases } from '../../linkedin/cue-phrases/en.ts';
import type { PostVerdict } from '../../messages/from-overlay.ts';

/** LinkedIn's own limit for a post. */
const longestPost = 3_000;

/** The most the worker takes of one reason, in characters. */
const longestReason = 200;

/**
 * What a post says about its author, in the form that travels to the worker: not the post, but why it is believed,
 * and a short piece of it.
 * @returns null when the author does not say that they are looking for work
 */
export async function judgePost(text: string): Promise<PostVerdict | null> {
  const said = text.slice(0, longestPost);
  const cue = classifyPost(said, englishPhrases);
  if (cue === null) return null;
  return {
    says: cue.kind,
    because: cue.because.map((reason) => reason.slice(0, longestReason)),
    excerpt: cue.excerpt,
    fingerprint: await fingerprintOf(said),
  };
}

/**
 * The first 64 bits of SHA-256 over the words, however the page spaced them, as 16 hex digits. It says nothing about
 * the author: who that is, only the worker knows, however the page names them.
 */
async function fingerprintOf(text: string): Promise<string> {
  const words = new TextEncoder().encode(text.replace(/\s+/g, ' ').trim());
  // A view, not a typed array: the bytes belong to the page's realm, and Firefox refuses an extension's `subarray` there
  // ("Permission denied to access property constructor", measured in Firefox 153).
  const hash = new DataView(await crypto.subtle.digest('SHA-256', words));
  return hash.getBigUint64(0).toString(16).padStart(16, '0');
}
