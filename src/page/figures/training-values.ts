import { sigmoid } from '../../nn/activation.ts';
import type { Values } from '../../notebook/values/report.ts';
import { readNames, type Reading } from './reading.ts';
import { list, number, object, string } from './shapes.ts';

export interface Person {
  name: string;
  pounds: number;
  inches: number;
  gender: string;
}

export interface Epoch {
  epoch: number;
  loss: number;
}

/** The nine numbers of the 2-2-1 network. */
export type Trained = Record<'w1' | 'w2' | 'w3' | 'w4' | 'w5' | 'w6' | 'b1' | 'b2' | 'b3', number>;

/** The network as it stood after an epoch. */
export interface Snapshot extends Epoch {
  model: Trained;
}

/** Where the pounds and the inches have their zero in a table, and how long their unit is. */
export interface Units {
  zero: { pounds: number; inches: number };
  unit: { pounds: number; inches: number };
}

/** People, and the loss and the network as they stood after some of the epochs. */
export interface TrainingValues {
  people: Person[];
  shift: Units['zero'];
  snapshots: Snapshot[];
}

const person = object<Person>({ name: string, pounds: number, inches: number, gender: string });
export const peopleShape = list(person);

/** The nine numbers of the 2-2-1 network, as the program names them. */
export const trainedShape = object<Trained>({
  w1: number,
  w2: number,
  w3: number,
  w4: number,
  w5: number,
  w6: number,
  b1: number,
  b2: number,
  b3: number,
});

export const snapshotsShape = list(
  object<Snapshot>({
    epoch: number,
    loss: number,
    model: trainedShape,
  }),
);

export function readTraining(values: Values): Reading<TrainingValues> {
  return readNames<TrainingValues>(values, {
    people: peopleShape,
    shift: object<TrainingValues['shift']>({ pounds: number, inches: number }),
    snapshots: snapshotsShape,
  });
}

/** What a network answers for two inputs: between 0 (M) and 1 (F). */
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
 * What it answers for pounds and inches, put into the units it was trained with. This is the chapter's
 * `forward` with the weights of a snapshot, asked for every point of a drawing; a test of the page
 * holds it to what the program prints.
 */
export function answerFor(
  model: Trained,
  { zero, unit }: Units,
  pounds: number,
  inches: number,
): number {
  return answer(model, (pounds - zero.pounds) / unit.pounds, (inches - zero.inches) / unit.inches);
}
