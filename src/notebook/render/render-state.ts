import { failureText } from '../values/failure-text.ts';
import { element, type Markup } from './markup.ts';
import { visibleText } from './visible-text.ts';
import type { Failure } from '../values/run-report.ts';

/**
 * Returns an error as the cell that failed shows it.
 *
 * @param names the names of the chapter's cells
 */
export function renderFailure(failure: Failure, names: readonly string[]): Markup[] {
  return [
    element('span', { class: 'kind' }, ...visibleText(failure.name)),
    ' ',
    ...visibleText(`${failureText(failure)}\n`),
    quiet(whereOf(failure, names)),
  ];
}

/** Returns the sentence of a cell that did not run because of one that failed or was stopped. */
export function renderNotRun(
  { cell, place }: Pick<Failure, 'cell' | 'place'>,
  names: readonly string[],
  stopped = false,
): Markup[] {
  const name = names[cell] ?? '';
  const line = place && place.cell === cell ? ` at its line ${place.line}` : '';
  const verb = stopped ? ' was stopped' : ` failed${line}`;
  const link = element('a', { href: `#cell-${name}` }, name);
  return [element('span', { class: 'quiet' }, 'Did not run: ', link, `${verb}.`)];
}

/** Returns a sentence about the cell, apart from what its program prints. */
export function quiet(text: string): Markup {
  return element('span', { class: 'quiet' }, text);
}

function whereOf({ cell, place }: Failure, names: readonly string[]): string {
  if (!place) return 'Its line is not known.';
  const where = `ine ${place.line}, column ${place.column}.`;
  return place.cell === cell ? `L${where}` : `In the cell ${names[place.cell]}, l${where}`;
}
