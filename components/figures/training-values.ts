import { sigmoid } from '../../src/nn/activation.ts';
import type { Values } from '../../src/notebook/report.ts';
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

/** People, what the network has learned of them, and how the loss fell meanwhile. */
export interface TrainingValues {
  people: Person[];
  history: Epoch[];
  shift: { pounds: number; inches: number };
  trained: Trained;
}

export function readTraining(values: Values): Reading<TrainingValues> {
  const reading = readNames<TrainingValues>(values, {
    people: list(object<Person>({ name: string, pounds: number, inches: number, gender: string })),
    history: list(object<Epoch>({ epoch: number, loss: number })),
    shift: object<TrainingValues['shift']>({ pounds: number, inches: number }),
    trained: object<Trained>({
      w1: number,
      w2: number,
      w3: number,
      w4: number,
      w5: number,
      w6: number,
      b1: number,
      b2: number,
      b3: number,
    }),
  });
  if ('problem' in reading) return reading;
  return { found: { ...reading.found, history: thinHistory(reading.found.history) } };
}

/** So many points make a smooth curve; a thousand would only make the page heavier. */
const POINTS = 120;

/**
 * As much of a history as a curve needs: epochs that lie evenly on the curve's axis, on which an
 * epoch e stands at log(1 + e), and always the first and the last. Losses keep six digits.
 */
export function thinHistory(history: readonly Epoch[]): Epoch[] {
  const end = Math.log1p(Math.max(...history.map(({ epoch }) => epoch), 1));
  const kept: Epoch[] = [];
  let place = -1;
  for (const [index, { epoch, loss }] of history.entries()) {
    const next = Math.floor((POINTS * Math.log1p(Math.max(epoch, 0))) / end);
    if (next === place && index < history.length - 1) continue;
    place = next;
    kept.push({ epoch, loss: Number(loss.toPrecision(6)) });
  }
  return kept;
}

/** What the trained network answers for a shifted weight and height: between 0 (M) and 1 (F). */
export function answer(
  { w1, w2, w3, w4, w5, w6, b1, b2, b3 }: Trained,
  pounds: number,
  inches: number,
): number {
  const h1 = sigmoid(w1 * pounds + w2 * inches + b1);
  const h2 = sigmoid(w3 * pounds + w4 * inches + b2);
  return sigmoid(w5 * h1 + w6 * h2 + b3);
}
