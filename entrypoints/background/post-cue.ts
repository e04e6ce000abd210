import { done, type Outcome } from '../../ledger/outcome.ts';
import { addressOfPost, isPostAddress } from '../../linkedin/addresses/post.ts';
import { timeOfPostId } from '../../linkedin/identity/post-time.ts';
import type { ProposedCue } from '../../messages/from-overlay.ts';
import { noteCue } from '../../storage/commands/note-cue.ts';
import { holderOfAll } from './holders.ts';
import { linkedInOrigin } from './sender.ts';
import type { WorkerParts } from './worker-parts.ts';

type ProposedPost = Extract<ProposedCue, { sort: 'post' }>;

/** A search that was announced longer ago than this is no news, wherever it turns up again: 180 days, in ms. */
const newsFor = 180 * 24 * 60 * 60 * 1000;

/**
 * Stores that a post says its author is looking for work, when one person in the ledger wrote it. A post by anybody
 * else is forgotten here. The same post is stored once, whatever it is opened in and however often.
 */
export async function notePost(post: ProposedPost, { ledger }: Pick<WorkerParts, 'ledger'>): Promise<Outcome<null>> {
  if (isLongPast(post, ledger.now())) return done(null);
  const author = await holderOfAll(ledger, post.author);
  if (typeof author !== 'object') return done(null);
  const permalink = permalinkOf(post);
  const noted = await noteCue(ledger, {
    personId: author.personId,
    kind: post.says,
    key: keyOf(post, author.personId),
    excerpt: post.excerpt,
    because: post.because,
    place: post.place,
    ...(permalink === undefined ? {} : { permalink }),
  });
  return noted.ok ? done(null) : noted;
}

/** Whether a post is too old to be news. A comment stands below a post of another, whose age says nothing about it. */
function isLongPast({ place, postId }: ProposedPost, now: number): boolean {
  const posted = place === 'feed' && postId !== undefined ? timeOfPostId(postId) : null;
  return posted !== null && now - posted > newsFor;
}

/** The id of the post; without one, and for a comment, who says what. */
function keyOf({ postId, place, fingerprint }: ProposedPost, personId: string): string {
  return place === 'feed' && postId !== undefined ? `post:${postId}` : `said:${personId}:${fingerprint}`;
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
