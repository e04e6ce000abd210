import { i18n } from '#i18n';
import { OpenedProvider } from '../person/opened.tsx';
import { KnownPerson } from '../person/who-is-this.tsx';
import { Icon } from '../ui/icon.tsx';
import type { StreetAddress } from './address.ts';

/** One person's page, with the way back to everyone. */
export function StreetPerson({ address }: { address: Extract<StreetAddress, { view: 'person' }> }) {
  return (
    <>
      <a className="back" href="#/people">
        <Icon name="next" small /> {i18n.t('street.people')}
      </a>
      <OpenedProvider first={address.log ? { what: 'log', direction: address.log } : null}>
        <KnownPerson personId={address.personId} {...(address.cueId ? { cueId: address.cueId } : {})} />
      </OpenedProvider>
    </>
  );
}
