import type { Values } from '../../notebook/values/report.ts';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { valueAt } from '../../notebook/values/value-path.ts';
import { onValues } from '../run-store.ts';

/** The chapter's cast, and its values as the page was built. */
export const {
  symbols: cast,
  values: builtValues,
}: { symbols: readonly ChapterSymbol[]; values: Values } = JSON.parse(
  document.getElementById('program')?.textContent ?? '',
);

/** What is known now, and whether it is of a run on this page. */
export let values = builtValues;
export let hasRun = false;
onValues((latest) => {
  values = latest;
  hasRun = true;
});

/** Whether a symbol's own name is of no quantity, but of all its aliases. */
export const isFamily = ({ name, aliases }: ChapterSymbol) =>
  aliases !== undefined && valueAt(builtValues, name) === undefined;
