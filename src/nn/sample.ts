import { checkInstance, checkList, checkObject, checkVector } from './argument-checks.ts';
import { Network } from './network.ts';
import type { Vector } from './vector.ts';

/** One thing to learn from: inputs x, and the targets y that the network should answer. */
export interface Sample {
  readonly inputs: Vector;
  readonly targets: Vector;
}

/** Throws unless there is a sample, and each fits the network; the message names the `caller`. */
export function checkSamples(caller: string, network: Network, samples: readonly Sample[]): void {
  checkInstance(`${caller}: network`, network, Network, 'Network');
  checkList(`${caller}: samples`, samples);
  for (const [s, sample] of samples.entries()) {
    checkSample(`${caller}: samples[${s}]`, network, sample);
  }
}

/** Throws unless the sample fits the network. */
export function checkSample(name: string, network: Network, sample: Sample): void {
  checkObject(name, sample);
  checkVector(`${name}.inputs`, sample.inputs, network.inputSize, 'one for each input');
  checkVector(`${name}.targets`, sample.targets, network.outputSize, 'one for each output');
}
