import { failureText } from '../values/failure-text.ts';
import type { Session } from './session.ts';

/**
 * Says in words how a run ended, and what came of it: briefly, for speech cannot be skimmed.
 *
 * @param output what the cell shows that was asked for
 */
export function summarizeRun(
  { status, cells }: Pick<Session, 'status' | 'cells'>,
  output: string,
): string {
  // A notice says why the program is suspended.
  if (status === 'not-run') return '';
  const bad = cells.find((cell) => cell.status === 'error' || cell.status === 'stopped');
  if (!bad) return `Ran all ${cells.length} cells. ${output}`;
  if (status === 'stopped') return `Stopped in the cell ${bad.name}.`;
  const line = bad.failure?.place ? ` at line ${bad.failure.place.line}` : '';
  const message = bad.failure ? shorten(failureText(bad.failure)) : '';
  return `The cell ${bad.name} failed${line}: ${message}`;
}

/** Says in a few words what a cell shows: its last line, and how many there are. */
export function summarizeOutput(name: string, text: string): string {
  const lines = text.trim().split('\n');
  const last = shorten(lines.at(-1) ?? '');
  const count = lines.length > 1 ? `${lines.length} lines, the last: ` : '';
  return last && `${name}: ${count}${last}`;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
