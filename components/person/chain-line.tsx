import { useState } from 'react';
import { i18n } from '#i18n';
import { answerWay } from '../../ledger/answers.ts';
import type { Exchange } from '../../ledger/exchange.ts';
import { datedSentence } from '../../ledger/words/deed-words.ts';
import { say } from '../../locales/say.ts';
import type { PersonStory } from '../../storage/queries/person-story.ts';
import { answerChain } from '../../storage/queries/answer-chain.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { NotRead } from '../not-read.tsx';
import { pageLocale } from '../ui/page-locale.ts';
import { answerWords, chainWords } from './chain-words.ts';

/** What a favour pays back or forward and what came of it, and, where it goes on, the whole chain. */
export function ChainLine({ exchange, story }: { exchange: Exchange; story: PersonStory }) {
  const [whole, setWhole] = useState(false);
  const answered = exchange.answers === undefined ? undefined : story.answered.get(exchange.answers);
  const answers = story.answers.get(exchange.id) ?? [];
  if (!answered && answers.length === 0) return null;
  const nameOf = ({ personId }: Exchange) =>
    personId === story.person.id ? story.person.name : story.names.get(personId);
  const goesOn = answered !== undefined && (answers.length > 0 || answered.answers !== undefined);
  return (
    <>
      {answered && <p className="soft">{chainWords(answered, answerWay(exchange, answered), nameOf(answered))}</p>}
      {answers.map((answer) => (
        <p key={answer.id} className="soft">
          {answerWords(answer, answerWay(answer, exchange), nameOf(answer))}
        </p>
      ))}
      {goesOn && (
        <p className="hint">
          <button type="button" className="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {i18n.t('person.chain.whole')}
          </button>
        </p>
      )}
      {whole && <WholeChain exchangeId={exchange.id} />}
    </>
  );
}

/** From the kindness it began with to what it led to, each in a sentence. */
function WholeChain({ exchangeId }: { exchangeId: string }) {
  const ledger = useLedger();
  const chain = useLiveRows(`chain ${exchangeId}`, () => answerChain(ledger, exchangeId));
  if (chain.state === 'failed') return <NotRead code={chain.code} onAgain={chain.again} />;
  if (chain.state === 'waiting' || !chain.rows) return null;
  const { before, here, after } = chain.rows;
  return (
    <ol className="chain hint" aria-label={i18n.t('person.chain.label')}>
      {[...before, here, ...after].map(({ exchange, personName }) => (
        <li key={exchange.id} aria-current={exchange.id === exchangeId ? 'step' : undefined}>
          {datedSentence(exchange, say, { now: ledger.now(), locale: pageLocale(), name: personName })}
        </li>
      ))}
    </ol>
  );
}
