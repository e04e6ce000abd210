import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type HealthLine, healthLines, surfaceHealth, withFinding } from '../../../messages/page-health.ts';

/** Findings in their order, one ms apart, from 1 on. */
function after(...findings: [reader: string, surface: string, found: boolean][]): HealthLine[] {
  return findings.reduce<HealthLine[]>(
    (lines, [reader, surface, found], at) => withFinding(lines, { reader, surface, found }, at + 1),
    [],
  );
}

describe('counting', () => {
  test('the same finding is one line with its first and last time', () => {
    const finding: [string, string, boolean] = ['sdui', 'profile', true];
    expect(after(finding, finding, finding)).toEqual([
      { reader: 'sdui', surface: 'profile', found: true, firstAt: 1, lastAt: 3, count: 3 },
    ]);
  });

  test('the opposite on the same sort of page begins anew, by whichever reader; another sort of page does not', () => {
    const lines = after(
      ['none', 'profile', false],
      ['ember', 'profile', true],
      ['sdui', 'search', false],
      ['none', 'profile', false],
      ['sdui', 'search', false],
    );
    expect(lines).toContainEqual({ reader: 'none', surface: 'profile', found: false, firstAt: 4, lastAt: 4, count: 1 });
    expect(lines).toContainEqual({ reader: 'sdui', surface: 'search', found: false, firstAt: 3, lastAt: 5, count: 2 });
  });

  test('however much is found, it stays small, and the newest stays', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, fc.boolean()), { minLength: 1, maxLength: 400 }), (findings) => {
        const lines = after(...findings);
        expect(lines.length).toBeLessThanOrEqual(80);
        expect(lines.at(-1)?.lastAt).toBe(findings.length);
        expect(healthLines(structuredClone(lines))).toEqual(lines);
        expect(JSON.stringify(lines).length).toBeLessThan(20_000);
      }),
    );
  });
});

describe('what it says of a sort of page', () => {
  it('is readable while some reader understands it', () => {
    expect(surfaceHealth(after(['ember', 'profile', false], ['sdui', 'profile', true]))).toEqual([
      { surface: 'profile', readable: true, since: 2, lastAt: 2 },
    ]);
  });

  it('is not once nobody knows the page, since the first time that was so', () => {
    const lines = after(['sdui', 'profile', true], ['none', 'profile', false], ['none', 'profile', false]);
    expect(surfaceHealth(lines)).toEqual([{ surface: 'profile', readable: false, since: 2, lastAt: 3 }]);
  });

  it('takes one page that a reader stumbled over for an odd page, and two for a change', () => {
    const once = after(['sdui', 'profile', true], ['sdui', 'profile', false]);
    expect(surfaceHealth(once)).toMatchObject([{ readable: true, since: 1 }]);
    expect(surfaceHealth(withFinding(once, { reader: 'sdui', surface: 'profile', found: false }, 9))).toEqual([
      { surface: 'profile', readable: false, since: 2, lastAt: 9 },
    ]);
  });

  it('names what was met last first', () => {
    const lines = after(['sdui', 'profile', true], ['sdui', 'search', true], ['sdui', 'posts', true]);
    expect(surfaceHealth(lines).map(({ surface }) => surface)).toEqual(['posts', 'search', 'profile']);
  });

  it.each([undefined, null, 'nonsense', { 'sdui on profile': { found: 1 } }, [1, null, {}, { reader: 'sdui' }]])(
    '%j says nothing',
    (stored) => {
      expect(surfaceHealth(healthLines(stored))).toEqual([]);
    },
  );
});
