import type { Values } from '../src/notebook/report.ts';

type Listener = (values: Values) => void;
const listeners = new Set<Listener>();

/** Calls back with the values of each run. Gives a function that ends it. */
export function onValues(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells everything on the page that shows the program's values. */
export function publishValues(values: Values): void {
  for (const listener of listeners) listener(values);
}
