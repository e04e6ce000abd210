import type { FromOverlay, FromOverlayKind } from '../../../messages/from-overlay.ts';

/** What an honest overlay asks: whole examples of every kind and sort. */
const asks: { [Kind in FromOverlayKind]: FromOverlay[Kind]['ask'][] } = {
  standings: [
    { handles: ['in:dana-whitlock', 'member:31415926', 'in:tomás-herrera'] },
    { handles: ['in:dana-whitlock', 'member:31415926'], together: true },
    { handles: ['in:dana-whitlock'], corner: true },
    {
      handles: ['in:dana-whitlock', 'member:31415926', 'in:noor-haddad'],
      rows: [['in:dana-whitlock', 'member:31415926']],
    },
  ],
  card: [{ handle: 'in:dana-whitlock' }],
  'bring-part': [{ part: 'cues' }],
  'open-person': [{ handles: ['in:dana-whitlock', 'member:31415926'], name: 'Dana Whitlock', then: 'log' }],
  'propose-cue': [
    {
      sort: 'post',
      author: ['in:dana-whitlock'],
      says: 'job-search',
      because: ['I was laid off', 'looking for my next role'],
      excerpt: 'I was laid off today and I am looking for my next role.',
      fingerprint: '0123456789abcdef',
      postId: 'activity:7300000000000000001',
      permalink: 'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/',
      place: 'feed',
    },
    {
      sort: 'open-to-work',
      person: ['in:dana-whitlock'],
      open: true,
      excerpt: 'Open to work: Programme manager',
      permalink: 'https://www.linkedin.com/in/dana-whitlock/',
    },
  ],
  'seen-handles': [{ handles: ['in:dana-whitlock', 'member:31415926'] }],
  'page-health': [{ reader: 'profile sdui', surface: 'profile', found: true }],
};

/** The kinds there are. */
export const kinds = Object.keys(asks);

/** The same as they travel, with what to call each in a test. */
export const goodMessages = Object.entries(asks).flatMap(([kind, each]) =>
  each.map((ask, index) => ({ called: `${kind} ${index + 1}`, kind, ask, message: { kind, ...ask } })),
);
