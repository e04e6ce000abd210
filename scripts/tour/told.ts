import type { ChromiumStreet } from '../../tests/browser/support/chromium/chromium-street.ts';
import { attach } from '../../tests/browser/support/chromium/session.ts';
import { until } from '../../tests/browser/support/until.ts';

/** What a notification says. */
export interface Told {
  title: string;
  message: string;
}

/**
 * Listens in on the worker: what it gives the browser to show as notifications, word for word. Chromium hands them to
 * the desktop and does not tell them again. The worker stays awake as long as this listens.
 * @returns waits for the first one and gives it
 */
export async function listenForNotice({ wire }: ChromiumStreet): Promise<() => Promise<Told>> {
  const { targetInfos } = await wire.send<{ targetInfos: { type: string; targetId: string }[] }>('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('The worker sleeps: wake it first.');
  const { run } = await attach(wire, worker.targetId);
  await run(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    const apis = ['chrome', 'browser'].map((name) => Reflect.get(globalThis, name) as typeof chrome | undefined);
    for (const notifications of new Set(apis.map((api) => api?.notifications))) {
      if (!notifications) continue;
      const create = notifications.create as (...all: unknown[]) => unknown;
      Object.assign(notifications, {
        create: (...all: unknown[]) => {
          told.push(all.find((each) => typeof each === 'object'));
          return create.apply(notifications, all);
        },
      });
    }
  });
  return () => until('a notification', () => run(() => (globalThis as unknown as { told: Told[] }).told[0]));
}
