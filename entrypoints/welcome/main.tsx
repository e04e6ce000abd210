import '../../components/ui/parts.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { LedgerProvider } from '../../components/ledger-context.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { browserLedger } from '../../storage/browser-ledger.ts';

document.documentElement.lang = browser.i18n.getUILanguage();

const root = document.getElementById('root');
if (!root) throw new Error('welcome.html has no #root');
createRoot(root).render(
  <LedgerProvider ledger={browserLedger()}>
    <Welcome />
  </LedgerProvider>,
);
