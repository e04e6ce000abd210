import { i18n } from '#i18n';
import { surfaceHealth } from '../../messages/page-health.ts';
import { useHealth } from '../health/use-health.ts';
import { Notice } from '../ui/notice.tsx';
import { StreetLink } from './street-link.tsx';

/** Whether LinkedIn changed its profiles so that the badge rests. False until it has been looked up. */
export function useProfilesChanged(): boolean {
  return surfaceHealth(useHealth()).some(({ surface, readable }) => surface === 'profile' && !readable);
}

/** Says that the badge rests on this page. Logging goes on. */
export function ChangedNotice() {
  return (
    <Notice role="status" lead={i18n.t('popup.changed')}>
      {i18n.t('popup.changedSays')} <StreetLink place="/health">{i18n.t('popup.changedMore')}</StreetLink>
    </Notice>
  );
}
