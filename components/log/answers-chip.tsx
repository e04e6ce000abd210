import { i18n } from '#i18n';
import type { Exchange } from '../../ledger/exchange.ts';
import { deedWords } from '../../ledger/words/deed-words.ts';
import { say } from '../../locales/say.ts';
import { receivedFrom } from '../../storage/queries/received-from.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { chainWords } from '../person/chain-words.ts';
import { pageLocale } from '../ui/page-locale.ts';
import { ChoiceChip } from './choice-chip.tsx';

/** An offer beside help given: that it pays back something they did for you. Absent where they did nothing yet. */
export function AnswersChip({
  personId,
  chosen,
  onChoose,
}: {
  personId: string;
  chosen: string | undefined;
  onChoose: (answers: string | null) => void;
}) {
  const ledger = useLedger();
  const received = useLiveRows(`received ${personId}`, () => receivedFrom(ledger, personId));
  if (received.state !== 'ready') return null;
  const answered = received.rows.find(({ id }) => id === chosen);
  // What it pays forward, somebody else did: that is chosen in the years.
  if (received.rows.length === 0 || (chosen !== undefined && !answered)) return null;
  const words = (exchange: Exchange) =>
    deedWords(exchange, say, { now: ledger.now(), locale: pageLocale(), form: 'badge' });
  return (
    <ChoiceChip
      words={answered ? chainWords(answered, 'back') : i18n.t('log.paysBackOffer')}
      question={i18n.t('log.paysBackQuestion')}
      choices={received.rows.map((exchange) => ({ value: exchange.id, words: words(exchange) }))}
      chosen={answered?.id}
      offer={!answered}
      onChoose={onChoose}
    />
  );
}
