import { browser } from 'wxt/browser';
import type { Outcome } from '../../ledger/outcome.ts';
import type { Say } from '../../ledger/words/say.ts';
import { revisionKey } from '../../storage/revision.ts';
import { emptyBin } from '../../storage/commands/empty-bin.ts';
import type { Ledger } from '../../storage/ledger.ts';
import { standingsByHandles } from '../../storage/queries/standings-by-handles.ts';
import { answerPages } from './answer-pages.ts';
import { answersOf } from './answers.ts';
import { welcomeOnInstall } from './first-run.ts';
import { followTabs } from './follow-tabs.ts';
import { holdSettings } from './held-settings.ts';
import { hideJudgementByKey } from './hide-judgement.ts';
import { tellLinkedIn } from './linkedin-tabs.ts';
import { openWhatWasClicked } from './notification-click.ts';
import { keepPageScript } from './page-script.ts';
import { panelOnlyWhenAsked } from './person-beside.ts';
import { sessionBegan } from './session-began.ts';
import { sweeper } from './sweep.ts';
import { paintToolbar } from './toolbar.ts';
import { closeLocalToPages } from './trusted-contexts.ts';
import type { WorkerParts } from './worker-parts.ts';

/** What the worker is started with. */
interface Surroundings {
  ledger: Ledger;
  say: Say;
  /** The browser's language, a BCP 47 tag. */
  locale: string;
  /** Resolves when whatever woke the worker has probably been answered. */
  afterTheFirstAnswer: () => Promise<void>;
  /** Ends what this starts, as far as it would outlive a worker that is stopped. */
  signal: AbortSignal;
}

/**
 * Starts the worker. Every listener is in place when this returns: the browser gives what woke the worker only to
 * listeners of its first turn. What must stay true outside of us (registration, alarms, toolbar) is seen to at
 * every start, because no event is certain to come: not `onStartup` after an update, nothing at all after a re-enable.
 * A page that woke the worker is answered first: it is waiting to paint.
 * @returns when all that this start had to do is done
 */
export async function startWorker(surroundings: Surroundings): Promise<void> {
  const { ledger, say, locale, afterTheFirstAnswer, signal } = surroundings;
  const run: WorkerParts['run'] = (what, work) => {
    work.catch((cause: unknown) => ledger.report(what, cause));
  };
  const settings = holdSettings(() => run('A new setting is not in force everywhere.', afterSettings()), signal);
  const basis = { ledger, settings, say, locale, run };
  const followOpenTabs = followTabs(basis);
  const parts = { ...basis, sweep: sweeper(basis) };

  const keepTrue = async () => {
    await Promise.all([
      settings().then(keepPageScript),
      parts.sweep().then(followOpenTabs),
      paintToolbar(),
      panelOnlyWhenAsked(),
    ]);
  };
  const afterSettings = async () => {
    await settings().then(keepPageScript);
    await Promise.all([tellLinkedIn({ kind: 'changed' }), parts.sweep().then(followOpenTabs)]);
  };
  const afterCommit = async () => {
    await Promise.all([tellLinkedIn({ kind: 'changed' }), parts.sweep().then(followOpenTabs)]);
  };

  answerPages(answersOf(parts), (trouble, cause) => ledger.report(trouble, cause));
  openWhatWasClicked(parts);
  welcomeOnInstall(parts);
  hideJudgementByKey(parts);
  const again = () => run('Not all is as it should be after a start.', keepTrue());
  browser.runtime.onStartup.addListener(again);
  browser.runtime.onInstalled.addListener(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.alarms.onAlarm.addListener(() => {
    run('What is due was not looked at.', parts.sweep());
    run('The bin was not emptied.', emptyBin(ledger).then(mustHold));
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && revisionKey in changes) run('Open pages were not told of a change.', afterCommit());
  });

  // The database opens while a first answer is waiting for the settings.
  const first = [closeLocalToPages(), sessionBegan(ledger.now()), standingsByHandles(ledger, [])];
  for (const work of first) run('Not all is as it should be at the start.', work);
  await Promise.allSettled([...first, afterTheFirstAnswer()]);
  await keepTrue();
}

function mustHold(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(outcome.code);
}
