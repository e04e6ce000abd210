import { useEffect, useReducer } from 'react';
import type { PersonIntent } from '../../messages/from-overlay.ts';
import type { PersonRequest } from '../../messages/session.ts';
import { useLedger } from '../ledger-context.tsx';
import { Page } from '../page.tsx';
import type { Opened } from '../person/opened.tsx';
import { OpenedProvider } from '../person/opened.tsx';
import { KnownPerson, PersonOfHandles } from '../person/who-is-this.tsx';
import { HiddenVeil } from '../settings/hidden-veil.tsx';
import { FindSomeone } from './find-someone.tsx';
import type { Subject } from './subject.ts';
import { after, notYet } from './subject.ts';
import type { FollowWindow } from './follow-window.ts';
import './beside.css';

/**
 * The person beside the page.
 * @param fixed a small window of its own stays with whom it was opened for
 * @param follow follows the window otherwise
 */
export function BesidePage({ fixed, follow }: { fixed: PersonRequest | null; follow: FollowWindow }) {
  const ledger = useLedger();
  const [{ subject }, tell] = useReducer(after, notYet);

  useEffect(() => {
    if (fixed) {
      tell({ sort: 'request', request: fixed });
      return undefined;
    }
    const end = new AbortController();
    follow(tell, end.signal);
    return () => end.abort();
  }, [fixed, follow]);

  return (
    <Page>
      <main className="side">
        <HiddenVeil>
          {subject?.sort === 'nobody' && (
            <FindSomeone onPick={(personId) => tell({ sort: 'picked', personId, at: ledger.now() })} />
          )}
          {subject && subject.sort !== 'nobody' && <About key={keyOf(subject)} subject={subject} />}
        </HiddenVeil>
      </main>
    </Page>
  );
}

function About({ subject }: { subject: Exclude<Subject, { sort: 'nobody' }> }) {
  const thanking = subject.then === 'thank';
  return (
    <OpenedProvider first={firstOpened(subject.then)}>
      {subject.sort === 'person' ? (
        <KnownPerson personId={subject.personId} thanking={thanking} />
      ) : (
        <PersonOfHandles
          handles={subject.handles}
          name={subject.name}
          inDoubt={subject.inDoubt === true}
          thanking={thanking}
        />
      )}
    </OpenedProvider>
  );
}

/** The same person asked for again is a new request; a name that arrives late is not. */
function keyOf(subject: Exclude<Subject, { sort: 'nobody' }>): string {
  return `${subject.sort === 'person' ? subject.personId : subject.handles.join(' ')} ${subject.at}`;
}

function firstOpened(then: PersonIntent): Opened | null {
  if (then === 'log') return { what: 'log', direction: 'received' };
  return then === 'remind' ? { what: 'remind' } : null;
}
