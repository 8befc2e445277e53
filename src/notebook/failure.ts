import type { Place } from './program.ts';
import type { Failure } from './report.ts';

/** A line and column of the linked program, from 1. */
interface ThrownAt {
  readonly line: number;
  readonly column: number;
}

const longest = 4_000;

/**
 * What to tell of something thrown, which may be anything, and may be hostile.
 *
 * @param cell the index of the cell that was running
 * @param lines the line of the linked program on which each cell begins
 * @param addresses what stack traces may call the program
 */
export function describeFailure(
  thrown: unknown,
  cell: number,
  lines: readonly number[],
  addresses: readonly string[],
): Failure {
  const frames = framesOf(read(thrown, 'stack'), addresses);
  const places = frames.map((frame) => locate(frame, lines));
  // The line to show is the one in the cell that ran, even where a function of a cell above threw.
  const place = places.find((one) => one.cell === cell) ?? places[0] ?? null;
  if (typeof thrown !== 'object' || thrown === null)
    return { cell, name: 'Uncaught', message: print(thrown), place };
  return {
    cell,
    name: read(thrown, 'name') || 'Error',
    message: read(thrown, 'message') || '(no message)',
    place,
  };
}

function read(thrown: unknown, key: 'name' | 'message' | 'stack'): string {
  try {
    const value: unknown = (thrown as Record<string, unknown>)[key];
    return typeof value === 'string' ? value.slice(0, key === 'stack' ? 100_000 : longest) : '';
  } catch {
    return '';
  }
}

function print(thrown: unknown): string {
  return String(thrown).slice(0, longest);
}

/**
 * The frames of a stack trace that lie in the program. Chromium and Node write
 * `at name (address:line:column)`, Firefox and WebKit `name@address:line:column`.
 */
function framesOf(stack: string, addresses: readonly string[]): ThrownAt[] {
  return stack.split('\n').flatMap((frame) => {
    const address = addresses.find((one) => frame.includes(`${one}:`));
    const numbers = address && /^:(\d+):(\d+)/.exec(frame.split(address).at(-1) ?? '');
    return numbers ? [{ line: Number(numbers[1]), column: Number(numbers[2]) }] : [];
  });
}

function locate({ line, column }: ThrownAt, lines: readonly number[]): Place {
  const cell = Math.max(
    0,
    lines.findLastIndex((first) => first <= line),
  );
  return { cell, line: line - (lines[cell] ?? 1) + 1, column };
}
