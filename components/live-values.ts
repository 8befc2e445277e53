import type { Values } from '../src/notebook/report.ts';

type Listener = (values: Values) => void;
const listeners = new Set<Listener>();
let latest: Values | undefined;

/** Calls back with the values of the latest run, if there was one, and of each to come. Gives a function that ends it. */
export function onValues(listener: Listener): () => void {
  listeners.add(listener);
  if (latest) listener(latest);
  return () => listeners.delete(listener);
}

/** Tells everything on the page that shows the program's values. */
export function publishValues(values: Values): void {
  latest = values;
  for (const listener of listeners) listener(values);
}
