import type { Handle } from '../../ledger/handle.ts';
import { bare } from '../../linkedin/find.ts';
import { type FeedPost, postCardAround, postCardsIn, readAuthor, readPosts } from '../../linkedin/read-posts.ts';
import { whenIdle } from './idle.ts';
import { judgePost } from './judge-post.ts';
import type { OverlayPage } from '../page.ts';
import type { ReportHealth } from '../page-health.ts';

/** How often the post of one card is read: its words may come in pieces, or be opened with "…more". */
const mostReadings = 20;

/** The most the worker takes in one question. */
const mostHandles = 50;

export interface PostWatch {
  /** Takes what was added to the page. */
  added(elements: Iterable<Element>): void;
  /** Asks again about everybody: somebody may have become known. */
  again(): void;
}

/**
 * Reads posts as they are added, asks once whether their authors are known, and passes on which known people say that
 * they are looking for work. Of what else they wrote, and of strangers' words, the worker learns nothing.
 */
export function watchPosts(page: OverlayPage, url: string, report: ReportHealth, signal: AbortSignal): PostWatch {
  /** True and false are answers; undefined is a question under way. */
  let asked = new Map<Handle, boolean | undefined>();
  let finished = new WeakSet<Element>();
  let waiting = new Map<Element, Handle[]>();
  const judged = new Set<string>();
  /** Cards that made a proposal: more of the same words make no second one. */
  const proposed = new WeakSet<Element>();
  /** How often the cards of known people were read. */
  let readings = new WeakMap<Element, number>();

  const propose = async ({ card, author, text, postId, permalink }: FeedPost) => {
    const verdict = await judgePost(text);
    if (verdict === null || signal.aborted || proposed.has(card)) return;
    proposed.add(card);
    finished.add(card);
    void page.ask('propose-cue', {
      sort: 'post',
      place: 'feed',
      author,
      ...verdict,
      ...(postId && { postId }),
      ...(permalink && { permalink }),
    });
  };

  const judge = whenIdle<FeedPost>((post) => void propose(post), signal);

  const read = (card: Element) => {
    for (const post of readPosts(card, url)) {
      const { author, text, postId } = post;
      const times = (readings.get(card) ?? 0) + 1;
      readings.set(card, times);
      if (times >= mostReadings) finished.add(card);
      const key = `${postId ?? author[0]} ${text}`;
      if (!text || judged.has(key)) continue;
      judged.add(key);
      judge([post]);
    }
  };

  const settle = () => {
    for (const [card, author] of waiting) {
      const answers = author.map((each) => asked.get(each));
      if (answers.includes(true)) read(card);
      else if (answers.includes(undefined)) continue;
      else finished.add(card);
      waiting.delete(card);
    }
  };

  const askAbout = async (handles: Handle[]) => {
    const of = asked;
    for (const handle of handles) of.set(handle, undefined);
    const answer = await page.ask('standings', { handles });
    if (signal.aborted || of !== asked) return;
    for (const handle of handles) {
      if (answer.ok) of.set(handle, answer.value.known.includes(handle));
      // The worker did not answer; the next post that is added asks once more.
      else of.delete(handle);
    }
    settle();
  };

  const askAboutNew = () => {
    settle();
    const handles = [...new Set([...waiting.values()].flat())].filter((each) => !asked.has(each));
    while (handles.length > 0) void askAbout(handles.splice(0, mostHandles));
  };

  const look = whenIdle<Element>(
    (element) => {
      const card = postCardAround(element);
      if (!card) return look(postCardsIn(element));
      const post = bare(card, 'isConnected') && !finished.has(card) && readAuthor(card);
      if (!post) return;
      report(post.reader, 'posts', true);
      waiting.set(card, post.author);
    },
    signal,
    askAboutNew,
  );

  look([page.document.documentElement]);
  return {
    added: look,
    again() {
      asked = new Map();
      finished = new WeakSet();
      readings = new WeakMap();
      waiting = new Map();
      look([page.document.documentElement]);
    },
  };
}
