import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOverlayMessage } from '../../../messages/overlay-schemas.ts';
import { goodMessages, kinds } from './good-messages.ts';

describe('a message from a page', () => {
  it.each(goodMessages)('is understood: $called', ({ message, kind, ask }) => {
    expect(parseOverlayMessage(message)).toEqual({ ok: true, value: { kind, ask } });
  });

  it.each(goodMessages)('is refused with a field more: $called', ({ message }) => {
    expect(parseOverlayMessage({ ...message, everything: true })).toEqual({
      ok: false,
      code: 'message-malformed',
      field: 'everything',
    });
  });

  it.each([undefined, null, 7, 'standings', [], {}, { kind: 'ledger' }, { kind: 'toString' }, { kind: '__proto__' }])(
    'of no known kind is refused: %j',
    (raw) => {
      expect(parseOverlayMessage(raw)).toEqual({ ok: false, code: 'kind-unknown' });
    },
  );

  const long = 'x'.repeat(10_001);
  const post = {
    kind: 'propose-cue',
    sort: 'post',
    author: ['in:dana'],
    says: 'laid-off',
    because: [],
    excerpt: 'I was laid off today.',
    fingerprint: '0123456789abcdef',
    place: 'feed',
  };
  it.each([
    ['handles', { kind: 'standings' }],
    ['handles', { kind: 'standings', handles: Array.from({ length: 51 }, (_, n) => `in:p${n}`) }],
    ['handles', { kind: 'standings', handles: ['in:dana', 'Dana Whitlock'] }],
    ['handles', { kind: 'standings', handles: ['IN:DANA'] }],
    ['handles', { kind: 'standings', handles: { length: 1, 0: 'in:dana' } }],
    ['rows', { kind: 'standings', handles: ['in:dana'], rows: ['in:dana'] }],
    ['rows', { kind: 'standings', handles: ['in:dana'], rows: [[]] }],
    ['rows', { kind: 'standings', handles: ['in:dana'], rows: [['in:dana', 'Dana Whitlock']] }],
    ['rows', { kind: 'standings', handles: ['in:dana'], rows: Array.from({ length: 51 }, () => ['in:dana']) }],
    ['all', { kind: 'standings', handles: [], all: true }],
    ['handle', { kind: 'card' }],
    ['handle', { kind: 'card', handle: '*' }],
    ['handles', { kind: 'open-person', handles: [], then: 'log' }],
    ['then', { kind: 'open-person', handles: ['in:dana'], then: 'delete' }],
    ['name', { kind: 'open-person', handles: ['in:dana'], then: 'log', name: long }],
    ['url', { kind: 'open-person', handles: ['in:dana'], then: 'log', url: 'https://example.com' }],
    ['sort', { kind: 'propose-cue', sort: 'birthday', person: ['in:dana'] }],
    ['text', { ...post, text: 'I was laid off today.' }],
    ['author', { ...post, author: [] }],
    ['says', { ...post, says: 'open-to-work' }],
    ['because', { ...post, because: 'laid off' }],
    ['because', { ...post, because: Array.from({ length: 21 }, () => 'laid off') }],
    ['because', { ...post, because: [long.slice(0, 201)] }],
    ['because', { ...post, because: [7] }],
    ['excerpt', { ...post, excerpt: long.slice(0, 1_001) }],
    ['fingerprint', { ...post, fingerprint: undefined }],
    ['fingerprint', { ...post, fingerprint: '0123456789abcdef0' }],
    ['fingerprint', { ...post, fingerprint: '0123456789ABCDEF' }],
    ['fingerprint', { ...post, fingerprint: 'I was laid off..' }],
    ['postId', { ...post, postId: '../1' }],
    ['place', { ...post, place: 'archive' }],
    ['open', { kind: 'propose-cue', sort: 'open-to-work', person: ['in:dana'], permalink: 'https://x.example/' }],
    ['handles', { kind: 'seen-handles', handles: Array.from({ length: 9 }, (_, n) => `in:p${n}`) }],
    ['reader', { kind: 'page-health', reader: 'Dana said <b>this</b>', surface: 'profile', found: true }],
    ['found', { kind: 'page-health', reader: 'sdui', surface: 'profile', found: 1 }],
  ])('is refused for its field %s', (field, raw) => {
    expect(parseOverlayMessage(raw)).toEqual({ ok: false, code: 'message-malformed', field });
  });

  it('is understood or refused, whatever it is, and nothing is let through that was not asked for', () => {
    const kind = fc.constantFrom(...kinds);
    const wild = fc.record(
      { kind, handles: fc.anything(), handle: fc.anything(), text: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), wild), (raw) => {
        const parsed = parseOverlayMessage(raw);
        const told = parsed.ok ? parsed.value.kind : parsed.code;
        expect([...kinds, 'kind-unknown', 'message-malformed']).toContain(told);
      }),
    );
  });
});
