import type { CellState } from '../session/cell-state.ts';
import type { Session } from '../session/session.ts';
import type { Markup } from './markup.ts';
import { quiet, renderFailure, renderNotRun } from './render-state.ts';
import { renderOutputs } from './render-outputs.ts';

/** Returns what a cell's output shows; undefined where it is to stay as it is. */
export function renderCell(
  { status, outputs, failure, because }: CellState,
  { cells, suspendReason }: Pick<Session, 'cells' | 'suspendReason'>,
): Markup[] | undefined {
  const names = cells.map(({ name }) => name);
  const isAboutToShow = status === 'running' || status === 'edited';
  if (status === 'waiting' || (isAboutToShow && outputs.length === 0 && !failure)) return undefined;
  if (failure) return [...renderOutputs(outputs, false), ...renderFailure(failure, names)];
  if (status === 'stopped')
    return [...renderOutputs(outputs, false), quiet('Stopped before its end.')];
  if (status !== 'not-run') return renderOutputs(outputs);
  if (because === null) return [quiet(`Did not run: ${suspendReason}`)];
  const place = cells[because]?.failure?.place ?? null;
  return renderNotRun({ cell: because, place }, names, cells[because]?.status === 'stopped');
}
