import { useState } from 'react';
import { i18n } from '#i18n';
import { suggestDuplicates } from '../../storage/queries/suggest-duplicates.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { numberWord } from '../ui/number-words.ts';
import { pageLocale } from '../ui/page-locale.ts';
import { TwinPair } from './twin-pair.tsx';
import './twins.css';

/**
 * A quiet line above the list when two people may be one, and the pairs behind it. It is an offer: a list that could
 * not be read is not worth a notice here, and the next change reads it again.
 */
export function Twins() {
  const ledger = useLedger();
  const [shown, setShown] = useState(false);
  const found = useLiveRows('twins', () => suggestDuplicates(ledger));
  const pairs = found.state === 'ready' ? found.rows : found.state === 'waiting' ? found.before : undefined;
  if (!pairs || pairs.length === 0) return null;
  return (
    <section className="twins" aria-label={i18n.t('street.twins.head')}>
      <p className="soft">
        {pairs.length === 1
          ? i18n.t('street.twins.one')
          : i18n.t('street.twins.some', [numberWord(pairs.length, pageLocale())])}{' '}
        <button type="button" className="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {i18n.t(shown ? 'street.twins.hide' : 'street.twins.show')}
        </button>
      </p>
      {shown && pairs.map((pair) => <TwinPair key={pair.key} pair={pair} />)}
    </section>
  );
}
