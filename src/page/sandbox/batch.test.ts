import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunReport } from '../../notebook/values/run-report.ts';
import { Batch } from './batch.ts';

const ended = (cell: number): RunReport => ({ kind: 'ended', cell, values: {} });
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

  it('gives nothing once it is cancelled', () => {
    const { batch, batches } = start();
    batch.add([ended(0)]);
    batch.cancel();
    vi.advanceTimersByTime(1_000);
    expect(batches).toEqual([]);
  });
});
