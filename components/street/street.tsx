import { lazy, Suspense, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Page } from '../page.tsx';
import { People } from '../people/people.tsx';
import { HiddenVeil } from '../settings/hidden-veil.tsx';
import type { StreetAddress } from './address.ts';
import { hashOf } from './address.ts';
import { StreetNav } from './street-nav.tsx';
import { Today } from './today.tsx';
import { useAddress } from './use-address.ts';
import './street.css';

// Whoever opens the Street for today does not wait for these.
const SettingsPage = lazy(() =>
  import('../settings/settings-page.tsx').then((file) => ({ default: file.SettingsPage })),
);
const HealthPage = lazy(() => import('../health/health-page.tsx').then((file) => ({ default: file.HealthPage })));
const Respond = lazy(() => import('./respond.tsx').then((file) => ({ default: file.Respond })));
const StreetPerson = lazy(() => import('./street-person.tsx').then((file) => ({ default: file.StreetPerson })));

/** The full page: what waits today, everyone, one person, the settings. Each has an address of its own. */
export function Street() {
  const address = useAddress();
  const main = useRef<HTMLElement>(null);
  const place = hashOf(address);
  const first = useRef(place);

  useEffect(() => {
    if (place === first.current) return;
    first.current = '';
    // A new view begins at its heading, for the eye and for a screen reader alike.
    window.scrollTo({ top: 0 });
    main.current?.focus();
  }, [place]);

  useEffect(() => {
    // The title stands in the tab for everyone near the screen: it names a view, never a person.
    document.title = `${i18n.t(`street.${address.view}`)} · ${i18n.t('app.name')}`;
  }, [address.view]);

  return (
    <Page>
      <div className="st">
        <div className="st-in">
          <StreetNav view={address.view} />
          <main ref={main} tabIndex={-1} className={address.view === 'person' ? 'st-main one' : 'st-main'}>
            <Suspense>
              <View address={address} />
            </Suspense>
          </main>
        </div>
      </div>
    </Page>
  );
}

function View({ address }: { address: StreetAddress }) {
  if (address.view === 'settings') return <SettingsPage />;
  if (address.view === 'health') return <HealthPage />;
  return (
    <HiddenVeil>
      {address.view === 'today' && <Today />}
      {address.view === 'people' && <People />}
      {address.view === 'respond' && <Respond />}
      {address.view === 'person' && <StreetPerson key={hashOf(address)} address={address} />}
    </HiddenVeil>
  );
}
