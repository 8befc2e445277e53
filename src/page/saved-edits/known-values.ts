import type { Values } from '../../notebook/values/report.ts';
import type { Value } from '../../notebook/values/value.ts';
import type { Session } from '../../notebook/session/session.ts';
import type { PageProgram } from '../program-data.ts';

/**
 * What is known of the names above the first cell that has been changed, while that and what is below wait to be run: what
 * the latest run came to or, before the first, what the page was built with.
 */
export function knownValues(session: Session, { cells, notes, builtValues }: PageProgram): Values {
  const first = session.cells.findIndex(({ status }) => status !== 'done');
  const above = new Set(
    notes
      .slice(0, first < 0 ? cells.length : first)
      .flatMap(({ declared }) => declared.map(({ name }) => name)),
  );
  const values =
    session.status === 'built'
      ? numbersInProse().concat(Object.entries(builtValues))
      : Object.entries(session.values);
  return Object.fromEntries(values.filter(([name]) => above.has(name)));
}

/** The numbers in the prose, with the names whose values they quote. */
function numbersInProse(): [string, Value][] {
  return Array.from(
    document.querySelectorAll<HTMLDataElement>('data[data-name]'),
    ({ dataset, value }): [string, Value] => [
      dataset['name'] ?? '',
      { kind: 'number', value: Number(value) },
    ],
  );
}
