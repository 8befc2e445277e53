import { address } from '../base-path.ts';
import { whenIdle } from './when-idle.ts';

/*
 * Takes a copy of the site, so that it works without a network: first all but the compiler, which is as
 * large as the rest; then that too, unless the reader's browser is to save data.
 */
async function copySite(): Promise<void> {
  await navigator.serviceWorker.register(address('offline.js'));
  const { active } = await navigator.serviceWorker.ready;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!connection?.saveData) whenIdle(() => active?.postMessage('cache the compiler'));
}

// A browser that blocks cookies has no such copies.
copySite().catch(() => {});
