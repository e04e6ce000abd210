import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Person } from '../../ledger/person.ts';
import { editPerson } from '../../storage/commands/edit-person.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** Name, one line, and whether they are close. Shown in place of the head; Escape leaves it as it was. */
export function EditPerson({ person, onEnd }: { person: Person; onEnd: () => void }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const hint = useId();
  const [name, setName] = useState(person.name);
  const [headline, setHeadline] = useState(person.headline ?? '');
  const [close, setClose] = useState(person.close ?? false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const set = {
      ...(name.trim() === person.name ? {} : { name }),
      ...(headline.trim() === (person.headline ?? '') ? {} : { headline: headline.trim() || null }),
      ...(close === (person.close ?? false) ? {} : { close: close || null }),
    };
    if (Object.keys(set).length === 0) return onEnd();
    if (await act(i18n.t('person.changed'), () => editPerson(ledger, { personId: person.id, set }))) onEnd();
  };

  return (
    <form
      className="edit-person"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <label className="field">
        <span className="head">{i18n.t('person.name')}</span>
        <input value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" ref={takeFocus} />
      </label>
      <label className="field">
        <span className="head">{i18n.t('person.headline')}</span>
        <input value={headline} onChange={(event) => setHeadline(event.target.value)} autoComplete="off" />
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={close}
          aria-describedby={hint}
          onChange={(event) => setClose(event.target.checked)}
        />
        <Icon name="close" />
        <span>{i18n.t('person.closeTo')}</span>
      </label>
      <p className="hint" id={hint}>
        {i18n.t('person.closeSays')}
      </p>
      <Handles person={person} />
      <div className="ends">
        <Button look="quiet" onClick={onEnd}>
          {i18n.t('person.neverMind')}
        </Button>
        <Button look="act" type="submit">
          {i18n.t('person.save')}
        </Button>
      </div>
    </form>
  );
}

/** By which addresses this person is known again. A name never is one. */
function Handles({ person }: { person: Person }) {
  if (person.handles.length === 0) return null;
  return (
    <div>
      <p className="head">{i18n.t('person.handles')}</p>
      <ul className="handles hint">
        {person.handles.map((handle) => (
          <li key={handle}>
            {handle.startsWith('in:')
              ? `linkedin.com/in/${handle.slice(3)}`
              : i18n.t('person.member', [handle.slice(7)])}
          </li>
        ))}
      </ul>
    </div>
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
