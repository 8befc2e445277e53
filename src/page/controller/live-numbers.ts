import { formatNumber, readQuote } from '../../notebook/values/quote.ts';
import { numberAt } from '../../notebook/values/value-path.ts';
import { pageProgram } from '../program-data.ts';
import type { RunState } from '../run-store.ts';
import { setText } from '../set-text.ts';

/** Shows the program's values in prose and formulas, as soon as a run has come to them. */
export function showNumbers({ status, values }: RunState): void {
  for (const { element, name, quote, built } of pageProgram().quotes) {
    const value = numberAt(values, name);
    if (value !== undefined) {
      element.value = String(value);
      // Whether a quote rounds is read from the value that it was built with.
      setText(element, formatNumber(value, readQuote(quote, built)));
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
