import type { BackpropagationData } from './backpropagation-data.ts';
import { shortNumber } from '../../notebook/values/write-number.ts';

/** The steps: each adds one thing to what the ones before it showed. */
export const STEPS = [
  'inputs',
  'hidden',
  'prediction',
  'loss',
  'dL_dyHat',
  'dyHat_dh1',
  'dh1_dw1',
  'product',
  'update',
] as const;

export type StepName = (typeof STEPS)[number];

/** Checks whether what a step adds is there at another. */
export const hasStep = (step: StepName, added: StepName): boolean =>
  STEPS.indexOf(step) >= STEPS.indexOf(added);

/** Writes a number with four decimals, as on the page around it; a new weight needs one more. */
export const four = (value: number): string => shortNumber(value, 4);
export const five = (value: number): string => shortNumber(value, 5);

/** Writes a number that a sign comes before: a negative one stands in parentheses. */
export const signed = (value: number): string => (value < 0 ? `(${four(value)})` : four(value));

/** Describes what happens in a step, in a sentence with the program's numbers. */
export function sentence(step: StepName, data: BackpropagationData): string {
  const { x1, x2, y, h1, h2, yHat, L, hiddenSum, outputSum, w1, stepped, steppedLoss } = data;
  switch (step) {
    case 'inputs':
      return `Two inputs, ${four(x1)} and ${four(x2)}, and the target ${four(y)} are given. Nothing is worked out yet.`;
    case 'hidden':
      return `Forward: the first hidden neuron’s sum is ${four(hiddenSum)}, so h₁ = ${four(h1)}; the second answers h₂ = ${four(h2)}.`;
    case 'prediction':
      return `Forward: the output’s sum is ${four(outputSum)}, so the prediction is ${four(yHat)}.`;
    case 'loss':
      return `The prediction should be ${four(y)}. The loss is the square of the distance: ${four(L)}.`;
    case 'dL_dyHat':
      return `Now back. When the prediction grows, the loss changes ${four(data.dL_dyHat)} times as fast.`;
    case 'dyHat_dh1':
      return `When h₁ grows, the prediction changes ${four(data.dyHat_dh1)} times as fast.`;
    case 'dh1_dw1':
      return `When w₁ grows, h₁ changes ${four(data.dh1_dw1)} times as fast. That was the last edge of the path.`;
    case 'product':
      return `Rates along a path multiply: when w₁ grows, the loss changes ${four(data.dL_dw1)} times as fast.`;
    case 'update':
      return `So w₁ goes from ${four(w1)} to ${five(stepped.w1)}. Once all nine numbers have moved like this, the loss is ${four(steppedLoss)}.`;
  }
}
