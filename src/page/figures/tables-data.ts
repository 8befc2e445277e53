import { isDrawable } from '../../notebook/drawing/drawable.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import { shortNumber } from '../../notebook/values/write-number.ts';
import { dataReader, type DataReader, type FigureData } from './figure-data.ts';
import { thinSnapshots } from './packed-snapshots.ts';
import { numbers } from './shape.ts';
import {
  measures,
  people,
  snapshots,
  type Person,
  type Snapshot,
  type Units,
} from './training-data.ts';

/** The same training on three tables, which say the same in different units. */
interface TablesData {
  people: Person[];
  tables: { name: string; units: Units; snapshots: Snapshot[] }[];
}

/** The slider of three small drawings needs fewer stops than that of a large one. */
const STOPS = 28;

const readNames = dataReader(
  {
    people,
    shift: measures,
    ...numbers('meanPounds', 'meanInches', 'usualPounds', 'usualInches'),
    rawSnapshots: snapshots,
    snapshots,
    standardisedSnapshots: snapshots,
  },
  // Of people who are all alike the usual distance from the mean is 0, and nothing is counted in it.
  ({ usualPounds, usualInches }) =>
    Object.entries({ usualPounds, usualInches }).flatMap(([name, unit]) =>
      isDrawable(1 / unit) ? [] : [`${name} (${shortNumber(unit)}, no unit to count in)`],
    ),
);

export const readTables: DataReader<TablesData> = Object.assign(tablesOf, {
  needs: readNames.needs,
});

function tablesOf(values: Values): FigureData<TablesData> {
  const names = readNames(values);
  if ('problem' in names) return names;
  const { people, shift, meanPounds, meanInches, usualPounds, usualInches, ...all } = names.data;
  const one = { pounds: 1, inches: 1 };
  const table = (name: string, units: Units, snapshots: Snapshot[]) => ({
    name,
    units,
    snapshots: thinSnapshots(snapshots, STOPS),
  });
  const mean = { pounds: meanPounds, inches: meanInches };
  const usual = { pounds: usualPounds, inches: usualInches };
  return {
    data: {
      people,
      tables: [
        table('raw', { zero: { pounds: 0, inches: 0 }, unit: one }, all.rawSnapshots),
        table('shifted', { zero: shift, unit: one }, all.snapshots),
        table('standardised', { zero: mean, unit: usual }, all.standardisedSnapshots),
      ],
    },
  };
}
