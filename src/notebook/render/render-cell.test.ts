import { describe, expect, it } from 'vitest';
import { line } from '../fixture/printed.ts';
import { builtCell, type CellState, type CellStatus } from '../session/cell-state.ts';
import type { Failure } from '../values/run-report.ts';
import { toHtml } from './markup.ts';
import { renderCell } from './render-cell.ts';

const printed = line('0.44');
const failure: Failure = {
  cell: 1,
  name: 'RangeError',
  message: 'too far',
  place: { cell: 1, line: 3, column: 7 },
};
const cell = (status: CellStatus, more: Partial<CellState> = {}): CellState => ({
  ...builtCell({ name: 'a', source: '' }),
  status,
  ...more,
});
const above: readonly CellState[] = [
  cell('stopped', { name: 'halted' }),
  cell('error', { name: 'broken', failure }),
];

/** Returns the text that a cell shows; undefined where it stays as it is. */
const shown = (state: CellState) =>
  renderCell(state, { cells: [...above, state], suspendReason: 'a link brought it.' })
    ?.map(toHtml)
    .join('')
    .replace(/<[^>]*>/g, '');

describe('renderCell(cell, session)', () => {
  it.each<CellStatus>(['waiting', 'running', 'edited'])(
    'leaves a cell as it is that is %s and has printed nothing yet',
    (status) => {
      expect(shown(cell(status))).toBeUndefined();
    },
  );

  it('leaves what a cell shows of the run before, until this run comes to it', () => {
    expect(shown(cell('waiting', { outputs: [printed] }))).toBeUndefined();
  });

  it.each<CellStatus>(['running', 'edited', 'done'])(
    'shows what a cell printed that is %s',
    (one) => {
      expect(shown(cell(one, { outputs: [printed] }))).toBe('0.44');
    },
  );

  it('empties a cell that is done and printed nothing', () => {
    expect(shown(cell('done'))).toBe('');
  });

  it('shows a failure below what was printed before it', () => {
    // The cell is the third, and the error that of the second.
    expect(shown(cell('error', { outputs: [printed], failure: { ...failure, cell: 2 } }))).toBe(
      '0.44\nRangeError too far\nIn the cell broken, line 3, column 7.',
    );
  });

  it('shows a mistake in code that is still edited', () => {
    expect(shown(cell('edited', { failure }))).toContain('RangeError too far');
  });

  it('says of a stopped cell that it was stopped, below what it printed', () => {
    expect(shown(cell('stopped', { outputs: [printed] }))).toBe('0.44\nStopped before its end.');
  });

  it('says why a cell did not run: the cell above that failed, at its line, or that was stopped', () => {
    expect(shown(cell('not-run', { because: 1 }))).toBe(
      'Did not run: broken failed at its line 3.',
    );
    expect(shown(cell('not-run', { because: 0 }))).toBe('Did not run: halted was stopped.');
  });

  it('says why a suspended program did not run', () => {
    expect(shown(cell('not-run'))).toBe('Did not run: a link brought it.');
  });
});
