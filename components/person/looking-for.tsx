import { useState } from 'react';
import { i18n } from '#i18n';
import type { Need, Person } from '../../ledger/person.ts';
import { closeNeed } from '../../storage/commands/close-need.ts';
import { editNeed } from '../../storage/commands/edit-need.ts';
import { hearNeed } from '../../storage/commands/hear-need.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { pageLocale } from '../ui/page-locale.ts';
import { MoreMenu } from './more-menu.tsx';
import { useOpened } from './opened.tsx';
import { SmallForm, takeFocus } from './small-form.tsx';

/** What they are looking for, as the user heard it, and a way to add to it. */
export function LookingFor({ person }: { person: Person }) {
  const { opened, open } = useOpened();
  const adding = opened?.what === 'need' && opened.id === undefined;
  const needs = (person.needs ?? []).filter(({ closedAt }) => closedAt === undefined);
  return (
    <section aria-labelledby="looking-for">
      <h2 className="head" id="looking-for">
        {i18n.t('person.need.head')}
      </h2>
      <ul className="items">
        {needs.map((need) => (
          <NeedRow key={need.id} personId={person.id} need={need} />
        ))}
      </ul>
      {adding ? (
        <NeedForm personId={person.id} onEnd={() => open(null)} />
      ) : (
        <Button look="quiet" icon="plus" className="add" onClick={() => open({ what: 'need' })}>
          {i18n.t('person.need.add')}
        </Button>
      )}
    </section>
  );
}

function NeedRow({ personId, need }: { personId: string; need: Need }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const { opened, open } = useOpened();
  const { id, words, heardAt } = need;

  if (opened?.what === 'need' && opened.id === id) {
    return (
      <li>
        <NeedForm personId={personId} editing={need} onEnd={() => open(null)} />
      </li>
    );
  }

  const close = (said: string) => void act(said, () => closeNeed(ledger, { personId, needId: id }));
  return (
    <li>
      <Icon name="signpost" />
      <div className="fill">
        <bdi>{words}</bdi>
        <p className="hint">{i18n.t('person.need.heard', [monthOf(heardAt, ledger.now())])}</p>
      </div>
      <button type="button" className="link" onClick={() => close(i18n.t('person.need.wasFound'))}>
        {i18n.t('person.need.found')}
      </button>
      <MoreMenu
        small
        label={i18n.t('person.need.more', [words])}
        choices={[
          { words: i18n.t('person.change'), onChoose: () => open({ what: 'need', id }) },
          { words: i18n.t('person.need.givenUp'), onChoose: () => close(i18n.t('person.need.wasGivenUp')) },
        ]}
      />
    </li>
  );
}

function NeedForm({ personId, editing, onEnd }: { personId: string; editing?: Need; onEnd: () => void }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const [words, setWords] = useState(editing?.words ?? '');

  const save = async () => {
    const done = await act(i18n.t(editing ? 'person.changed' : 'person.need.added'), () =>
      editing ? editNeed(ledger, { personId, needId: editing.id, words }) : hearNeed(ledger, { personId, words }),
    );
    if (done) onEnd();
  };

  return (
    <SmallForm label={i18n.t('person.need.add')} onSave={() => void save()} onEnd={onEnd}>
      <label className="field">
        <span className="head">{i18n.t('person.need.words')}</span>
        <input
          ref={takeFocus}
          value={words}
          placeholder={i18n.t('person.need.wordsHint')}
          onChange={(event) => setWords(event.target.value)}
          autoComplete="off"
        />
      </label>
    </SmallForm>
  );
}

/** "May", with the year when it is another one: nobody remembers the day on which they heard it. */
function monthOf(at: number, now: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(pageLocale(), {
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(at);
}
