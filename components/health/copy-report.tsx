import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { HealthLine } from '../../messages/page-health.ts';
import { useLedger } from '../ledger-context.tsx';
import { Button } from '../ui/button.tsx';
import { pageReport } from './page-report.ts';

/** What became of a press on the button. */
type Done = { state: 'copied' | 'shown'; report: string } | { state: 'no-page' };

/** Makes a report of the structure of the open LinkedIn page, copies it, and shows it: one sees what one passes on. */
export function CopyReport({ lines }: { lines: readonly HealthLine[] }) {
  const ledger = useLedger();
  const [done, setDone] = useState<Done>();
  const [busy, setBusy] = useState(false);
  const id = useId();

  const copy = async () => {
    setBusy(true);
    const report = await pageReport(lines, ledger.now());
    setDone(report.ok ? { state: await putAway(report.value), report: report.value } : { state: 'no-page' });
    setBusy(false);
  };

  return (
    <section aria-labelledby={id} className="report">
      <h2 className="head" id={id}>
        {i18n.t('health.report')}
      </h2>
      <p className="hint">{i18n.t('health.reportSays')}</p>
      <Button disabled={busy} onClick={() => void copy()}>
        {i18n.t('health.copy')}
      </Button>
      <p role="status">{done && i18n.t(said[done.state])}</p>
      {done && 'report' in done && (
        <textarea readOnly rows={12} aria-label={i18n.t('health.report')} value={done.report} />
      )}
    </section>
  );
}

const said = { copied: 'health.copied', shown: 'health.shown', 'no-page': 'health.noPage' } as const;

/** Copies a text. Where the browser refuses, it can be copied by hand from what is shown. */
async function putAway(text: string): Promise<'copied' | 'shown'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'shown';
  }
}
