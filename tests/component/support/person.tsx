import { Page } from '../../../components/page.tsx';
import { OpenedProvider } from '../../../components/person/opened.tsx';
import { KnownPerson } from '../../../components/person/who-is-this.tsx';
import type { Ledger } from '../../../storage/ledger.ts';
import { show } from './pages.tsx';

/** Shows one person of a ledger as the side panel and the Street do. */
export function showPerson(ledger: Ledger, personId: string) {
  return show(
    ledger,
    <Page>
      <main>
        <OpenedProvider first={null}>
          <KnownPerson personId={personId} />
        </OpenedProvider>
      </main>
    </Page>,
  );
}
