import { agrees, formatNumber, readQuote, type Quote } from '../../notebook/values/quote.ts';
import { numberAt } from '../../notebook/values/value-path.ts';
import type { ChapterContext } from './chapter-context.ts';

/**
 * Returns the program's number at a path, and how the page shows it in the manner of the quote.
 *
 * @throws Error that names the file, where there is no such number, where the quote is no number,
 *   or where it is another
 */
export function quoteNumber(
  { file, values }: ChapterContext,
  path: string,
  quote: string,
): { value: string; shown: string } {
  const value = numberAt(values, path);
  if (value === undefined)
    throw new Error(
      `${file.path}: "${quote}" is said to be ${path}, which is no number of the program`,
    );
  const read = readOrComplain(file.path, quote, value);
  if (!agrees(read, value))
    throw new Error(`${file.path}: "${quote}" is said to be ${path}, which is ${value}`);
  return { value: String(value), shown: formatNumber(value, read) };
}

function readOrComplain(file: string, quote: string, value: number): Quote {
  try {
    return readQuote(quote, value);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
}
