import { i18n } from '#i18n';
import type { Standing } from '../../ledger/standing.ts';
import { standingSentence } from '../../ledger/words/standing-sentence.ts';
import { say } from '../../locales/say.ts';
import { useLedger } from '../ledger-context.tsx';

/** What stands between you, in one sentence; with someone who is not in the ledger it is nothing yet. */
export default function StandingSentence({ standing }: { standing: Standing | null }) {
  const ledger = useLedger();
  return standing ? standingSentence(standing, say, { now: ledger.now(), form: 'short' }) : i18n.t('popup.nothingYet');
}
