import type { CardView, MarkView } from '../../../ledger/words/views.ts';

/** "Log a favour": what a stranger's badge says. */
export const nothingYet: MarkView = {
  sign: 'plus',
  tone: 'quiet',
  strong: 'Log a favour',
  label: 'Nothing recorded yet. Log a favour.',
};

/** A kindness in a tough stretch, told of anybody. */
export function helped(name: string): MarkView {
  return {
    sign: 'received',
    tone: 'tough',
    strong: 'introduced you to Acme, 2016',
    soft: 'in a tough stretch',
    umbrella: true,
    label: `${name} introduced you to Acme in 2016, in a tough stretch. Open your memory of ${name}.`,
  };
}

export const hiddenMark: MarkView = {
  sign: 'hidden',
  tone: 'quiet',
  strong: 'Hidden while you share',
  label: 'Hidden while you share.',
};

export const danaCard: CardView = {
  label: 'Dana Whitlock, from your memory',
  standing: 'Dana helped you in a tough stretch.',
  cue: { lead: 'Could use a hand', words: 'Looking for work since Thursday' },
  lines: [
    { year: '2026', sign: 'received', words: 'Introduced you to Kestrel’s CTO' },
    { year: '2023', sign: 'given', words: 'You reviewed the Lisbon portfolio' },
    { year: '2016', sign: 'received', words: 'Introduced you to Acme', tough: 'in a tough stretch' },
  ],
  open: [{ words: 'You promised: two names in Lisbon', hint: 'By Friday' }],
  need: 'Looking for a design lead role, Leeds or remote',
  buttons: [
    { intent: 'log', words: 'Log a favour', label: 'Log a favour by or for Dana' },
    { intent: 'thank', words: 'Say thanks', label: 'Say thanks to Dana' },
    { intent: 'remind', words: 'Remind me', label: 'Remind me of Dana' },
  ],
  close: 'Close',
  foot: 'Only you see this. Buttons open beside the page.',
};
