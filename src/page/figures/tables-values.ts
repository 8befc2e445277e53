import type { Values } from '../../notebook/values/report.ts';
import { thinSnapshots } from './packed-snapshots.ts';
import { readNames, type Reading } from './reading.ts';
import { number, object } from './shapes.ts';
import {
  peopleShape,
  snapshotsShape,
  type Person,
  type Snapshot,
  type Units,
} from './training-values.ts';

/** The same training on three tables, which say the same in different units. */
export interface TablesValues {
  people: Person[];
  tables: { name: string; units: Units; snapshots: Snapshot[] }[];
}

/** Three small drawings need fewer places for the hand than a large one. */
const PLACES = 28;

interface Names {
  people: Person[];
  shift: Units['zero'];
  meanPounds: number;
  meanInches: number;
  usualPounds: number;
  usualInches: number;
  rawSnapshots: Snapshot[];
  snapshots: Snapshot[];
  standardisedSnapshots: Snapshot[];
}

export function readTables(values: Values): Reading<TablesValues> {
  const reading = readNames<Names>(values, {
    people: peopleShape,
    shift: object<Units['zero']>({ pounds: number, inches: number }),
    meanPounds: number,
    meanInches: number,
    usualPounds: number,
    usualInches: number,
    rawSnapshots: snapshotsShape,
    snapshots: snapshotsShape,
    standardisedSnapshots: snapshotsShape,
  });
  if ('problem' in reading) return reading;
  const { people, shift, meanPounds, meanInches, usualPounds, usualInches, ...kept } =
    reading.found;
  const one = { pounds: 1, inches: 1 };
  const table = (name: string, units: Units, snapshots: Snapshot[]) => ({
    name,
    units,
    snapshots: thinSnapshots(snapshots, PLACES),
  });
  const mean = { pounds: meanPounds, inches: meanInches };
  const usual = { pounds: usualPounds, inches: usualInches };
  return {
    found: {
      people,
      tables: [
        table('raw', { zero: { pounds: 0, inches: 0 }, unit: one }, kept.rawSnapshots),
        table('shifted', { zero: shift, unit: one }, kept.snapshots),
        table('standardised', { zero: mean, unit: usual }, kept.standardisedSnapshots),
      ],
    },
  };
}
