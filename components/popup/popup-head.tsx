import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../ui/icon.tsx';
import { StreetLink } from './street-link.tsx';

/** The top of the popup: whom or what it is about, and the way to the Street. */
export function PopupHead({ busy = false, children }: { busy?: boolean; children: ReactNode }) {
  return (
    <header className="pop-head" aria-busy={busy}>
      {children}
      <StreetLink place="/today" label={i18n.t('popup.openStreet')} className="icon-btn">
        <Icon name="street" />
      </StreetLink>
    </header>
  );
}
