import { i18n } from '#i18n';
import type { Standing } from '../../ledger/standing.ts';
import { standingLabel } from '../people/standing-label.ts';
import { Face } from '../ui/face.tsx';
import { Icon } from '../ui/icon.tsx';

type PersonOptionProps = {
  id: string;
  /** It is the one that Enter takes. */
  at: boolean;
  onPoint: () => void;
  onTake: () => void;
} & ({ person: Standing; hidden: boolean; newName?: never } | { newName: string; person?: never; hidden?: never });

/** One name to choose: someone known with what stands between you, or a new name as typed. */
export function PersonOption({ id, at, person, hidden, newName, onPoint, onTake }: PersonOptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={at}
      className={at ? 'at' : undefined}
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {person ? (
        <Face name={person.name} />
      ) : (
        <span className="face" aria-hidden="true">
          <Icon name="plus" small />
        </span>
      )}
      <div className="fill">
        <b className="head">{person ? person.name : i18n.t('popup.addNew', [newName])}</b>
        {person && !hidden && <p className="hint">{standingLabel(person)}</p>}
      </div>
      <kbd aria-hidden="true">↵</kbd>
    </li>
  );
}
