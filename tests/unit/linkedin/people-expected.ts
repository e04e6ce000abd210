import type { PeopleSurface } from '../../../linkedin/lists/list-reader.ts';
import type { Member } from '../../fixtures/member.ts';
import { cardsOfTab, type CatchUpTab } from '../../fixtures/practice/catch-up-story.ts';
import { feedPosts } from '../../fixtures/practice/feed-posts.ts';
import { connected, found, invited, invitedPreview, noticed, suggested } from '../../fixtures/practice/people-story.ts';

/** Who is to be read from a surface, in page order, as slugs. */
export type Expected = Partial<Record<PeopleSurface, readonly string[]>>;

const slugs = (members: readonly Member[]) => members.map((each) => each.slug);

/** Everybody who posted in the practice feed: not companies, not what was paid for. */
export const authors = (count: number) =>
  feedPosts(count).flatMap(({ author, paid }) => ('page' in author || paid ? [] : [author.slug]));

/** Everybody who commented there. */
export const commenters = (count: number) =>
  feedPosts(count).flatMap(({ comments = [] }) => slugs(comments.map((each) => each.by)));

export const searched = slugs(found.map((each) => each.member));
export const connections = slugs(connected);
export const suggestions = slugs(suggested.map((each) => each.member));
export const inviters = slugs(invited.map((each) => each.member));
export const previewed = slugs(invitedPreview.map((each) => each.member));
export const notifiers = noticed.flatMap(({ from }) => (from === 'company' ? [] : [from.slug]));
export const celebratedOn = (tab: CatchUpTab) => slugs(cardsOfTab(tab).map((each) => each.member));
