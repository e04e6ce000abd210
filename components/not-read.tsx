import { i18n } from '#i18n';
import { Trouble } from './trouble.tsx';

/** Says that rows could not be read, keeps the code at hand to quote, and offers to read again. */
export function NotRead({ code, onAgain }: { code: string; onAgain: () => void }) {
  return <Trouble lead={i18n.t('person.notRead')} problem={{ code }} onAgain={onAgain} />;
}
