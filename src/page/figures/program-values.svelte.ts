import type { Values } from '../../notebook/values/report.ts';
import { settledRun } from '../run-store.ts';
import { waiting, type Reading } from './reading.ts';

/**
 * The values that a figure draws. They begin as the build found them, so that the page that comes
 * from the server and the one that is hydrated are the same; each run of the reader's replaces them.
 */
export function programValues<T>(
  built: T,
  read: (values: Values) => Reading<T>,
): { readonly reading: Reading<T> } {
  let reading = $state.raw<Reading<T>>({ found: built });
  $effect(() =>
    settledRun.subscribe(({ status, values }) => {
      if (status === 'built') return;
      const latest = read(values);
      reading = status === 'not-run' && 'problem' in latest ? waiting : latest;
    }),
  );
  return {
    get reading() {
      return reading;
    },
  };
}
