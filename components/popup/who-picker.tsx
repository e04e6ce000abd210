import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Standing } from '../../ledger/standing.ts';
import { findPeople } from '../../storage/queries/find-people.ts';
import { recordedPeople } from '../../storage/queries/recorded-people.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import type { LogWho } from '../log/log-who.ts';
import { stepIn } from '../log/step-in.ts';
import { NotRead } from '../not-read.tsx';
import { PersonOption } from './person-option.tsx';
import './who-picker.css';

/** How many names are offered at a time. */
const offered = 4;

/**
 * Finds someone by name while typing. The people one knows come first; a new name is one key away.
 * @param knownOnly no new name is offered
 * @param hidden names only, nothing of what stands between you
 * @param onLeave Escape, where there is something to go back to
 */
export default function WhoPicker({
  hidden = false,
  knownOnly = false,
  onTyped,
  onChoose,
  onLeave,
}: {
  hidden?: boolean;
  knownOnly?: boolean;
  onTyped?: () => void;
  onChoose: (who: LogWho) => void;
  onLeave?: () => void;
}) {
  const ledger = useLedger();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const composing = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const name = text.trim();

  const found = useLiveRows(`who ${name}`, async () =>
    name ? findPeople(ledger, name, offered) : (await recordedPeople(ledger, { limit: offered })).people,
  );
  // What was found for the letters before stays in view until the next answer is there, so that nothing jumps.
  const [shown, setShown] = useState<Standing[]>([]);
  const known: Standing[] = found.state === 'ready' ? found.rows : shown;
  if (known !== shown) setShown(known);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);

  // A fast hand presses Enter before the answer to its last letter is there: it means whoever is found for that.
  const [awaited, setAwaited] = useState('');
  const answered = found.state === 'ready';

  const length = known.length + (name && !knownOnly ? 1 : 0);
  const here = Math.min(at, Math.max(length - 1, 0));

  const take = (index: number) => {
    const person = known[index];
    if (person) onChoose({ personId: person.personId, name: person.name });
    else if (name && !knownOnly) onChoose({ name, handles: [] });
  };

  useEffect(() => {
    if (answered && awaited && awaited === name) take(here);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (composing.current || event.nativeEvent.isComposing) return;
    const step = event.key === 'Home' || event.key === 'End' ? undefined : stepIn(event.key, here, length);
    if (step !== undefined) setAt(step);
    else if (event.key === 'Enter' && answered) take(here);
    else if (event.key === 'Enter') setAwaited(name);
    else if (event.key === 'Escape' && onLeave) onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <div className="pop-pick">
      <label className="field">
        <span className="unseen">{i18n.t('popup.name')}</span>
        <input
          ref={field}
          role="combobox"
          aria-expanded={length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={length > 0 ? `${listId}${here}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={i18n.t('popup.name')}
          value={text}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={() => {
            composing.current = false;
          }}
          onChange={(event) => {
            setText(event.target.value);
            onTyped?.();
            setAt(0);
            setAwaited('');
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      {found.state === 'failed' && <NotRead code={found.code} onAgain={found.again} />}
      <ul className="who" role="listbox" id={listId} aria-label={i18n.t('popup.found')}>
        {known.map((person, index) => (
          <PersonOption
            key={person.personId}
            id={`${listId}${index}`}
            at={index === here}
            person={person}
            hidden={hidden}
            onPoint={() => setAt(index)}
            onTake={() => take(index)}
          />
        ))}
        {name && !knownOnly && (
          <PersonOption
            id={`${listId}${known.length}`}
            at={here === known.length}
            newName={name}
            onPoint={() => setAt(known.length)}
            onTake={() => take(known.length)}
          />
        )}
      </ul>
    </div>
  );
}
