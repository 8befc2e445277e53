import { writeCount } from '../../values/count.ts';
import type { Values } from '../../values/run-report.ts';
import { pathsOf, type ChapterSymbol } from '../chapter-symbol.ts';
import type { LocalFacts } from './local-facts.ts';
import { spokenName } from '../symbol-name.ts';
import { isFamily, symbolValue } from '../symbol-values.ts';
import { numberRows, shapeInWords, typeInWords } from './value-words.ts';

/** What the card says of a symbol of the chapter. */
export interface SymbolText {
  readonly shape: string;
  readonly type: string;
  /** Numbers in rows, or words. */
  readonly value: readonly (readonly string[])[] | string;
  /** How often the symbol stands in the chapter. */
  readonly places: string;
}

/** What the text of a symbol depends on, beside the symbol itself. */
interface Circumstances {
  /** The values of the latest run or, before the first, those of the build. */
  readonly values: Values;
  readonly builtValues: Values;
  readonly localFacts: LocalFacts;
  /** In how many places of the chapter it stands. */
  readonly places: number;
}

export function symbolText(symbol: ChapterSymbol, path: string, now: Circumstances): SymbolText {
  const { localFacts, places } = now;
  const { shape, type, value } = valueText(symbol, path, now);
  return {
    shape: localFacts.owner ? '' : shape,
    type: localFacts.owner ? localFacts.type : localFacts.type || type,
    value: localFacts.owner || value,
    places: `${writeCount(places, 'place')} in this chapter`,
  };
}

function valueText(
  symbol: ChapterSymbol,
  path: string,
  { values, builtValues }: Circumstances,
): Omit<SymbolText, 'places'> {
  if (path === symbol.name && isFamily(symbol, builtValues)) {
    const members = pathsOf(symbol).slice(1);
    const rows = members.map((one) => [one, numberText(values, one)]);
    return { shape: `family of ${members.length}`, type: '', value: rows };
  }
  const value = symbolValue(values, path);
  if (!value) {
    const isLocal = symbolValue(builtValues, path) === undefined;
    const reason = isLocal ? 'its own at each call of its function' : 'not known yet';
    return { shape: '', type: '', value: reason };
  }
  const rows = numberRows(value);
  return {
    shape: shapeInWords(value),
    type: typeInWords(value),
    value: rows.length > 0 ? rows : '',
  };
}

/** Returns the number or the numbers of one member of a family. */
function numberText(values: Values, path: string): string {
  const value = symbolValue(values, path);
  return value ? (numberRows(value)[0]?.join(' ') ?? '') : 'not known yet';
}

/** Returns the card of a symbol as a screen reader reads it out. */
export function announceSymbol(symbol: ChapterSymbol, path: string, text: SymbolText): string {
  const { value, shape, type, places } = text;
  const number = typeof value === 'string' ? value : value.map((row) => row.join(' ')).join(', ');
  const parts = [spokenName(symbol, path), symbol.meaning, shape || type, number];
  return `${parts.filter(Boolean).join(', ')}; ${places}`;
}
