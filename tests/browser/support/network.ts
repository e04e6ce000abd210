import { practiceAnswer } from '../../fixtures/practice/answer.ts';

/** What a site would send back. */
export interface Answer {
  status: number;
  type: string;
  body: string;
}

/** Answers a request for `https://www.linkedin.com/…`. */
export type AnswerPage = (url: string) => Answer;

/** What was asked of the network, by whoever in the browser. */
export interface Requests {
  /** Requests for the practice site, which were answered. */
  linkedin: string[];
  /** All other requests that would have left the machine; each was refused. */
  foreign: string[];
}

/** What to do with one request of the browser. */
export type Verdict = { kind: 'answer'; answer: Answer } | { kind: 'own' } | { kind: 'refuse' };

const site = 'https://www.linkedin.com/';

/** Requests that never reach a network: the browser's own pages and the extension's files. */
const own = /^(about|chrome|chrome-extension|chrome-search|devtools|moz-extension|resource|data|blob|view-source):/;

/**
 * Decides on a request and writes it down. Every request of every page, frame and worker goes through here.
 */
export function judge(url: string, requests: Requests, answerPage: AnswerPage = practiceAnswer): Verdict {
  if (own.test(url)) return { kind: 'own' };
  if (url.startsWith(site)) {
    requests.linkedin.push(url);
    return { kind: 'answer', answer: answerPage(url) };
  }
  requests.foreign.push(url);
  return { kind: 'refuse' };
}
