import '../../components/ui/parts.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { BesidePage } from '../../components/beside/beside-page.tsx';
import { followWindow } from '../../components/beside/follow-window.ts';
import { smallWindowRequest } from '../../components/beside/small-window.ts';
import { LedgerProvider } from '../../components/ledger-context.tsx';
import { profileHandleOf } from '../../linkedin/addresses/profile.ts';
import { browserLedger } from '../../storage/browser-ledger.ts';

document.documentElement.lang = browser.i18n.getUILanguage();

const follow = followWindow(profileHandleOf);
const root = document.getElementById('root');
if (!root) throw new Error('sidepanel.html has no #root');
createRoot(root).render(
  <LedgerProvider ledger={browserLedger()}>
    <BesidePage fixed={smallWindowRequest(location.search, Date.now())} follow={follow} />
  </LedgerProvider>,
);
