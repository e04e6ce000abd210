/**
 * How help has gone between two people: the two numbers that the words of a standing rest on. Nobody is shown either.
 *
 * An exchange weighs what it cost the one who helped, by the size chosen when it was logged: five minutes 1, an hour 2,
 * a day 4, out on a limb 8. G is the sum of what the user gave, R of what they received.
 *
 * - **The mutual part**, `2·min(G,R)/(G+R)`, is the share of all help that went both ways: of each pair of weights the
 *   smaller is what is returned (Squartini, Picciolo, Ruzzenenti and Garlaschelli, "Reciprocity of weighted networks",
 *   Scientific Reports 3, 2013). 0 when help went one way only, 1 when as much came as went.
 * - **The direction**, `(G−R)/(G+R+4)`, says which way it leans. It is `2p−1` for the "plus four" estimate
 *   `p = (G+2)/(G+R+4)` of the given share: two units on either side are added before anything is concluded from few
 *   (Agresti and Coull, "Approximate is better than exact for interval estimation of binomial proportions", The American
 *   Statistician 52, 1998). So a lone favour of five minutes leans by 0.20, not by 1, and no sum ever reaches 1.
 *
 * What is deliberately not in it:
 *
 * - **Time.** Receivers value a favour less as time goes by, and givers more (Flynn, "What have you done for me lately?
 *   Temporal adjustments to favor evaluations", Organizational Behavior and Human Decision Processes 91, 2003). A memory
 *   corrects that: a size is fixed when it is logged, nothing fades, and a kindness in a tough stretch comes before
 *   every other word (`standing-word.ts`).
 * - **Close ties.** Friends attend to each other's needs and dislike keeping track of inputs (Clark and Mills,
 *   "Interpersonal attraction in exchange and communal relationships", Journal of Personality and Social Psychology 37,
 *   1979; Clark, "Record keeping in two types of relationships", the same 47, 1984). Whoever is marked close is shown
 *   with what happened last and what they need, without a balance.
 * - **Settling.** How often people help each other matters more than whether it comes out even (Flynn, "How much should
 *   I give and how often?", Academy of Management Journal 46, 2003). So what is told first is what happened, and a
 *   third person, to whom someone was introduced, is in neither sum.
 *
 * The laws that hold, each a property test (`tests/unit/ledger/standing-of.test.ts`): the order of exchanges does not
 * matter; given and received are treated alike; each favour moves the direction its own way; both numbers are bounded.
 */
export interface Balance {
  /** The part that went both ways, 0 to 1: `2·min(G,R)/(G+R)`, 0 when nothing is recorded. */
  mutual: number;
  /** Which way it leans, above −1 and below 1: `(G−R)/(G+R+4)`. Positive: more was given. */
  direction: number;
}

/** The units that "plus four" adds, so that a single favour does not look like a verdict. */
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
