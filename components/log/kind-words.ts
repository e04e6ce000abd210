import { i18n } from '#i18n';
import type { ExchangeKind } from '../../ledger/exchange.ts';
import { exchangeKinds } from '../../ledger/exchange.ts';
import type { Choice } from './listbox.tsx';

const keys = {
  introduction: 'log.kind.introduction',
  referral: 'log.kind.referral',
  recommendation: 'log.kind.recommendation',
  endorsement: 'log.kind.endorsement',
  advice: 'log.kind.advice',
  feedback: 'log.kind.feedback',
  'job-lead': 'log.kind.job_lead',
  'interview-help': 'log.kind.interview_help',
  mentoring: 'log.kind.mentoring',
  visibility: 'log.kind.visibility',
  business: 'log.kind.business',
  teaching: 'log.kind.teaching',
  support: 'log.kind.support',
  resource: 'log.kind.resource',
  other: 'log.kind.other',
} as const satisfies Record<ExchangeKind, string>;

/** What a kind of help is called: "Introduction". */
export function kindWords(kind: ExchangeKind): string {
  return i18n.t(keys[kind]);
}

/** All kinds to choose from, in the design's order. */
export function kindChoices(): Choice<ExchangeKind>[] {
  return exchangeKinds.map((kind) => ({ value: kind, words: kindWords(kind) }));
}
