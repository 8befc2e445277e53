import { serialise } from './serialise/serialise.ts';
import { push, slice, uncurry } from './primordials.ts';
import { corePackage } from './link/core-package.ts';
import type { CellPosition } from '../values/cell-position.ts';
import type { Failure } from '../values/report.ts';
import type { Value } from '../values/value.ts';

/** A line and column of the linked program, from 1. */
interface ThrownAt {
  readonly line: number;
  readonly column: number;
}

/** How the linked program lies to its cells. */
export interface Linked {
  /** The line of the linked program on which each cell begins. */
  readonly lines: readonly number[];
  /** Its lines. A stack that names a later one lies. */
  readonly texts: readonly string[];
  /** What stands in it where the cells name the core package: columns behind that are ahead. */
  readonly core: string;
  /** What stack traces may call it. */
  readonly addresses: readonly string[];
}

const longest = 4_000;
/** Its end: V8 begins a stack with the message. */
const longestStack = 100_000;

// Taken before the reader's code runs, which may put something else in their place.
const indexOf = uncurry(String.prototype.indexOf);
const lastIndexOf = uncurry(String.prototype.lastIndexOf);

/**
 * What to tell of something thrown, which may be anything, and may be hostile.
 *
 * @param cell the index of the cell that was running
 */
export function describeFailure(thrown: unknown, cell: number, linked: Linked): Failure {
  const frames = framesOf(slice(read(thrown, 'stack'), -longestStack), linked.addresses);
  const place = nearestPlace(frames, cell, linked);
  const message = slice(read(thrown, 'message'), 0, longest);
  // A DOMException has its message from a getter, so it is asked before it is described.
  if (typeof thrown !== 'object' || (message === '' && serialise(thrown).kind !== 'error'))
    return { cell, name: 'Uncaught', message: printable(thrown), place };
  const name = slice(read(thrown, 'name'), 0, longest) || 'Error';
  return { cell, name, message: message || '(no message)', place };
}

function read(thrown: unknown, key: 'name' | 'message' | 'stack'): string {
  try {
    const value: unknown = (thrown as Record<string, unknown>)[key];
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

/** A string as it is; anything else as data, for the page to write as the console would. */
function printable(thrown: unknown): string | Value {
  return typeof thrown === 'string' ? slice(thrown, 0, longest) : serialise(thrown);
}

/** The line to show is the one in the cell that ran, even where a function of a cell above threw. */
function nearestPlace(
  frames: readonly ThrownAt[],
  cell: number,
  linked: Linked,
): CellPosition | null {
  let place: CellPosition | null = null;
  for (let i = 0; i < frames.length; i++) {
    const frame = frames[i];
    if (!frame || frame.line > linked.texts.length) continue;
    const found = locate(frame, linked);
    if (found.cell === cell) return found;
    place ??= found;
  }
  return place;
}

/**
 * The frames of a stack trace that lie in the program. Chromium and Node write
 * `at name (address:line:column)`, Firefox and WebKit `name@address:line:column`.
 */
function framesOf(stack: string, addresses: readonly string[]): ThrownAt[] {
  const frames: ThrownAt[] = [];
  for (let start = 0; start < stack.length;) {
    const found = indexOf(stack, '\n', start);
    const end = found < 0 ? stack.length : found;
    const frame = frameOf(slice(stack, start, end), addresses);
    if (frame) push(frames, frame);
    start = end + 1;
  }
  return frames;
}

function frameOf(text: string, addresses: readonly string[]): ThrownAt | undefined {
  for (let i = 0; i < addresses.length; i++) {
    const address = `${addresses[i]}:`;
    const at = lastIndexOf(text, address);
    if (at < 0) continue;
    const line = digits(text, at + address.length);
    const column = digits(text, at + address.length + line.length + 1);
    if (line !== '' && column !== '') return { line: +line, column: +column };
  }
  return undefined;
}

function digits(text: string, start: number): string {
  let end = start;
  while (end < text.length && isDigit(text[end])) end++;
  return slice(text, start, end);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function locate({ line, column }: ThrownAt, { lines, texts, core }: Linked): CellPosition {
  let cell = 0;
  for (let i = 0; i < lines.length; i++) if ((lines[i] ?? Infinity) <= line) cell = i;
  const text = texts[line - 1] ?? '';
  let ahead = 0;
  for (let at = indexOf(text, core); at >= 0 && at < column; at = indexOf(text, core, at + 1))
    ahead += core.length - corePackage.length;
  return { cell, line: line - (lines[cell] ?? 1) + 1, column: column - ahead };
}
