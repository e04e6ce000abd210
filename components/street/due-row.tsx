import { i18n } from '#i18n';
import type { DueItem } from '../../ledger/due-item.ts';
import { dueWords } from '../../ledger/words/due-words.ts';
import { say } from '../../locales/say.ts';
import { whenWords } from '../person/when-words.ts';
import { Face } from '../ui/face.tsx';
import { Button } from '../ui/button.tsx';
import { useLedger } from '../ledger-context.tsx';
import { hashOf } from './address.ts';
import { useDecisions } from './use-decisions.ts';

/**
 * One thing to act on: about whom, what, and since when. Done, later and "let it pass" are one key each
 * while the focus is in the row.
 */
export function DueRow({ item }: { item: DueItem }) {
  const ledger = useLedger();
  const { done, later, letPass, onKeyDown } = useDecisions(item);
  return (
    <li onKeyDown={onKeyDown}>
      <Face name={item.personName} />
      <div className="fill">
        <p>
          <a className="to-person" href={hashOf({ view: 'person', personId: item.personId })}>
            <b dir="auto">{item.personName}</b>
          </a>{' '}
          <bdi>{dueWords(item, say)}</bdi>
        </p>
        <p className="hint">{item.dueOn && whenWords(item.dueOn, ledger.now())}</p>
      </div>
      <div className="btns">
        <Button aria-keyshortcuts="d" onClick={done}>
          {i18n.t('person.done')}
        </Button>
        <Button look="quiet" aria-keyshortcuts="s" onClick={later}>
          {i18n.t('person.cue.later')}
        </Button>
        <Button look="quiet" aria-keyshortcuts="x" onClick={letPass}>
          {i18n.t('street.letPass')}
        </Button>
      </div>
    </li>
  );
}
