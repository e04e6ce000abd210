import { done, type Outcome, type Problem, problem } from '../../ledger/outcome.ts';
import type { PersonRequest } from '../../messages/session.ts';
import type { Settings } from '../../messages/settings.ts';
import { handlesInDoubt } from '../../messages/tab-in-doubt.ts';
import type { Answers } from './answer-pages.ts';
import { bringPart } from './bring-part.ts';
import { cardOf } from './card.ts';
import { holderOfAll } from './holders.ts';
import { marksOf } from './marks.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { noteOpenToWork } from './open-to-work-cue.ts';
import { notePageHealth } from './page-health.ts';
import { mayBeOnThePage } from './page-script.ts';
import { openBeside } from './person-beside.ts';
import { notePost } from './post-cue.ts';
import { addSeenHandles } from './seen-handles.ts';
import { noteTabInDoubt } from './tab-in-doubt.ts';
import type { WorkerParts } from './worker-parts.ts';

/** A page that loads is a good moment to look at what is due, but not one per page. 1 minute, in ms. */
const lookEvery = 60_000;

/** The answer to each kind of message that a LinkedIn page may send. */
export function answersOf(parts: WorkerParts): Answers {
  const { ledger, settings } = parts;
  /** Cues are weighed one after the other: two tabs that show the same thing at once make one cue of it. */
  const weighing = oneAtATime();
  let lookedAt = ledger.now();

  /** Nothing is answered, or done, where the user did not choose a script on the page: its overlay is a left-over. */
  const onThePage = async <Value>(work: (settings: Settings) => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    const chosen = await settings();
    return mayBeOnThePage(chosen) ? work(chosen) : resting;
  };

  return {
    standings: (ask, { tabId }) =>
      onThePage(async ({ hidden = false }) => {
        const answer = done(await marksOf(ask, hidden, parts));
        parts.run('It was not kept that a page may be about another.', noteTabInDoubt(tabId, ask, answer.value));
        const [address] = ask.handles;
        // In the corner the address alone would speak, and this page contradicted it.
        if (ask.corner && address && (await handlesInDoubt(tabId, address)))
          return done({ ...answer.value, marks: {} });
        if (Math.abs(ledger.now() - lookedAt) > lookEvery) {
          lookedAt = ledger.now();
          parts.run('What is due was not looked at.', parts.sweep());
        }
        return answer;
      }),

    card: ({ handle }) =>
      onThePage(async ({ hidden = false }) => done({ card: hidden ? null : await cardOf(handle, parts) })),

    'bring-part': ({ part }, from) => onThePage(() => bringPart(part, from)),

    'open-person': (ask, from) => {
      // Before anything that waits: the gesture ends there.
      const beside = openBeside(from);
      return onThePage(async () => {
        const known = await holderOfAll(ledger, ask.handles);
        const request: PersonRequest = { ...ask, at: ledger.now() };
        if (typeof known === 'object') request.personId = known.personId;
        return beside.show(request);
      });
    },

    'propose-cue': (proposed) =>
      onThePage(() =>
        weighing(() => (proposed.sort === 'post' ? notePost(proposed, parts) : noteOpenToWork(proposed, parts))),
      ),

    'seen-handles': ({ handles }) => onThePage(() => addSeenHandles(handles, parts)),

    'page-health': (report) => onThePage(() => notePageHealth(report, ledger.now())),
  };
}

const resting: Problem<'resting'> = problem('resting');
