import { addressOfPost, postIdOfAddress } from './addresses/post.ts';
import { all, around, attr, first, is, isElement, parentOf } from './find.ts';
import { emberPosts } from './posts/ember.ts';
import type { Actor, FeedPost, PostReader } from './posts/reader.ts';
import { sduiEarlyPosts, sduiPosts } from './posts/sdui.ts';

export type { FeedPost } from './posts/reader.ts';

/** Every generation ever seen; a card that two of them would read is read by none. */
export const postReaders: readonly PostReader[] = [emberPosts, sduiEarlyPosts, sduiPosts];

/**
 * The posts below (or at) an element, by people: not by companies, not paid for, not of somebody who only liked or
 * passed one on. Each card once.
 * @param root the document, a list that grew, or one card
 * @param url the address of the top document; on the page of one post it is the last witness of its id
 */
export function readPosts(root: ParentNode, url: string): FeedPost[] {
  return postReaders.flatMap((reader) => cardsOf(root, reader).flatMap((card) => read(card, reader, url)));
}

/** How many cards of which generation stand below an element, read or not: what the page-health report needs. */
export function countPostCards(root: ParentNode): { reader: string; cards: number }[] {
  return postReaders.map((reader) => ({ reader: reader.name, cards: cardsOf(root, reader).length }));
}

function cardsOf(root: ParentNode, reader: PostReader): Element[] {
  const found = all(root, reader.cards);
  if (isElement(root) && is(root, reader.cards)) found.unshift(root);
  return found.filter((card) => readsOnly(card, reader));
}

/** Whether a card is one reader's alone, and no part of another. */
function readsOnly(card: Element, { cards, notWith }: PostReader): boolean {
  return !around(card, notWith) && !first(card, notWith) && !inside(card, cards);
}

/** Whether an element lies in another that matches. */
function inside(element: Element, selector: string): boolean {
  const parent = parentOf(element);
  return parent !== null && around(parent, selector) !== null;
}

/**
 * Who wrote the post on a card. Much cheaper than reading the post, and enough to ask whether they are known; null when
 * nobody in person wrote it.
 */
export function readAuthor(card: Element): Pick<FeedPost, 'reader' | 'author'> | null {
  for (const reader of postReaders) {
    const actor = is(card, reader.cards) && readsOnly(card, reader) ? authorOf(card, reader) : null;
    if (actor) return { reader: reader.name, author: actor.handles };
  }
  return null;
}

function authorOf(card: Element, reader: PostReader): Actor | null {
  const actor = reader.actor(card);
  return actor && !actor.paid && actor.name ? actor : null;
}

function read(card: Element, reader: PostReader, url: string): FeedPost[] {
  const actor = authorOf(card, reader);
  if (!actor) return [];
  const postId = reader.postId(card, actor) ?? (isDetail(card) ? postIdOfAddress(url) : null);
  return [
    {
      reader: reader.name,
      card,
      author: actor.handles,
      name: actor.name,
      text: reader.text(card, actor),
      ...(postId && { postId, permalink: addressOfPost(postId) }),
      anchor: { element: actor.link, where: 'after' },
    },
  ];
}

/** The one card of a post's own page. */
function isDetail(card: Element): boolean {
  return attr(card, 'componentkey').includes('FeedType_FEED_DETAIL');
}

/** The post card around an element that was added to one (or that is one), or null. */
export function postCardAround(element: Element): Element | null {
  return around(element, postReaders.map((reader) => reader.cards).join());
}

/** All post cards below (or at) an element, read or not. */
export function postCardsIn(root: ParentNode): Element[] {
  return postReaders.flatMap((reader) => cardsOf(root, reader));
}
