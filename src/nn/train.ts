import {
  checkDifferentiable,
  checkInteger,
  checkNotNegative,
  checkObject,
} from './argument-checks.ts';
import { averageLoss } from './average-loss.ts';
import { averageGradients } from './gradients.ts';
import type { Loss } from './loss.ts';
import type { Network } from './network.ts';
import { seededRandom, shuffled } from './random.ts';
import { checkSamples, type Sample } from './sample.ts';

/** The manner of training. */
export interface TrainOptions {
  /** The loss that the training makes small. */
  readonly loss: Loss;
  /** The step size η, 0 or more. */
  readonly learningRate: number;
  /** The count of passes through all samples; 0 trains nothing. */
  readonly epochs: number;
  /** The samples that share one update, by the mean of their gradients. 1 if not given. */
  readonly batchSize?: number | undefined;
  /** If given, every epoch goes through the samples in a new random order; else in theirs. */
  readonly shuffle?: { readonly seed: number } | undefined;
}

/** The report of `train` after an epoch. Epochs count from 1. */
export interface EpochReport {
  readonly epoch: number;
  /** The mean loss over all samples, measured after the epoch. */
  readonly loss: number;
}

/**
 * Trains the network by stochastic gradient descent, one epoch for each report that you ask for. So
 * nothing happens until you ask, and you may stop at any epoch:
 *
 *     for (const { epoch, loss } of train(network, samples, options)) console.log(epoch, loss);
 *
 * All arguments are checked in the call itself, before anything is trained. The last batch of an
 * epoch is smaller when the batch size does not divide the number of samples. The same arguments
 * give the same training.
 *
 * @throws {TypeError | RangeError} in the call, unless the options are as `TrainOptions` says and
 * `averageLoss` accepts the samples.
 * @throws {RangeError} on the way, if the training diverges until numbers overflow. The network
 * then stays as the last good update left it.
 */
export function train(
  network: Network,
  samples: readonly Sample[],
  options: TrainOptions,
): Generator<EpochReport, void, undefined> {
  checkSamples('train', network, samples);
  checkOptions('train: options', options);
  averageLoss(network, samples, options.loss); // so that the loss, too, objects before the start
  return run(network, samples, options);
}

function* run(
  network: Network,
  samples: readonly Sample[],
  { loss, learningRate, epochs, batchSize = 1, shuffle }: TrainOptions,
): Generator<EpochReport, void, undefined> {
  const random = shuffle && seededRandom(shuffle.seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const order = random ? shuffled(samples, random) : samples;
    for (let start = 0; start < order.length; start += batchSize) {
      const gradients = order
        .slice(start, start + batchSize)
        .map(({ inputs, targets }) => network.backward(network.forward(inputs), targets, loss));
      network.update(averageGradients(gradients), learningRate);
    }
    yield { epoch, loss: averageLoss(network, samples, loss) };
  }
}

function checkOptions(name: string, options: TrainOptions): void {
  checkObject(name, options);
  const { loss, learningRate, epochs, batchSize, shuffle } = options;
  checkDifferentiable(`${name}.loss`, loss, 'meanSquaredError');
  checkNotNegative(`${name}.learningRate`, learningRate);
  checkInteger(`${name}.epochs`, epochs, 0);
  if (batchSize !== undefined) checkInteger(`${name}.batchSize`, batchSize, 1);
  if (shuffle !== undefined) {
    checkObject(`${name}.shuffle`, shuffle);
    checkInteger(`${name}.shuffle.seed`, shuffle.seed);
  }
}
