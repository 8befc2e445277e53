import type { Values } from '../../notebook/values/report.ts';
import { readNames, type Reading } from './reading.ts';
import { list, number } from './shapes.ts';

/** Where many random starts came to, on each of three tables, and how low they were to come. */
export interface StartsValues {
  goal: number;
  tables: { name: string; losses: number[] }[];
}

interface Names {
  goal: number;
  rawLosses: number[];
  shiftedLosses: number[];
  standardisedLosses: number[];
}

export function readStarts(values: Values): Reading<StartsValues> {
  const reading = readNames<Names>(values, {
    goal: number,
    rawLosses: list(number),
    shiftedLosses: list(number),
    standardisedLosses: list(number),
  });
  if ('problem' in reading) return reading;
  const { goal, rawLosses, shiftedLosses, standardisedLosses } = reading.found;
  return {
    found: {
      goal,
      tables: [
        { name: 'raw', losses: rawLosses },
        { name: 'shifted', losses: shiftedLosses },
        { name: 'standardised', losses: standardisedLosses },
      ],
    },
  };
}
