import { formatNumber, readQuote } from '../../notebook/values/quote.ts';
import { numberAt } from '../../notebook/values/value-path.ts';
import type { RunState } from '../run-store.ts';

/** The values that numbers were built with: from them it is read whether a quote rounds. */
const built = new WeakMap<HTMLDataElement, number>();

/** Shows the program's values in prose and formulas, as soon as a run has come to them. */
export function showNumbers({ status, values }: RunState): void {
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
    } else if (status !== 'running') {
      // The run is over: it gives the name no value any more.
      element.value = '';
      setText(element, '?');
      element.dataset['missing'] = '';
      element.title =
        status === 'not-run'
          ? 'The program waits to be run'
          : `The latest run gave ${name} no number`;
    }
  }
}

/** Leaves an unchanged text alone, so that nothing is laid out or read aloud for it. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
