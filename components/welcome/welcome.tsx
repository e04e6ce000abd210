import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useLedger } from '../ledger-context.tsx';
import { NotSaved } from '../log/not-saved.tsx';
import { askForLinkedIn } from '../settings/linkedin-access.ts';
import { Brand } from '../street/brand.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { nameless, saveChoices, saveNames } from './begin.ts';
import type { NameDraft, WelcomeStore } from './draft-store.ts';
import { createWelcomeDraft } from './draft-store.ts';
import { Hello } from './hello.tsx';
import { LevelChoice } from './level-choice.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { Ready } from './ready.tsx';
import { Rule, WhatItReads } from './what-it-reads.tsx';
import { ThreeNames } from './three-names.tsx';
import './welcome.css';

/** The first run: what it reads, the choice, and three kindnesses. Nothing is stored before "Begin". */
export function Welcome() {
  const [store] = useState(createWelcomeDraft);
  const phase = store((draft) => draft.phase);

  useEffect(() => {
    document.title = `${i18n.t('welcome.title')} · ${i18n.t('app.name')}`;
  }, []);

  return (
    <main className="wel">
      <p className="brand">
        <Brand /> {i18n.t('app.name')}
      </p>
      {phase === 'begun' || phase === 'later' ? <Ready store={store} /> : <Questions store={store} />}
    </main>
  );
}

function Questions({ store }: { store: WelcomeStore }) {
  const ledger = useLedger();
  const draft = store();
  const missingName = draft.missing?.startsWith('name-') ? Number(draft.missing.slice(5)) : undefined;

  const begin = async () => {
    if (!draft.mode) return show(store, 'mode');
    const row = nameless(draft.names);
    if (row !== undefined) return show(store, `name-${row}`);
    const asked = askForLinkedIn();
    draft.set({ phase: 'saving', problem: undefined });
    await asked;
    const named = await saveNames(ledger, store);
    const chosen = named.ok ? await saveChoices(store, ledger.now()) : named;
    draft.set(chosen.ok ? { phase: 'begun' } : { phase: 'asking', problem: chosen });
  };

  const later = async () => {
    const row = nameless(draft.names);
    if (row !== undefined) return show(store, `name-${row}`);
    draft.set({ phase: 'saving', problem: undefined });
    const named = await saveNames(ledger, store);
    draft.set(named.ok ? { phase: 'later' } : { phase: 'asking', problem: named });
  };

  return (
    <>
      <Hello />
      <WhatItReads />
      <section className="step">
        <h2 className="said">{i18n.t('welcome.where')}</h2>
        <Rule />
        <ModeChoice
          mode={draft.mode}
          missing={draft.missing === 'mode'}
          onChoose={(mode) => draft.set({ mode, ...(draft.missing === 'mode' ? found : {}) })}
        />
      </section>
      <section className="step">
        <h2 className="said">{i18n.t('welcome.level')}</h2>
        <p className="soft">{i18n.t('welcome.levelSoft')}</p>
        <LevelChoice level={draft.level} onChoose={(level) => draft.set({ level })} />
      </section>
      <section className="step">
        <h2 className="said">{i18n.t('welcome.three')}</h2>
        <p className="soft">{i18n.t('welcome.threeSoft')}</p>
        <ThreeNames
          names={draft.names}
          missing={missingName}
          onChange={(index, part) => {
            draft.setName(index, part);
            if (missingName !== undefined) draft.set(found);
          }}
        />
        <p id="whose" className="missing" role="alert">
          {missingName !== undefined && i18n.t('welcome.whose')}
        </p>
        <p className="hint umbrella-hint">
          <Icon name="umbrella" small /> {i18n.t('welcome.toughHint')}
        </p>
        {draft.problem && <NotSaved problem={draft.problem} text={written(draft.names)} onAgain={() => void begin()} />}
        <div className="end">
          <Button look="quiet" tall disabled={draft.phase === 'saving'} onClick={() => void later()}>
            {i18n.t('welcome.later')}
          </Button>
          <Button look="act" tall aria-busy={draft.phase === 'saving'} onClick={() => void begin()}>
            {i18n.t('welcome.begin')}
          </Button>
        </div>
      </section>
    </>
  );
}

const found = { missing: undefined };

/** What was typed, for "Copy the text". */
function written(names: NameDraft[]): string {
  return names
    .filter((each) => !each.saved && each.name.trim())
    .map(({ name, what }) => `${name}: ${what}`)
    .join('\n');
}

/** Says what is missing, and brings it into view with the focus on it. */
function show(store: WelcomeStore, missing: 'mode' | `name-${number}`): void {
  store.getState().set({ missing });
  const field =
    missing === 'mode'
      ? document.querySelector<HTMLElement>('.mode input')
      : document.querySelectorAll<HTMLElement>('.three .who')[Number(missing.slice(5))];
  field?.focus();
  field?.closest('.step')?.scrollIntoView?.({ block: 'start' });
}
