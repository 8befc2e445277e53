import { checkDifferentiable } from './argument-checks.ts';
import type { Loss } from './loss.ts';
import type { Network } from './network.ts';
import { checkSamples, type Sample } from './sample.ts';

/**
 * Returns the mean loss of a network over samples: 1/N Σ L(ŷ, y).
 *
 * @throws {TypeError | RangeError} unless there is a sample and each fits the network; and what the
 * loss throws.
 */
export function averageLoss(network: Network, samples: readonly Sample[], loss: Loss): number {
  checkSamples('averageLoss', network, samples);
  checkDifferentiable('averageLoss: loss', loss, 'meanSquaredError');
  const total = samples.reduce(
    (sum, { inputs, targets }) => sum + loss(network.feedforward(inputs), targets),
    0,
  );
  return total / samples.length;
}
