import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { Exchange } from '../../ledger/exchange.ts';
import { addPerson } from '../../storage/commands/add-person.ts';
import { editExchange } from '../../storage/commands/edit-exchange.ts';
import { useLedger } from '../ledger-context.tsx';
import type { LogWho } from '../log/log-who.ts';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';

const WhoPicker = lazy(() => import('../popup/who-picker.tsx'));

/** Who else was part of a favour: whom they introduced, say. Somebody known, or a new name. */
export function ThirdForm({ exchange, onEnd }: { exchange: Exchange; onEnd: () => void }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);

  const set = async (thirdPersonId: string | null) => {
    const done = await act(i18n.t('person.third.changed'), () =>
      editExchange(ledger, { exchangeId: exchange.id, set: { thirdPersonId } }),
    );
    if (done) onEnd();
  };

  const choose = async (who: LogWho) => {
    if ('personId' in who) return set(who.personId);
    let personId: string | undefined;
    // A new name is a change of its own: Ctrl or ⌘ Z takes back first that they were part of it, then the name.
    const added = await act(i18n.t('person.third.changed'), async () => {
      const outcome = await addPerson(ledger, { name: who.name });
      if (outcome.ok) personId = outcome.value.personId;
      return outcome;
    });
    if (added && personId !== undefined) await set(personId);
  };

  return (
    <div
      className="small-form"
      role="group"
      aria-label={i18n.t('person.third.who')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <p className="head">{i18n.t('person.third.who')}</p>
      <Suspense fallback={<span className="wait" />}>
        <WhoPicker onChoose={(who) => void choose(who)} onLeave={onEnd} />
      </Suspense>
      <div className="btns">
        {exchange.thirdPersonId !== undefined && (
          <Button onClick={() => void set(null)}>{i18n.t('person.third.none')}</Button>
        )}
        <Button look="quiet" onClick={onEnd}>
          {i18n.t('person.neverMind')}
        </Button>
      </div>
    </div>
  );
}
