import type { Values } from '../../notebook/values/report.ts';
import type { Value } from '../../notebook/values/value.ts';
import type { Session } from '../../notebook/session/session.ts';
import type { PageProgram } from '../program-data.ts';

/**
 * Returns the values of the names above the first changed cell, while that cell and those below wait
 * to be run. They come from the latest run or, before the first, from the build.
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
