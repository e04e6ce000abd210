/** How help has gone, from G and R, the summed sizes of what was given and received. */
export interface Balance {
  /** The part that went both ways, 0 to 1: `2·min(G,R)/(G+R)`, 0 when nothing is recorded. */
  mutual: number;
  /** Which way it leans, above −1 and below 1: `(G−R)/(G+R+4)`. Positive: more was given. */
  direction: number;
}

/** Keeps a single favour from looking like a verdict: one five-minute favour leans by 0.20 only. */
const calm = 4;

/**
 * @param given G, the summed sizes of what the user gave, 0 or more
 * @param received R, the summed sizes of what the user received, 0 or more
 */
export function balance(given: number, received: number): Balance {
  const all = given + received;
  return {
    mutual: all === 0 ? 0 : (2 * Math.min(given, received)) / all,
    direction: (given - received) / (all + calm),
  };
}
