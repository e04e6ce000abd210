import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** A setting could not be kept: what is shown is what still counts. */
export function NotKept({ onAgain }: { onAgain: () => void }) {
  return (
    <Notice
      firm
      role="alert"
      lead={i18n.t('settings.notKept')}
      buttons={<Button onClick={onAgain}>{i18n.t('log.tryAgain')}</Button>}
    >
      {i18n.t('settings.notKeptSays')}
    </Notice>
  );
}
