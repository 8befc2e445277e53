import { Budget } from './budget/budget.ts';
import { corePackage } from './core-package.ts';
import type { PreparedProgram } from './link/prepare-program.ts';
import { get, min, push, slice, textIndexOf, textLastIndexOf } from './primordials.ts';
import { serialise } from './serialise/serialise.ts';
import type { CellPosition } from '../values/cell-position.ts';
import type { Failure } from '../values/run-report.ts';
import type { Value } from '../values/value.ts';

/** A line and column of the linked program, from 1. */
type Frame = Omit<CellPosition, 'cell'>;

type Layout = Pick<PreparedProgram, 'firstLines' | 'lines' | 'core' | 'addresses'>;

const MAX_TEXT = 4_000;
/** What is thrown and is no error, or has errors in it, is read in a few lines too. */
const shortLimits = () => ({ budget: new Budget({ lines: 200, bytes: 20_000 }) });
/** A stack is cut at its beginning, which in V8 is the message. */
const MAX_STACK = 100_000;

/**
 * Makes a report of something thrown, which may be anything, and may be hostile.
 *
 * @param running the index of the cell that was running
 * @param isUncaught whether it was thrown out of a promise or a task, and may be known only when
 *   another cell runs: then its stack says in which cell it began
 */
export function toFailure(
  thrown: unknown,
  running: number,
  program: Layout,
  isUncaught = false,
): Failure {
  const frames = framesOf(slice(readText(thrown, 'stack'), -MAX_STACK), program.addresses);
  const positions = positionsOf(frames, program);
  const outermost = isUncaught ? positions[positions.length - 1] : undefined;
  const cell = outermost ? min(outermost.cell, running) : running;
  const place = nearestPosition(positions, cell);
  const message = slice(readText(thrown, 'message'), 0, MAX_TEXT);
  // The message of a DOMException is a getter's, so it is read before the value is serialised.
  if (
    typeof thrown !== 'object' ||
    (message === '' && serialise(thrown, shortLimits()).kind !== 'error')
  )
    return { cell, name: 'Uncaught', message: printable(thrown), place };
  const name = slice(readText(thrown, 'name'), 0, MAX_TEXT) || 'Error';
  return { cell, name, message: message || '(no message)', place };
}

/** Reads a property, by a getter of the program's if it has one; '' where that gives no text. */
function readText(thrown: unknown, key: 'name' | 'message' | 'stack'): string {
  try {
    const value: unknown = get(thrown as object, key);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

/** Returns a string as it is; anything else as data, which the page writes as the console does. */
function printable(thrown: unknown): string | Value {
  return typeof thrown === 'string' ? slice(thrown, 0, MAX_TEXT) : serialise(thrown, shortLimits());
}

/** Finds the position in the cell that ran, even where a function of a cell above threw. */
function nearestPosition(positions: readonly CellPosition[], cell: number): CellPosition | null {
  for (let i = 0; i < positions.length; i++)
    if (positions[i]?.cell === cell) return positions[i] ?? null;
  return positions[0] ?? null;
}

function positionsOf(frames: readonly Frame[], program: Layout): CellPosition[] {
  const positions: CellPosition[] = [];
  for (let i = 0; i < frames.length; i++) {
    const frame = frames[i];
    if (frame && frame.line >= 1 && frame.line <= program.lines.length)
      push(positions, toCellPosition(frame, program));
  }
  return positions;
}

/**
 * Finds the frames of a stack trace that lie in the program. Chromium and Node write
 * `at name (address:line:column)`, Firefox and WebKit `name@address:line:column`.
 */
function framesOf(stack: string, addresses: readonly string[]): Frame[] {
  const frames: Frame[] = [];
  for (let start = 0; start < stack.length;) {
    const found = textIndexOf(stack, '\n', start);
    const end = found < 0 ? stack.length : found;
    const frame = frameOf(slice(stack, start, end), addresses);
    if (frame) push(frames, frame);
    start = end + 1;
  }
  return frames;
}

function frameOf(text: string, addresses: readonly string[]): Frame | undefined {
  for (let i = 0; i < addresses.length; i++) {
    const address = `${addresses[i]}:`;
    const at = textLastIndexOf(text, address);
    if (at < 0) continue;
    const line = digitsAt(text, at + address.length);
    const column = digitsAt(text, at + address.length + line.length + 1);
    if (line !== '' && column !== '') return { line: +line, column: +column };
  }
  return undefined;
}

function digitsAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && isDigit(text[end])) end++;
  return slice(text, start, end);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function toCellPosition({ line, column }: Frame, program: Layout): CellPosition {
  const { firstLines, lines, core } = program;
  let cell = 0;
  for (let i = 0; i < firstLines.length; i++) if ((firstLines[i] ?? Infinity) <= line) cell = i;
  const text = lines[line - 1] ?? '';
  let ahead = 0;
  for (let at = textIndexOf(text, core); at >= 0 && at < column;) {
    ahead += core.length - corePackage.length;
    at = textIndexOf(text, core, at + 1);
  }
  return { cell, line: line - (firstLines[cell] ?? 1) + 1, column: column - ahead };
}
