import { type AnswerWay, answerWay } from '../../ledger/answers.ts';
import type { Exchange } from '../../ledger/exchange.ts';
import { oldestFirst } from '../../ledger/exchange-order.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** Longer chains than this are cut: nobody follows more. */
const longest = 50;

/** One exchange of a chain. */
export interface ChainLink {
  exchange: Exchange;
  personName: string;
  /** How it answers the one it names; absent for the kindness that began the chain. */
  way?: AnswerWay;
}

/** What an exchange pays back or forward, and what came of it. */
export interface AnswerChain {
  /** From the kindness it all began with to the one this answers. */
  before: ChainLink[];
  here: ChainLink;
  /** What answered it, and what answered that, oldest first. */
  after: ChainLink[];
}

/** The chain an exchange is part of; null when there is none by that id, or it or its person is in the bin. */
export function answerChain(ledger: Ledger, exchangeId: string): Promise<AnswerChain | null> {
  const { exchanges, standings } = ledger.db;

  async function linkOf(exchange: Exchange | undefined, answered?: Exchange): Promise<ChainLink | null> {
    if (!exchange || exchange.deletedAt !== undefined) return null;
    const person = await standings.get(exchange.personId);
    if (!person) return null;
    return { exchange, personName: person.name, ...(answered && { way: answerWay(exchange, answered) }) };
  }

  /** The exchange this one names; what is in the bin ends the chain. */
  async function answeredBy({ answers }: Exchange): Promise<Exchange | undefined> {
    const answered = answers === undefined ? undefined : await exchanges.get(answers);
    return (await linkOf(answered)) ? answered : undefined;
  }

  return read(ledger, [exchanges, standings], async () => {
    const exchange = await exchanges.get(exchangeId);
    let answered = exchange && (await answeredBy(exchange));
    const here = await linkOf(exchange, answered);
    if (!here) return null;
    const before: ChainLink[] = [];
    const seen = new Set([exchangeId]);
    while (answered && !seen.has(answered.id) && before.length < longest) {
      seen.add(answered.id);
      const earlier: Exchange | undefined = await answeredBy(answered);
      const link = await linkOf(answered, earlier);
      if (link) before.unshift(link);
      answered = earlier;
    }
    const after: ChainLink[] = [];
    for (let round = [here.exchange]; round.length > 0 && after.length < longest; ) {
      const byId = new Map(round.map((each) => [each.id, each]));
      const answers = await exchanges
        .where('answers')
        .anyOf([...byId.keys()])
        .toArray();
      const unseen = answers.filter(({ id }) => !seen.has(id));
      const links = await Promise.all(unseen.map((each) => linkOf(each, byId.get(each.answers ?? ''))));
      const fresh = links.filter((link) => link !== null);
      for (const link of fresh) seen.add(link.exchange.id);
      after.push(...fresh);
      round = fresh.map((link) => link.exchange);
    }
    after.sort((a, b) => oldestFirst(a.exchange, b.exchange));
    return { before, here, after: after.slice(0, longest) };
  });
}
