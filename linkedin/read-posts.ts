import { addressOfPost, postIdOfAddress } from './addresses/post.ts';
import { isElement } from './find.ts';
import { emberPosts } from './posts/ember.ts';
import type { FeedPost, PostReader } from './posts/reader.ts';
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

function cardsOf(root: ParentNode, { cards, notWith }: PostReader): Element[] {
  const found = [...root.querySelectorAll(cards)];
  if (isElement(root) && root.matches(cards)) found.unshift(root);
  return found.filter(
    (card) => !card.closest(notWith) && !card.querySelector(notWith) && !card.parentElement?.closest(cards),
  );
}

function read(card: Element, reader: PostReader, url: string): FeedPost[] {
  const actor = reader.actor(card);
  if (!actor || actor.paid || !actor.name) return [];
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
  return (card.getAttribute('componentkey') ?? '').includes('FeedType_FEED_DETAIL');
}

/** The post card around an element that was added to one (or that is one), or null. */
export function postCardAround(element: Element): Element | null {
  return element.closest(postReaders.map((reader) => reader.cards).join());
}

/** All post cards below (or at) an element, read or not. */
export function postCardsIn(root: ParentNode): Element[] {
  return postReaders.flatMap((reader) => cardsOf(root, reader));
}
