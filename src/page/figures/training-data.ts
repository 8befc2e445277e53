import { sigmoid } from '../../nn/activation.ts';
import { dataReader, type DataOf } from './figure-data.ts';
import { list, number, numbers, object, string } from './shape.ts';

const person = object({ name: string, ...numbers('pounds', 'inches'), gender: string });
export type Person = DataOf<typeof readTraining>['people'][number];

/** The nine numbers of the 2-2-1 network, as the program names them. */
export const parameters = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'b1', 'b2', 'b3'] as const;
export const trained = object(numbers(...parameters));
export type Trained = NonNullable<ReturnType<typeof trained>>;

export interface Epoch {
  readonly epoch: number;
  readonly loss: number;
}

/** The network as it stood after an epoch. */
export type Snapshot = DataOf<typeof readTraining>['snapshots'][number];

/** Where the pounds and the inches have their zero in a table, and how long their unit is. */
export interface Units {
  readonly zero: { readonly pounds: number; readonly inches: number };
  readonly unit: { readonly pounds: number; readonly inches: number };
}

export const people = list(person);
export const measures = object(numbers('pounds', 'inches'));
export const snapshots = list(object({ ...numbers('epoch', 'loss'), model: trained }));

/** People, and the loss and the network as they stood after some of the epochs. */
export const readTraining = dataReader({ people, shift: measures, snapshots });
export type TrainingData = DataOf<typeof readTraining>;

/** Where many random starts came to, on each of three tables, and how low they were to come. */
export const readStarts = dataReader({
  goal: number,
  rawLosses: list(number),
  shiftedLosses: list(number),
  standardisedLosses: list(number),
});
export type StartsData = DataOf<typeof readStarts>;

/** Returns what a network answers for two inputs: between 0 (M) and 1 (F). */
export function answer(
  { w1, w2, w3, w4, w5, w6, b1, b2, b3 }: Trained,
  x1: number,
  x2: number,
): number {
  const h1 = sigmoid(w1 * x1 + w2 * x2 + b1);
  const h2 = sigmoid(w3 * x1 + w4 * x2 + b2);
  return sigmoid(w5 * h1 + w6 * h2 + b3);
}

/**
 * Returns what it answers for pounds and inches, put into the units it was trained with. This is
 * the chapter's `forward` with the weights of a snapshot, for every point of a drawing; a test of
 * the page holds it to what the program prints.
 */
export function answerFor(
  model: Trained,
  { zero, unit }: Units,
  pounds: number,
  inches: number,
): number {
  return answer(model, (pounds - zero.pounds) / unit.pounds, (inches - zero.inches) / unit.inches);
}
