import { expect, it, vi } from 'vitest';
import { latestRun, settledRun, storeRun } from './run-store.ts';

const one = { kind: 'number', value: 1 } as const;

it('gives every report of a run to one store, and only its end to the other', () => {
  const [onRun, onSettled] = [vi.fn(), vi.fn()];
  latestRun.listen(({ status }) => onRun(status));
  settledRun.listen(({ status, values }) => onSettled(status, values));

  storeRun({ status: 'running', values: {} });
  storeRun({ status: 'running', values: { a: one } });
  expect(settledRun.get()).toEqual({ status: 'built', values: {} });

  storeRun({ status: 'done', values: { a: one } });
  storeRun({ status: 'not-run', values: {} });
  expect(onRun.mock.calls).toEqual([['running'], ['running'], ['done'], ['not-run']]);
  expect(onSettled.mock.calls).toEqual([
    ['done', { a: one }],
    ['not-run', {}],
  ]);
  expect(latestRun.get()).toBe(settledRun.get());
});
