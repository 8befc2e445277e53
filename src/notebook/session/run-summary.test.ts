import { describe, expect, it } from 'vitest';
import { builtCell, type CellState, type CellStatus } from './cell-state.ts';
import { summarizeOutput, summarizeRun } from './run-summary.ts';

const cell = (
  name: string,
  status: CellStatus,
  failure: CellState['failure'] = null,
): CellState => ({
  ...builtCell({ name, source: '' }),
  status,
  failure,
});
const failed = (place: NonNullable<CellState['failure']>['place']) => ({
  status: 'error' as const,
  cells: [
    cell('a', 'done'),
    cell('b', 'error', { cell: 1, name: 'RangeError', message: 'too large', place }),
    cell('c', 'not-run'),
  ],
});

describe('summarizeRun(session, output)', () => {
  it('counts the cells of a run that came to its end, and says what the cell shows', () => {
    const cells = [cell('a', 'done'), cell('b', 'done')];
    expect(summarizeRun({ status: 'done', cells }, 'b: 7')).toBe('Ran all 2 cells. b: 7');
  });

  it('names the cell that failed, and its line where that is known', () => {
    expect(summarizeRun(failed({ cell: 1, line: 3, column: 5 }), 'c: 7')).toBe(
      'The cell b failed at line 3: too large',
    );
    expect(summarizeRun(failed(null), '')).toBe('The cell b failed: too large');
  });

  it('names the cell that was stopped', () => {
    const cells = [cell('a', 'stopped'), cell('b', 'not-run')];
    expect(summarizeRun({ status: 'stopped', cells }, '')).toBe('Stopped in the cell a.');
  });

  it('says nothing of a program that waits to be run', () => {
    expect(summarizeRun({ status: 'not-run', cells: [cell('a', 'not-run')] }, 'a: 1')).toBe('');
  });
});

describe('summarizeOutput(name, text)', () => {
  it('is the last line, shortened, and how many there are', () => {
    expect(summarizeOutput('a', '7\n')).toBe('a: 7');
    expect(summarizeOutput('a', '1\n2\n3\n')).toBe('a: 3 lines, the last: 3');
    expect(summarizeOutput('a', 'x'.repeat(121))).toBe(`a: ${'x'.repeat(120)}…`);
  });

  it('is empty where there is no output', () => {
    expect(summarizeOutput('a', ' \n')).toBe('');
  });
});
