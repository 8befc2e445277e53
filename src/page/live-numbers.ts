import { formatNumber, readQuote } from '../notebook/values/quote.ts';
import type { Values } from '../notebook/values/report.ts';
import { numberAt } from '../notebook/values/value-path.ts';

/** The values with which numbers were built: whether a quote rounds is told by them. */
const built = new WeakMap<HTMLDataElement, number>();

/**
 * Shows the program's values in prose and formulas.
 *
 * @param final whether the run is over: a name that has no value then will have none
 * @param isWaiting whether the program waits to be run
 */
export function showNumbers(values: Values, final: boolean, isWaiting: boolean): void {
  for (const element of document.querySelectorAll<HTMLDataElement>('data[data-name]')) {
    const { name = '', quote = '' } = element.dataset;
    const written = built.get(element) ?? Number(element.value);
    built.set(element, written);
    const value = numberAt(values, name);
    if (value !== undefined) {
      element.value = String(value);
      setText(element, formatNumber(value, readQuote(quote, written)));
      element.removeAttribute('data-missing');
      element.removeAttribute('title');
    } else if (final) {
      element.value = '';
      setText(element, '?');
      element.dataset['missing'] = '';
      element.title = isWaiting
        ? 'The program waits to be run'
        : `The latest run gave ${name} no number`;
    }
  }
}

/** Leaves an unchanged text alone, so that nothing is laid out or read aloud for it. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
