import { settledRun } from '../run-store.ts';
import { suspended, type DataReader } from './figure-data.ts';

/**
 * Returns what a figure draws of the program, or the problem where the latest run gave it nothing to
 * draw. It begins as the build found it, so that the page that comes from the server and the one that
 * is hydrated are the same; each run replaces it.
 */
export function programValues<T>(
  built: () => T,
  read: DataReader<T>,
): { readonly data: T; readonly problem: string | undefined } {
  let data = $state.raw(built());
  let problem = $state<string>();
  $effect(() =>
    settledRun.subscribe(({ status, values }) => {
      if (status === 'built') return;
      const result = read(values);
      if ('data' in result) data = result.data;
      problem =
        'data' in result ? undefined : status === 'not-run' ? suspended.problem : result.problem;
    }),
  );
  return {
    get data() {
      return data;
    },
    get problem() {
      return problem;
    },
  };
}
