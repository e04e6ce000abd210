/**
 * Asks again and again until the answer is something, and gives it.
 * What the question throws is kept and told when the time is over, since a page between two documents throws.
 * @param limit ms, generous because the machine may be busy; a test never waits for time, only for a condition
 */
export async function until<Answer>(
  what: string,
  question: () => Promise<Answer> | Answer,
  limit = 30_000,
): Promise<Exclude<Answer, false | null | undefined | 0 | ''>> {
  const start = performance.now();
  let last: unknown;
  do {
    try {
      const answer = await question();
      if (answer) return answer as Exclude<Answer, false | null | undefined | 0 | ''>;
      last = answer;
    } catch (cause) {
      last = cause;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (performance.now() - start < limit);
  throw new Error(
    `Waited ${limit} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
