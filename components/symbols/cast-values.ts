import type { Values } from '../../src/notebook/report.ts';
import type { Symbol } from '../../src/notebook/symbol.ts';
import { valueAt } from '../../src/notebook/value-path.ts';
import { onValues } from '../live-values.ts';

/** The chapter's cast, and its values as the page was built. */
export const {
  symbols: cast,
  values: builtValues,
}: { symbols: readonly Symbol[]; values: Values } = JSON.parse(
  document.getElementById('program')?.textContent ?? '',
);

/** What is known now, and whether it is of a run on this page. */
export let values = builtValues;
export let hasRun = false;
onValues((latest) => {
  values = latest;
  hasRun = true;
});

/** Whether a symbol's own name is of no quantity, but of all its kin. */
export const isFamily = ({ name, kin }: Symbol) =>
  kin !== undefined && valueAt(builtValues, name) === undefined;
