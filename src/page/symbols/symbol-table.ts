import type { Values } from '../../notebook/values/report.ts';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { valueAt } from '../../notebook/values/value-path.ts';
import { pageProgram } from '../program-data.ts';
import { settledRun } from '../run-store.ts';

/** The chapter's symbols, and their values as the page was built. */
export const { symbols: cast, builtValues } = pageProgram();

/** Whether the values are those of a run on this page. */
export const hasRun = () => settledRun.get().status !== 'built';

/** The values of the latest run or, before the first, those that the page was built with. */
export const currentValues = (): Values => (hasRun() ? settledRun.get().values : builtValues);

/** Whether a symbol's own name is of no quantity, but of all its aliases. */
export const isFamily = ({ name, aliases }: ChapterSymbol) =>
  aliases !== undefined && valueAt(builtValues, name) === undefined;
