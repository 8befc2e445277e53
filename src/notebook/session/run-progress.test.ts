import { describe, expect, it } from 'vitest';
import { line } from '../fixture/printed.ts';
import type { Values } from '../values/run-report.ts';
import { RunProgress } from './run-progress.ts';

const values = (numbers: Record<string, number>): Values =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, { kind: 'number', value }]),
  );

describe('RunProgress', () => {
  it('goes from cell to cell, and stays at the last while only timers are left', () => {
    const progress = new RunProgress(2);
    const seen = () => [progress.ended, progress.current];
    expect(seen()).toEqual([0, 0]);
    progress.endCell(0, {});
    expect(seen()).toEqual([1, 1]);
    progress.endCell(1, {});
    expect(seen()).toEqual([2, 1]);
  });

  it('gathers the values of all cells that have ended; a later one may change a name', () => {
    const progress = new RunProgress(2);
    progress.endCell(0, values({ w: 1, b: 2 }));
    progress.endCell(1, values({ b: 3, z: 4 }));
    expect(progress.values).toEqual(values({ w: 1, b: 3, z: 4 }));
  });

  it('keeps what each cell prints apart, in its order', () => {
    const progress = new RunProgress(2);
    progress.print(1, [line('below')]);
    progress.print(0, [line('a'), line('b')]);
    progress.print(0, [line('c')]);
    expect(progress.outputs(0)).toEqual([line('a'), line('b'), line('c')]);
    expect(progress.outputs(1)).toEqual([line('below')]);
  });

  it('gives a list that does not change with what is printed later', () => {
    const progress = new RunProgress(1);
    const before = progress.outputs(0);
    progress.print(0, [line('a')]);
    expect(before).toEqual([]);
  });

  it('gives each cell its own 1,000 lines, and says when nothing more is added', () => {
    const progress = new RunProgress(2);
    const lines = Array.from({ length: 1_000 }, (_, i) => line(`${i}`));
    expect(progress.print(0, lines)).toBe(true);
    expect(progress.print(0, [line('one more')])).toBe(true);
    expect(progress.outputs(0).at(-1)).toEqual({ kind: 'cut', unit: 'lines', limit: 1_000 });
    expect(progress.print(0, [line('and more')])).toBe(false);
    expect(progress.outputs(0)).toHaveLength(1_001);
    expect(progress.print(1, [line('below')])).toBe(true);
  });

  it('knows of no cell but its own', () => {
    const progress = new RunProgress(1);
    expect(progress.print(1, [line('a')])).toBe(false);
    expect(progress.outputs(1)).toEqual([]);
  });
});
