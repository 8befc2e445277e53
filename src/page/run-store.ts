import type { Values } from '../notebook/values/report.ts';

type Listener = (values: Values, isWaiting: boolean) => void;
type ProgressListener = (values: Values, final: boolean, isWaiting: boolean) => void;
const listeners = new Set<Listener>();
const progressListeners = new Set<ProgressListener>();
let latest: Parameters<Listener> | undefined;

/** Calls back with the values of the latest run, if there was one, and of each to come. Gives a function that ends it. */
export function onValues(listener: Listener): () => void {
  listeners.add(listener);
  if (latest) listener(...latest);
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
 * @param isWaiting whether these are not of a run: the program waits to be run
 */
export function publishValues(values: Values, final: boolean, isWaiting: boolean): void {
  for (const listener of progressListeners) listener(values, final, isWaiting);
  if (!final) return;
  latest = [values, isWaiting];
  for (const listener of listeners) listener(...latest);
}
