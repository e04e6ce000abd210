import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { Exchange } from '../../ledger/exchange.ts';
import { deedWords } from '../../ledger/words/deed-words.ts';
import { firstName } from '../../ledger/words/first-name.ts';
import { say } from '../../locales/say.ts';
import { editExchange } from '../../storage/commands/edit-exchange.ts';
import { receivedFrom } from '../../storage/queries/received-from.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { NotRead } from '../not-read.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { pageLocale } from '../ui/page-locale.ts';
import { takeFocus } from './small-form.tsx';

const WhoPicker = lazy(() => import('../popup/who-picker.tsx'));

interface Someone {
  personId: string;
  name: string;
}

/**
 * What help given pays back or pays forward: something this person did for the user, or something someone else did.
 * One press chooses and saves; Escape leaves it as it was.
 */
export function AnswersForm({ exchange, person, onEnd }: { exchange: Exchange; person: Someone; onEnd: () => void }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const [whose, setWhose] = useState<Someone | null>(person);

  const choose = async (answers: string | null) => {
    const done = await act(i18n.t('person.chain.changed'), () =>
      editExchange(ledger, { exchangeId: exchange.id, set: { answers } }),
    );
    if (done) onEnd();
  };

  return (
    <div
      className="small-form"
      role="group"
      aria-label={i18n.t('person.chain.question')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <p className="head">{i18n.t('person.chain.question')}</p>
      {whose ? (
        <TheirDeeds key={whose.personId} whose={whose} onChoose={(answers) => void choose(answers)} />
      ) : (
        <Suspense fallback={<span className="wait" />}>
          <WhoPicker
            knownOnly
            onChoose={(who) => {
              if ('personId' in who) setWhose(who);
            }}
            onLeave={onEnd}
          />
        </Suspense>
      )}
      <div className="btns">
        {whose && <Button onClick={() => setWhose(null)}>{i18n.t('person.chain.fromOther')}</Button>}
        {exchange.answers !== undefined && (
          <Button onClick={() => void choose(null)}>{i18n.t('person.chain.notAnymore')}</Button>
        )}
        <Button look="quiet" onClick={onEnd}>
          {i18n.t('person.neverMind')}
        </Button>
      </div>
    </div>
  );
}

function TheirDeeds({ whose, onChoose }: { whose: Someone; onChoose: (exchangeId: string) => void }) {
  const ledger = useLedger();
  const deeds = useLiveRows(`received ${whose.personId}`, () => receivedFrom(ledger, whose.personId));
  const first = firstName(whose.name);
  if (deeds.state === 'waiting') return <span className="wait" />;
  if (deeds.state === 'failed') return <NotRead code={deeds.code} onAgain={deeds.again} />;
  if (deeds.rows.length === 0) return <p className="soft">{i18n.t('person.chain.none', [first])}</p>;
  const words = (exchange: Exchange) =>
    deedWords(exchange, say, { now: ledger.now(), locale: pageLocale(), form: 'badge', name: whose.name });
  return (
    <>
      <p className="hint">{i18n.t('person.chain.fromThem', [first])}</p>
      <ul className="picks">
        {deeds.rows.map((exchange, index) => (
          <li key={exchange.id}>
            <button type="button" ref={index === 0 ? takeFocus : undefined} onClick={() => onChoose(exchange.id)}>
              {words(exchange)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
