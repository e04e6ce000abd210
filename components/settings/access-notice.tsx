import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { askForLinkedIn, mayReadLinkedIn, watchLinkedInAccess } from './linkedin-access.ts';

/** Says that the browser keeps LinkedIn pages from us, and offers to ask for them. Nothing while it does not. */
export function AccessNotice() {
  const [allowed, setAllowed] = useState<boolean>();

  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const now = await mayReadLinkedIn();
      if (!end.signal.aborted) setAllowed(now);
    };
    watchLinkedInAccess(() => void look(), end.signal);
    void look();
    return () => end.abort();
  }, []);

  if (allowed !== false) return null;
  return (
    <Notice
      lead={i18n.t('settings.access')}
      buttons={<Button onClick={() => void askForLinkedIn().then(setAllowed)}>{i18n.t('settings.accessAllow')}</Button>}
    >
      {i18n.t('settings.accessSays')}
    </Notice>
  );
}
