import { cast } from '../../fixtures/cast.ts';
import { lookAlikes } from '../../fixtures/look-alikes.ts';
import { marcusIsLooking, traps } from '../../fixtures/practice/feed-story.ts';
import {
  authors,
  celebratedOn,
  commenters,
  connections,
  type Expected,
  inviters,
  notifiers,
  previewed,
  searched,
  suggestions,
} from './people-expected.ts';

const feed = { posts: authors(40), comments: commenters(40) };
const results = { posts: authors(36), comments: commenters(36) };
const post = `/feed/update/urn:li:activity:${marcusIsLooking.id}/`;
const talked = `/feed/update/urn:li:activity:${traps.repostedByKnown.id}/`;
const one = { posts: [cast.marcus.slug] };
const two = {
  posts: authors(60)
    .filter((slug) => slug === 'halvardmoe')
    .slice(0, 1),
  comments: [cast.daniel.slug],
};
const search = '/search/results/people/';
const all = '/search/results/all/';
const grown = '/mynetwork/invite-connect/connections/';

/**
 * One line per practice page: which reader has which surface, and exactly whom it reads there. A page on which nobody
 * is to be read has `{}` for people.
 */
export const pages: readonly [path: string, readers: string[], people: Expected][] = [
  ['/feed/', ['posts-sdui', 'comments-sdui'], feed],
  ['/feed/?lang=pl', ['posts-sdui', 'comments-sdui'], feed],
  ['/feed/?gen=sdui-early', ['posts-sdui-early', 'comments-sdui-early'], feed],
  ['/feed/?gen=ember', ['posts-ember', 'comments-ember'], feed],
  [`${post}?gen=sdui`, ['posts-sdui'], one],
  [`${post}?gen=ember`, ['posts-ember'], one],
  [`${talked}?gen=sdui`, ['posts-sdui', 'comments-sdui'], two],
  [`${talked}?gen=ember`, ['posts-ember', 'comments-ember'], two],
  ['/search/results/content/', ['posts-sdui', 'comments-sdui'], results],
  ['/search/results/content/?gen=ember', ['posts-ember', 'comments-ember'], results],
  [search, ['search-sdui'], { search: searched }],
  [`${search}?split=1`, ['search-sdui'], { search: searched }],
  [`${search}?gen=sdui-early`, ['search-sdui-early'], { search: searched }],
  [`${search}?gen=ember2024`, ['search-ember'], { search: searched }],
  [`${search}?gen=ember2026`, ['search-ember'], { search: searched }],
  [
    `${search}?gen=ember&hover=ida-lund`,
    ['search-ember', 'hovercard-ember'],
    { search: searched, hovercard: [cast.ida.slug] },
  ],
  [all, ['posts-sdui', 'comments-sdui', 'search-sdui'], { ...results, search: searched }],
  [`${all}?gen=ember`, ['posts-ember', 'comments-ember', 'search-ember'], { ...results, search: searched }],
  [grown, ['connections-sdui'], { connections }],
  [`${grown}?gen=ember2024`, ['connections-ember'], { connections }],
  ['/mynetwork/', ['suggestions-sdui', 'invitations-sdui'], { suggestions, invitations: previewed }],
  ['/mynetwork/grow/?gen=sdui-early', ['suggestions-sdui-early'], { suggestions }],
  ['/mynetwork/invitation-manager/received/', ['invitations-sdui'], { invitations: inviters }],
  ['/mynetwork/invitation-manager/?gen=ember2024', ['invitations-ember'], { invitations: inviters }],
  ['/mynetwork/catch-up/all/', ['catch-up-sdui'], { 'catch-up': celebratedOn('all') }],
  ['/mynetwork/catch-up/', ['catch-up-sdui'], { 'catch-up': celebratedOn('all') }],
  ['/mynetwork/catch-up/birthday/', ['catch-up-sdui'], { 'catch-up': celebratedOn('birthday') }],
  ['/mynetwork/catch-up/work_anniversaries/', ['catch-up-sdui'], { 'catch-up': celebratedOn('work_anniversaries') }],
  ['/mynetwork/catch-up/job_changes/', ['catch-up-sdui'], { 'catch-up': celebratedOn('job_changes') }],
  ['/mynetwork/catch-up/education/', ['catch-up-sdui'], { 'catch-up': celebratedOn('education') }],
  ['/mynetwork/catch-up/all/?gen=sdui-early', ['catch-up-sdui-early'], { 'catch-up': celebratedOn('all') }],
  ['/mynetwork/invite-connect/celebrations/birthdays/', ['catch-up-ember'], { 'catch-up': celebratedOn('birthday') }],
  ['/notifications/', ['notifications-ember'], { notifications: notifiers }],
  ['/messaging/thread/2-one==/', ['messaging-ember'], { messaging: [cast.ruth.slug] }],
  ['/messaging/thread/2-lookAlike==/', ['messaging-ember'], { messaging: [lookAlikes.otherElif.slug] }],
  ['/messaging/thread/2-group==/', ['messaging-ember'], {}],
  ['/messaging/thread/2-sponsored==/', ['messaging-ember'], {}],
  ['/in/elif-demir-4b7a/details/experience/', ['profile-part'], { 'profile-part': [cast.elif.slug] }],
  ['/in/dana-whitlock/recent-activity/all/?gen=sdui', ['profile-part'], { 'profile-part': [cast.dana.slug] }],
  ['/in/alex-moreau/details/experience/', ['profile-part'], {}],
  ['/in/dana-whitlock/', [], {}],
  ['/in/elif-demir-4b7a/', [], {}],
  [`${search}?gen=future`, [], {}],
  ['/unknown-future/?gen=future', [], {}],
];
