import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { say } from '../../locales/say.ts';
import { browserLedger } from '../../storage/browser-ledger.ts';
import { startWorker } from './start-worker.ts';

/** A page that wakes the worker has its answer well within this (tests/bench), in ms. */
const answerTime = 100;

export default defineBackground(() => {
  // The worker ends when the browser stops it, and nothing of it is left: the signal never aborts.
  const ledger = browserLedger();
  startWorker({
    ledger,
    say,
    locale: browser.i18n.getUILanguage(),
    afterTheFirstAnswer: () => new Promise((go) => setTimeout(go, answerTime)),
    signal: new AbortController().signal,
  }).catch((cause: unknown) => ledger.report('Not all is as it should be after a start.', cause));
});
