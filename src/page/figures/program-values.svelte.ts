import { settledRun } from '../run-store.ts';
import { suspended, type DataReader, type FigureData } from './figure-data.ts';

/**
 * Returns what a figure draws of the program. It begins as the build found it, so that the page that
 * comes from the server and the one that is hydrated are the same; each run replaces it.
 */
export function programValues<T>(
  built: T,
  read: DataReader<T>,
): { readonly latest: FigureData<T> } {
  let latest = $state.raw<FigureData<T>>({ data: built });
  $effect(() =>
    settledRun.subscribe(({ status, values }) => {
      if (status === 'built') return;
      const result = read(values);
      latest = status === 'not-run' && 'problem' in result ? suspended : result;
    }),
  );
  return {
    get latest() {
      return latest;
    },
  };
}
