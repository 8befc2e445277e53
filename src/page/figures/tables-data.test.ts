import { expect, it } from 'vitest';
import { serialise } from '../../notebook/runtime/serialise/serialise.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import { readTables } from './tables-data.ts';
import { parameters } from './training-data.ts';

const model = Object.fromEntries(parameters.map((name) => [name, 0]));
/** A training of two snapshots, known by its loss at the end. */
const training = (loss: number) => [
  { epoch: 0, loss: 1, model },
  { epoch: 1_000, loss, model },
];
const names = {
  people: [{ name: 'Alice', pounds: 133, inches: 65, gender: 'F' }],
  shift: { pounds: 135, inches: 66 },
  meanPounds: 146.25,
  meanInches: 67,
  usualPounds: 12.5,
  usualInches: 2.5,
  rawSnapshots: training(0.25),
  snapshots: training(0.02),
  standardisedSnapshots: training(0.01),
};
const read = (values: object) =>
  readTables(
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        serialise(value, { depth: 8, items: 10_000 }),
      ]),
    ) as Values,
  );

it('gives each table its own training, its zero and its unit', () => {
  const result = read(names);
  if ('problem' in result) throw new Error(result.problem);
  const one = { pounds: 1, inches: 1 };
  expect(result.data.people).toEqual(names.people);
  expect(
    result.data.tables.map(({ name, units, snapshots }) => [name, units, snapshots.at(-1)?.loss]),
  ).toEqual([
    ['raw', { zero: { pounds: 0, inches: 0 }, unit: one }, 0.25],
    ['shifted', { zero: { pounds: 135, inches: 66 }, unit: one }, 0.02],
    [
      'standardised',
      { zero: { pounds: 146.25, inches: 67 }, unit: { pounds: 12.5, inches: 2.5 } },
      0.01,
    ],
  ]);
});

it('thins each training to the stops of a small slider, with both its ends', () => {
  const long = Array.from({ length: 1_001 }, (_, epoch) => ({ epoch, loss: 1, model }));
  const result = read({ ...names, rawSnapshots: long });
  if ('problem' in result) throw new Error(result.problem);
  const epochs = result.data.tables[0]?.snapshots.map(({ epoch }) => epoch) ?? [];
  expect(epochs.length).toBeLessThanOrEqual(29);
  expect([epochs[0], epochs.at(-1)]).toEqual([0, 1_000]);
});

it('says what a run lacks, and what it needs', () => {
  const { usualInches: _, ...less } = names;
  expect(read(less)).toEqual({
    problem: 'The latest run gave no usualInches that this figure can draw.',
  });
  expect(readTables.needs).toContain('usualPounds: number; usualInches: number');
});
