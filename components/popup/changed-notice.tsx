import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { pageHealthKey } from '../../messages/session.ts';
import { Notice } from '../ui/notice.tsx';
import { profilesChanged } from './page-changed.ts';

/** Whether LinkedIn changed its profiles so that the badge rests. False until it has been looked up. */
export function useProfilesChanged(): boolean {
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const report = (await browser.storage.session.get(pageHealthKey))[pageHealthKey];
      if (!gone) setChanged(profilesChanged(report));
    };
    void look();
    return () => {
      gone = true;
    };
  }, []);
  return changed;
}

/** Says that the badge rests on this page. Logging goes on. */
export function ChangedNotice() {
  return (
    <Notice role="status" lead={i18n.t('popup.changed')}>
      {i18n.t('popup.changedSays')}
    </Notice>
  );
}
