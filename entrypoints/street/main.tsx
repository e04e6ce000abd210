import '../../components/ui/parts.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { LedgerProvider } from '../../components/ledger-context.tsx';
import { Street } from '../../components/street/street.tsx';
import { browserLedger } from '../../storage/browser-ledger.ts';

document.documentElement.lang = browser.i18n.getUILanguage();

const root = document.getElementById('root');
if (!root) throw new Error('street.html has no #root');
createRoot(root).render(
  <LedgerProvider ledger={browserLedger()}>
    <Street />
  </LedgerProvider>,
);
