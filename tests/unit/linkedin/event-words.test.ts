import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../linkedin/catch-up/event-words.ts';

describe('what a card of catch-up tells of, in words', () => {
  it.each([
    ['Celebrate Ada’s birthday today', 'birthday'],
    ["Celebrate Ada's recent birthday on Jun 19", 'birthday'],
    ['Happy belated birthday!', 'birthday'],
    ['Congrats on your work anniversary!', 'work-anniversary'],
    ['Ada completed 5 years at Acme', 'work-anniversary'],
    ['Congratulate Ada for starting a new position as Baker at Acme', 'job-change'],
    ['Congratulate Ada on being promoted', 'job-change'],
    ['Ada graduated this summer', 'education'],
    ['Joyeux anniversaire !', 'birthday'],
    ['Joyeux anniversaire professionnel !', 'work-anniversary'],
    ['Feliz aniversário de trabalho!', 'work-anniversary'],
    ['Wszystkiego najlepszego z okazji urodzin!', 'birthday'],
  ])('%s', (text, kind) => {
    expect(eventOf(text)).toBe(kind);
  });

  it.each(['', 'Ada posted: hello', 'A new job after 5 years at Acme', 'Happy birthday and congrats on the new role'])(
    'nothing that is sure: %s',
    (text) => {
      expect(eventOf(text)).toBeNull();
    },
  );

  it('answers for any text, whatever its case', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([null, 'birthday', 'work-anniversary', 'job-change', 'education']).toContain(eventOf(text));
      }),
    );
    expect(eventOf('HAPPY BIRTHDAY')).toBe('birthday');
  });
});
