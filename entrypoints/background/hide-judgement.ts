import { browser } from 'wxt/browser';
import { readSettings, writeSettings } from '../../messages/settings-store.ts';
import type { WorkerParts } from './worker-parts.ts';

/** The name of the shortcut in the manifest. */
const command = 'hide-judgement';

/** One key hides all judgement while the screen is shared, and shows it again. */
export function hideJudgementByKey({ run }: Pick<WorkerParts, 'run'>): void {
  browser.commands.onCommand.addListener((pressed) => {
    if (pressed === command) run('Judgement was not hidden, or not shown again.', turn());
  });
}

async function turn(): Promise<void> {
  const written = await writeSettings({ hidden: !(await readSettings()).hidden });
  if (!written.ok) throw new Error(written.code);
}
