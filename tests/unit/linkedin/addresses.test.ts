import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as catchUp from '../../../linkedin/addresses/catch-up.ts';
import * as connections from '../../../linkedin/addresses/connections.ts';
import * as feed from '../../../linkedin/addresses/feed.ts';
import * as invitations from '../../../linkedin/addresses/invitations.ts';
import * as messaging from '../../../linkedin/addresses/messaging.ts';
import * as myNetwork from '../../../linkedin/addresses/my-network.ts';
import * as notifications from '../../../linkedin/addresses/notifications.ts';
import * as post from '../../../linkedin/addresses/post.ts';
import * as preload from '../../../linkedin/addresses/preload.ts';
import * as profile from '../../../linkedin/addresses/profile.ts';
import * as profilePart from '../../../linkedin/addresses/profile-part.ts';
import * as searchAll from '../../../linkedin/addresses/search-all.ts';
import * as searchContent from '../../../linkedin/addresses/search-content.ts';
import * as searchPeople from '../../../linkedin/addresses/search-people.ts';

/** Addresses of nothing we know, among them the ones that only look like it. */
const nothing = [
  'https://www.linkedin.com/',
  'https://www.linkedin.com/in/',
  'https://www.linkedin.com/in/me/',
  'https://www.linkedin.com/in/ME',
  'https://www.linkedin.com/in/ACwAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM',
  'https://www.linkedin.com/in/ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM1',
  'https://www.linkedin.com/in/ACoAAAdbzRU',
  'https://www.linkedin.com/in/ada%252Dexample',
  'https://www.linkedin.com/in/ada%2Fexample',
  'https://www.linkedin.com/in/ada.example',
  'https://www.linkedin.com/in/%2E%2E',
  'https://www.linkedin.com/in/%E9%9B',
  'https://www.linkedin.com/in/ada%20example',
  'https://www.linkedin.com/pub/ada-example/1/2/3',
  'https://www.linkedin.com/company/ada-example/',
  'https://www.linkedin.com/school/ada-example/',
  'https://www.linkedin.com/showcase/ada-example/',
  'https://www.linkedin.com/sales/lead/ACwAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM',
  'https://lnkd.in/ada-example',
  'https://linkedin.com.example.org/in/ada-example',
  'https://notlinkedin.com/in/ada-example',
  'https://www.linkedin.com@example.org/in/ada-example',
  'https://example.org/https://www.linkedin.com/in/ada-example',
  'ftp://www.linkedin.com/in/ada-example',
  'javascript:alert("/in/ada-example")',
  'mailto:in@linkedin.com',
  'https://www.linkedin.com/feedback/',
  'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/likes/',
  'https://www.linkedin.com/feed/update/urn:li:aggregate:1/',
  'https://www.linkedin.com/search/results/companies/',
  'https://www.linkedin.com/mynetwork/network-manager/people-follow/',
  'https://www.linkedin.com/mynetwork/catch-up/other/',
  'https://www.linkedin.com/messaging/thread/',
  'https://www.linkedin.com/preload/custom-invite/?vanityName=ada-example',
  'http://',
  '%',
  '',
];

const sets: Record<string, string[]> = {
  profile: profile.examples,
  profilePart: profilePart.examples,
  feed: feed.examples,
  post: post.examples,
  searchPeople: searchPeople.examples,
  searchContent: searchContent.examples,
  searchAll: searchAll.examples,
  connections: connections.examples,
  invitations: invitations.examples,
  myNetwork: myNetwork.examples,
  catchUp: catchUp.examples,
  notifications: notifications.examples,
  messaging: messaging.examples,
  preload: preload.examples,
  nothing,
};

/** Each predicate, and the sets of examples it is true for. It is false for every other address listed. */
const predicates: [name: string, is: (url: string) => boolean, trueFor: string[]][] = [
  ['isProfileAddress', profile.isProfileAddress, ['profile', 'profilePart']],
  ['isProfileTopAddress', profile.isProfileTopAddress, ['profile']],
  ['isProfilePartAddress', profilePart.isProfilePartAddress, ['profilePart']],
  ['isFeedAddress', feed.isFeedAddress, ['feed']],
  ['isPostAddress', post.isPostAddress, ['post']],
  ['isPeopleSearchAddress', searchPeople.isPeopleSearchAddress, ['searchPeople']],
  ['isContentSearchAddress', searchContent.isContentSearchAddress, ['searchContent']],
  ['isAllSearchAddress', searchAll.isAllSearchAddress, ['searchAll']],
  ['isConnectionsAddress', connections.isConnectionsAddress, ['connections']],
  ['isInvitationsAddress', invitations.isInvitationsAddress, ['invitations']],
  ['isMyNetworkAddress', myNetwork.isMyNetworkAddress, ['myNetwork']],
  ['isCatchUpAddress', catchUp.isCatchUpAddress, ['catchUp']],
  ['isNotificationsAddress', notifications.isNotificationsAddress, ['notifications']],
  ['isMessagingAddress', messaging.isMessagingAddress, ['messaging']],
  ['isPreloadAddress', preload.isPreloadAddress, ['preload']],
];

describe.each(predicates)('%s', (_name, is, trueFor) => {
  for (const [set, urls] of Object.entries(sets)) {
    it(`is ${trueFor.includes(set)} for every address of ${set}`, () => {
      expect(urls.filter((url) => is(url) !== trueFor.includes(set))).toEqual([]);
    });
  }

  it('answers for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (text) => typeof is(text) === 'boolean'));
  });
});

it('every predicate has a set of examples of its own', () => {
  const covered = predicates.flatMap(([, , trueFor]) => trueFor);
  expect(Object.keys(sets).filter((set) => set !== 'nothing' && !covered.includes(set))).toEqual([]);
});
