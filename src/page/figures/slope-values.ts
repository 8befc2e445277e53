import type { Values } from '../../notebook/values/report.ts';
import { readNames, type Reading } from './reading.ts';
import { number } from './shapes.ts';

/** Where a neuron stands on its curve: at z, as high as a, as steep as slope; b shifts z. */
export interface SlopeValues {
  b: number;
  z: number;
  a: number;
  slope: number;
}

export function readSlope(values: Values): Reading<SlopeValues> {
  return readNames<SlopeValues>(values, { b: number, z: number, a: number, slope: number });
}
