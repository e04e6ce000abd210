import { classifyPost } from '../../ledger/cues/classify-post.ts';
import { done, type Outcome } from '../../ledger/outcome.ts';
import { addressOfPost, isPostAddress } from '../../linkedin/addresses/post.ts';
import { englishPhrases } from '../../linkedin/cue-phrases/en.ts';
import type { ProposedCue } from '../../messages/from-overlay.ts';
import { noteCue } from '../../storage/commands/note-cue.ts';
import { holderOfAll } from './holders.ts';
import { linkedInOrigin } from './sender.ts';
import type { WorkerParts } from './worker-parts.ts';

type ProposedPost = Extract<ProposedCue, { sort: 'post' }>;

/**
 * Stores a post as a cue when somebody in the ledger wrote it and it says that they are looking for work. A post by
 * anybody else is forgotten here, unread: the author comes first. The same post is stored once, whatever it is
 * opened in and however often.
 */
export async function notePost(post: ProposedPost, { ledger }: Pick<WorkerParts, 'ledger'>): Promise<Outcome<null>> {
  const author = await holderOfAll(ledger, post.author);
  if (typeof author !== 'object') return done(null);
  const search = classifyPost(post.text, englishPhrases);
  if (search === null) return done(null);
  const permalink = permalinkOf(post);
  const noted = await noteCue(ledger, {
    personId: author.personId,
    kind: search.kind,
    key: await keyOf(post, author.personId),
    excerpt: search.excerpt,
    because: search.because,
    place: post.place,
    ...(permalink === undefined ? {} : { permalink }),
  });
  return noted.ok ? done(null) : noted;
}

/** The id of the post; without one, and for a comment (which stands below a post of somebody else), what it says. */
async function keyOf({ postId, place, text }: ProposedPost, personId: string): Promise<string> {
  return place === 'feed' && postId !== undefined ? `post:${postId}` : `said:${personId}:${await fingerprint(text)}`;
}

/** The first 64 bits of SHA-256 over the words, however the page spaced them. */
async function fingerprint(text: string): Promise<string> {
  const words = new TextEncoder().encode(text.replace(/\s+/g, ' ').trim());
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  return [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where the post can be read again: an address of one post on LinkedIn, and nothing else a page may have said. */
function permalinkOf({ permalink, postId }: ProposedPost): string | undefined {
  if (permalink?.startsWith(`${linkedInOrigin}/`) && isPostAddress(permalink)) {
    const { origin, pathname, searchParams } = new URL(permalink);
    const comment = searchParams.get('commentUrn');
    return `${origin}${pathname}${comment === null ? '' : `?commentUrn=${encodeURIComponent(comment)}`}`;
  }
  return postId?.includes(':') ? addressOfPost(postId) : undefined;
}
