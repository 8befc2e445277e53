import { address } from '../base-path.ts';
import { whenIdle } from './when-idle.ts';

/*
 * Takes a copy of the site, so that it works without a network: first all but the compiler, which is as
 * large as the rest; then that too, unless the reader's browser is to save data.
 */
void navigator.serviceWorker.register(address('offline.js'));

void navigator.serviceWorker.ready.then(({ active }) => {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!connection?.saveData) whenIdle(() => active?.postMessage('cache the compiler'));
});
