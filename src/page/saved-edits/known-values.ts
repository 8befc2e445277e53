import type { Values } from '../../notebook/values/run-report.ts';
import type { Session } from '../../notebook/session/session.ts';
import type { PageProgram } from '../program-data.ts';

/**
 * Returns the values of the names above the first changed cell, while that cell and those below
 * wait to be run. They come from the latest run or, before the first, from the build.
 */
export function knownValues(
  session: Session,
  { cells, outlines, builtValues }: PageProgram,
): Values {
  const first = session.cells.findIndex(({ status }) => status !== 'done');
  const above = new Set(
    outlines
      .slice(0, first < 0 ? cells.length : first)
      .flatMap(({ declared }) => declared.map(({ name }) => name)),
  );
  const values = session.status === 'built' ? builtValues : session.values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => above.has(name)));
}
