import { agrees, formatNumber, readQuote } from '../../notebook/values/quote.ts';
import { numberAt } from '../../notebook/values/value-path.ts';
import type { Values } from '../../notebook/values/run-report.ts';

/**
 * Returns the program's number at a path, and how the page shows it in the manner of the quote.
 *
 * @throws Error where there is no such number, where the quote is no number, or where it is another
 */
export function quoteNumber(
  values: Values,
  path: string,
  quote: string,
): { value: string; shown: string } {
  const value = numberAt(values, path);
  if (value === undefined)
    throw new Error(`"${quote}" is said to be ${path}, which is no number of the program`);
  const read = readQuote(quote, value);
  if (!agrees(read, value)) throw new Error(`"${quote}" is said to be ${path}, which is ${value}`);
  return { value: String(value), shown: formatNumber(value, read) };
}

/** Returns the text of a slot that holds nothing but text. */
export function quoteText(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}
