import { useId } from 'react';
import { i18n } from '#i18n';
import type { Direction } from '../../ledger/exchange.ts';
import { Sign } from '../ui/sign.tsx';

/** Asks which way help went. What was received is asked first: it is what people tend to forget. */
export function Ways({ direction, onChoose }: { direction: Direction; onChoose: (direction: Direction) => void }) {
  const group = useId();
  const way = (value: Direction, words: string) => (
    <label className={value === 'received' ? 'way in' : 'way out'}>
      <input type="radio" name={group} value={value} checked={direction === value} onChange={() => onChoose(value)} />
      <span>
        <Sign way={value} />
        {words}
      </span>
    </label>
  );
  return (
    <fieldset className="ways">
      <legend className="unseen">{i18n.t('log.way')}</legend>
      {way('received', i18n.t('log.received'))}
      {way('given', i18n.t('log.given'))}
    </fieldset>
  );
}
