import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Person } from '../../ledger/person.ts';
import { editPerson } from '../../storage/commands/edit-person.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { cadences } from './keep-in-touch.ts';
import { PickOne } from './small-form.tsx';
import { Icon } from '../ui/icon.tsx';

/** Name, one line, and whether they are close. Shown in place of the head; Escape leaves it as it was. */
export function EditPerson({ person, onEnd }: { person: Person; onEnd: () => void }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const hint = useId();
  const [name, setName] = useState(person.name);
  const [headline, setHeadline] = useState(person.headline ?? '');
  const [tags, setTags] = useState((person.tags ?? []).join(', '));
  const [began] = useState(person.tags ?? []);
  const [cadence, setCadence] = useState(`${person.cadenceDays ?? 0}`);
  const [close, setClose] = useState(person.close ?? false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const set = {
      ...(name.trim() === person.name ? {} : { name }),
      ...(headline.trim() === (person.headline ?? '') ? {} : { headline: headline.trim() || null }),
      ...(Number(cadence) === (person.cadenceDays ?? 0) ? {} : { cadenceDays: Number(cadence) || null }),
      ...tagChange(person.tags ?? [], began, tags),
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
      <h1 className="unseen">{person.name}</h1>
      <label className="field">
        <span className="head">{i18n.t('person.name')}</span>
        <input value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" ref={takeFocus} />
      </label>
      <label className="field">
        <span className="head">{i18n.t('person.headline')}</span>
        <input value={headline} onChange={(event) => setHeadline(event.target.value)} autoComplete="off" />
      </label>
      <label className="field">
        <span className="head">{i18n.t('person.tags')}</span>
        <input
          value={tags}
          placeholder={i18n.t('person.tagsHint')}
          onChange={(event) => setTags(event.target.value)}
          autoComplete="off"
        />
      </label>
      <PickOne
        legend={i18n.t('person.cadence')}
        choices={cadenceChoices(person.cadenceDays)}
        chosen={cadence}
        onChoose={setCadence}
      />
      <p className="hint">{i18n.t('person.cadenceSays')}</p>
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

/** Never, the usual ones, and whatever else was set. The value is a number of days; 0 is never. */
function cadenceChoices(days: number | undefined): { value: string; words: string }[] {
  const usual = cadences.map((each) => ({ value: `${each.days}`, words: i18n.t(`person.${each.words}`) }));
  const own = days === undefined || cadences.some((each) => each.days === days);
  return [
    { value: '0', words: i18n.t('person.never') },
    ...usual,
    ...(own ? [] : [{ value: `${days}`, words: i18n.t('person.everyDays', days) }]),
  ];
}

/**
 * The tags as they are to be: what was typed in or taken out here, on top of what another window did meanwhile.
 * @param now the tags as they are
 * @param began the tags as they were when the form was opened
 */
function tagChange(now: string[], began: string[], typed: string): { tags?: string[] | null } {
  const wanted = [...new Set(typed.split(',').map((tag) => tag.trim().toLowerCase()))].filter(Boolean);
  const added = wanted.filter((tag) => !began.includes(tag));
  const gone = began.filter((tag) => !wanted.includes(tag));
  if (added.length + gone.length === 0) return {};
  const tags = [...new Set([...now, ...added])].filter((tag) => !gone.includes(tag));
  return { tags: tags.length > 0 ? tags : null };
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
