import { i18n } from '#i18n';
import type { Problem } from '../../ledger/outcome.ts';

const sentences = {
  'disk-full': 'disk_full',
  'store-closed': 'store_closed',
  'store-timeout': 'store_timeout',
  'store-failed': 'store_failed',
  'schema-newer': 'schema_newer',
  'not-found': 'not_found',
  'handle-taken': 'handle_taken',
  'handle-malformed': 'handle_malformed',
  'two-people': 'two_people',
  'handle-in-bin': 'handle_in_bin',
  'undo-changed': 'undo_changed',
  'undo-unknown': 'undo_unknown',
  'email-malformed': 'email_malformed',
  'answers-circle': 'answers_circle',
  'already-ended': 'already_ended',
  'merge-unknown': 'merge_unknown',
  'name-missing': 'name_missing',
  'name-too-long': 'name_too_long',
  'note-too-long': 'note_too_long',
  'words-missing': 'words_missing',
  'words-too-long': 'words_too_long',
  'date-unreal': 'date_unreal',
  'date-in-future': 'date_in_future',
  'date-too-early': 'date_too_early',
  'date-too-far': 'date_too_far',
  'date-past': 'date_past',
  'link-unsafe': 'link_unsafe',
  'link-too-long': 'link_too_long',
  'field-unknown': 'field_unknown',
  'field-malformed': 'field_malformed',
  'settings-not-saved': 'settings_not_saved',
  unexpected: 'unexpected',
} as const;

const fields = [
  'name',
  'note',
  'words',
  'on',
  'thankedOn',
  'dueOn',
  'outcome',
  'headline',
  'company',
  'place',
  'link',
  'kind',
  'size',
  'handles',
  'due',
  'madeOn',
  'tags',
  'emails',
] as const;

/** The codes that have a sentence of their own. */
export const knownCodes = Object.keys(sentences);

/** Why something was not saved, in one sentence or two that name the field and say what can be done. */
export function problemWords({ code, field }: Pick<Problem, 'code' | 'field'>): string {
  return isKnown(code) ? i18n.t(`problem.${sentences[code]}`, [fieldWords(field)]) : i18n.t('problem.other');
}

function isKnown(code: string): code is keyof typeof sentences {
  return Object.hasOwn(sentences, code);
}

function fieldWords(field: string | undefined): string {
  const known = fields.find((each) => each === field);
  return known ? i18n.t(`problem.field.${known}`) : i18n.t('problem.field.other');
}
