import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunReport } from '../../notebook/values/run-report.ts';
import { line } from '../../notebook/fixture/printed.ts';
import type { Output } from '../../notebook/values/output.ts';
import { Batch } from './batch.ts';

const ended = (cell: number): RunReport => ({ kind: 'ended', cell, values: {} });
const printed = (cell: number): RunReport => ({ kind: 'printed', cell, outputs: [line('x')] });
const finished: RunReport = { kind: 'finished' };
const failed: RunReport = {
  kind: 'failed',
  failure: { cell: 0, name: 'Error', message: '', place: null },
};

describe('Batch', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start() {
    const batches: (readonly RunReport[])[] = [];
    return { batches, batch: new Batch((reports) => batches.push(reports)) };
  }

  it('gives what comes within 16 ms together, in its order', () => {
    const { batch, batches } = start();
    batch.add([ended(0)]);
    vi.advanceTimersByTime(15);
    batch.add([ended(1), ended(2)]);
    expect(batches).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(batches).toEqual([[ended(0), ended(1), ended(2)]]);

    batch.add([ended(3)]);
    vi.advanceTimersByTime(16);
    expect(batches.slice(1)).toEqual([[ended(3)]]);
  });

  it.each([finished, failed])('gives all at once when the run is over: $kind', (last) => {
    const { batch, batches } = start();
    batch.add([ended(0)]);
    batch.add([last]);
    expect(batches).toEqual([[ended(0), last]]);
    vi.advanceTimersByTime(1_000);
    expect(batches).toHaveLength(1);
  });

  it('gives much that comes at once in parts, each a frame’s worth, and all of it in order', () => {
    const { batch, batches } = start();
    const reports = [...Array.from({ length: 1_200 }, (_, i) => printed(i)), ended(0), finished];
    batch.add(reports);
    expect(batches.map(({ length }) => length)).toEqual([500]);
    vi.advanceTimersToNextTimer();
    expect(batches.map(({ length }) => length)).toEqual([500, 500]);
    vi.advanceTimersToNextTimer();
    expect(batches.flat()).toEqual(reports);
    vi.advanceTimersByTime(1_000);
    expect(batches).toHaveLength(3);
  });

  it.each([
    ['a long text', 'x'.repeat(60_000)],
    ['a large value', { kind: 'list', length: 6_000, items: Array(6_000).fill({ kind: 'null' }) }],
  ] as const)('gives %s alone', (_, part) => {
    const { batch, batches } = start();
    const output = { ...line('x'), parts: [part] } as unknown as Output;
    const large: RunReport = { kind: 'printed', cell: 0, outputs: [output] };
    batch.add([large, large, finished]);
    expect(batches).toEqual([[large]]);
    vi.advanceTimersByTime(10);
    expect(batches).toEqual([[large], [large], [finished]]);
  });

  it('gives a large table alone', () => {
    const { batch, batches } = start();
    const rows = Array.from({ length: 900 }, (_, i) => ({ index: `${i}`, cells: [] }));
    const columns = Array.from({ length: 10 }, (_, i) => `${i}`);
    const output: Output = { kind: 'table', indent: 0, indexLabel: '(index)', columns, rows };
    const table: RunReport = { kind: 'printed', cell: 0, outputs: [output] };
    batch.add([table, table, finished]);
    expect(batches).toEqual([[table]]);
    vi.advanceTimersByTime(10);
    expect(batches).toEqual([[table], [table], [finished]]);
  });

  it('drops the parts that it has not given once it is cancelled', () => {
    const { batch, batches } = start();
    batch.add([...Array.from({ length: 600 }, (_, i) => printed(i)), finished]);
    batch.cancel();
    vi.advanceTimersByTime(1_000);
    expect(batches.flat()).toHaveLength(500);
  });

  it('gives nothing once it is cancelled', () => {
    const { batch, batches } = start();
    batch.add([ended(0)]);
    batch.cancel();
    vi.advanceTimersByTime(1_000);
    expect(batches).toEqual([]);
  });
});
