import { plain } from '../page-words.ts';

/** What catch-up cards tell of. */
export type CatchUpKind = 'birthday' | 'work-anniversary' | 'job-change' | 'education';

/**
 * The events of a card in words, for the one tab whose address does not name them. English and Polish were seen or
 * claimed, for birthdays only; the rest are equivalents that nobody has confirmed (2026-11). All in plain form.
 */
const words: readonly [kind: CatchUpKind, en: RegExp, others: RegExp][] = [
  [
    'job-change',
    /\bnew (job|role|position)\b|\b(started|starting) (a|as|at|in)\b|\bpromot(ed|ion)\b/,
    /now(a|ą|ej|e|ym|ego) (prac|stanowisk)|awans|nuevo (empleo|cargo|puesto|trabajo)|nouveau poste|nouvel emploi|neue[rn]? (stelle|position|job)|beförder|novo (cargo|emprego)/,
  ],
  [
    'work-anniversary',
    /\banniversary\b|\b\d+ years? (at|with|in)\b|\bcompleted \d+ years?\b/,
    /rocznic|\d+ lat|aniversario|aniversário de trabalho|\d+ años|anniversaire professionnel|\d+ ans|jubiläum|\d+ jahre/,
  ],
  ['education', /\b(graduat|finish(ed|ing) (a|his|her|their|school|university))/, /ukończ|graduó|diplôm|abschluss/],
  ['birthday', /\bbirthday\b/, /urodzin|cumpleaños|anniversaire|geburtstag|aniversário/],
];

/** What a text tells of; null when that is nothing we know, or more than one thing. */
export function eventOf(text: string): CatchUpKind | null {
  const said = plain(text);
  const kinds = words.filter(([, en, others]) => en.test(said) || others.test(said)).map(([kind]) => kind);
  // French and Portuguese call a birthday what they call an anniversary.
  const [kind, second] = kinds;
  return kind && (second === undefined || (kind === 'work-anniversary' && second === 'birthday')) ? kind : null;
}
