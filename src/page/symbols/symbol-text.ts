import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { builtValues, currentValues, isFamily } from './symbol-table.ts';
import { marked } from './highlight-rules.ts';
import { pathsOf } from '../../notebook/symbols/chapter-symbol.ts';
import type { SymbolText } from '../../notebook/symbols/card-text.ts';
import { symbolValue } from '../../notebook/symbols/symbol-values.ts';
import { numberRows, shapeInWords, typeInWords } from '../../notebook/symbols/value-words.ts';
import { writeCount } from '../../notebook/values/count.ts';

/**
 * What the card says of a symbol of the cast.
 *
 * @param lit the paths that are lit with it
 */
export function symbolText(
  symbol: ChapterSymbol,
  path: string,
  lit: readonly string[],
): SymbolText {
  const values = currentValues();
  const places = placesOf(lit);
  const count = `${writeCount(places, 'place')} in this chapter`;
  if (path === symbol.name && isFamily(symbol)) {
    const members = pathsOf(symbol).slice(1);
    const rows = members.map((one) => [one, numberOf(symbolValue(values, one))]);
    return { shape: `family of ${members.length}`, type: '', value: rows, places: count };
  }
  const value = symbolValue(values, path);
  if (!value) {
    const isLocal = symbolValue(builtValues, path) === undefined;
    const why = isLocal ? 'its own at each call of its function' : 'not known yet';
    return { shape: '', type: '', value: why, places: count };
  }
  const rows = numberRows(value);
  const shown = rows.length > 0 ? rows : '';
  return { shape: shapeInWords(value), type: typeInWords(value), value: shown, places: count };
}

/** The number of a family's member, in one piece. */
const numberOf = (value: Parameters<typeof numberRows>[0] | undefined) =>
  value ? (numberRows(value)[0]?.join(' ') ?? '') : 'not known yet';

/** How often a symbol stands on the page; a drawing counts once, and so does a column of a formula. */
function placesOf(paths: readonly string[]): number {
  const selector = marked(paths);
  const places = Array.from(document.querySelectorAll(selector))
    .filter((one) => !one.closest('.symbol-table, [hidden]') && !one.parentElement?.closest(selector))
    .map((one) => one.closest('svg') ?? one);
  return new Set(places).size;
}
