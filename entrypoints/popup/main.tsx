import { createRoot } from 'react-dom/client';
import { LedgerProvider } from '../../components/ledger-context.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { OpenStreet } from '../../components/popup/street-link.tsx';
import { pageLocale } from '../../components/ui/page-locale.ts';
import { browserLedger } from '../../storage/browser-ledger.ts';
import { openStreet } from './open-street.ts';
import { personOfTab } from './person-of-tab.ts';

document.documentElement.lang = pageLocale();

// Asked before anything is drawn; the line can be typed in meanwhile.
const tab = personOfTab();

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no #root');
createRoot(root).render(
  <LedgerProvider ledger={browserLedger()}>
    <OpenStreet value={(place) => void openStreet(place)}>
      <Popup tab={tab} />
    </OpenStreet>
  </LedgerProvider>,
);
