import type { Values } from '../src/notebook/report.ts';

type Listener = (values: Values) => void;
type ProgressListener = (values: Values, final: boolean) => void;
const listeners = new Set<Listener>();
const progressListeners = new Set<ProgressListener>();
let latest: Values | undefined;

/** Calls back with the values of the latest run, if there was one, and of each to come. Gives a function that ends it. */
export function onValues(listener: Listener): () => void {
  listeners.add(listener);
  if (latest) listener(latest);
  return () => listeners.delete(listener);
}

/** Calls back whenever a run has come to new values, and when it is over. */
export function onProgress(listener: ProgressListener): void {
  progressListeners.add(listener);
}

/**
 * Tells everything on the page that shows the program's values.
 *
 * @param final whether the run is over: a name that has no value then will have none
 */
export function publishValues(values: Values, final: boolean): void {
  for (const listener of progressListeners) listener(values, final);
  if (!final) return;
  latest = values;
  for (const listener of listeners) listener(values);
}
