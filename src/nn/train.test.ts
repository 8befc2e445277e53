import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identity } from './activation.ts';
import { averageLoss } from './average-loss.ts';
import { Layer } from './layer.ts';
import { binaryCrossEntropy, meanSquaredError } from './loss.ts';
import { Network } from './network.ts';
import { train, type TrainOptions } from './train.ts';

// Victor Zhou, "Machine Learning for Beginners": weights less 135 lb, heights less 66 in; F = 1.
const people = [
  { inputs: [-2, -1], targets: [1] }, // Alice
  { inputs: [25, 6], targets: [0] }, // Bob
  { inputs: [17, 4], targets: [0] }, // Charlie
  { inputs: [-15, -6], targets: [1] }, // Diana
];
const emily = [128 - 135, 63 - 66];
const frank = [155 - 135, 68 - 66];
const options = { loss: meanSquaredError, learningRate: 0.1, epochs: 1000 };

describe('the gender classifier', () => {
  test('from weights of 1 and biases of 0 takes the path worked outside, in decimals of 40 digits', () => {
    const ones = [1, 1];
    const network = new Network([new Layer([ones, ones], [0, 0]), new Layer([[1], [1]], [0])]);
    expect(averageLoss(network, people, meanSquaredError)).toBeCloseTo(0.507118317919999, 12);

    const reports = [...train(network, people, options)];
    const lossAfter = (epoch: number) => reports.find((report) => report.epoch === epoch)?.loss;
    expect(lossAfter(1)).toBeCloseTo(0.500194529252766, 12);
    expect(lossAfter(10)).toBeCloseTo(0.407112960721967, 12);
    expect(lossAfter(100)).toBeCloseTo(0.04344768458909, 12);
    expect(lossAfter(1000)).toBeCloseTo(0.002392707818075, 12);
    expect(network.feedforward(emily)[0]).toBeCloseTo(0.94678838934146, 12);
    expect(network.feedforward(frank)[0]).toBeCloseTo(0.039758760486539, 12);

    // The two hidden neurons started equal, so they stay equal for ever.
    for (const [left, right] of network.layers[0]?.weights ?? []) expect(left).toBe(right);
  });

  test('learns from each of 500 random starts', { timeout: 120_000 }, () => {
    for (let seed = 0; seed < 500; seed++) {
      const network = Network.random([2, 2, 1], { seed });
      const final = [...train(network, people, options)].at(-1);
      expect(final?.loss).toBeLessThan(0.05);
      // He gets 0.951 and 0.039.
      const [female = NaN] = network.feedforward(emily);
      const [male = NaN] = network.feedforward(frank);
      expect(female > 0.94 && female < 0.98 && male > 0.03 && male < 0.11).toBe(true);
    }
  });
});

describe('train', () => {
  const line = () => new Network([new Layer([[0]], [0], identity)]);
  const points = [
    { inputs: [1], targets: [1] },
    { inputs: [2], targets: [2] },
    { inputs: [3], targets: [5] },
  ];

  test('averages the gradients of a batch; the last batch may be smaller', () => {
    const network = line();
    const [report] = train(network, points, { ...options, epochs: 1, batchSize: 2 });
    // δ = 2 (ŷ − y). First batch, w = b = 0: δ = −2 and −4; ∂L/∂w = (−2 · 1 − 4 · 2) / 2 = −5 and
    // ∂L/∂b = −3, so w = 0.5 and b = 0.3. Last batch: ŷ = 1.8, δ = −6.4, ∂L/∂w = −19.2, so
    // w = 0.5 + 1.92 = 2.42 and b = 0.3 + 0.64 = 0.94.
    expect(network.layers[0]?.weights[0]?.[0]).toBeCloseTo(2.42, 12);
    expect(network.layers[0]?.biases[0]).toBeCloseTo(0.94, 12);
    // Measured after the epoch: ŷ = 3.36, 5.78, 8.2; (2.36² + 3.78² + 3.2²) / 3
    // = (5.5696 + 14.2884 + 10.24) / 3 = 10.032666….
    expect(report?.epoch).toBe(1);
    expect(report?.loss).toBeCloseTo(30.098 / 3, 12);
  });

  test('trains nothing until it is asked, and an epoch each time', () => {
    const network = line();
    const reports = train(network, points, options);
    expect(network).toEqual(line());
    expect(reports.next().value).toMatchObject({ epoch: 1 });
    const after = JSON.stringify(network);
    reports.return();
    expect(JSON.stringify(network)).toBe(after);
  });

  test('with 0 epochs reports nothing', () => {
    expect([...train(line(), points, { ...options, epochs: 0 })]).toEqual([]);
  });

  test('takes the same path for the same seeds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 5 }), (a, b, batchSize) => {
        const path = () => {
          const network = Network.random([2, 2, 1], { seed: a });
          const how = { ...options, epochs: 5, batchSize, shuffle: { seed: b } };
          return JSON.stringify([...train(network, people, how), network]);
        };
        expect(path()).toBe(path());
      }),
      { numRuns: 20 },
    );
  });

  test('takes another path for another shuffle, and leaves the samples in their order', () => {
    const order = structuredClone(people);
    const path = (shuffle: TrainOptions['shuffle']) => {
      const network = Network.random([2, 2, 1], { seed: 1 });
      return JSON.stringify([...train(network, people, { ...options, epochs: 5, shuffle })]);
    };
    expect(new Set([path(undefined), path({ seed: 1 }), path({ seed: 2 })]).size).toBe(3);
    expect(people).toEqual(order);
  });

  test.each<[string, object, string]>([
    ['learningRate', { learningRate: -1 }, 'must be 0 or more, but it is -1'],
    ['learningRate', { learningRate: Infinity }, 'must be a finite number, but it is Infinity'],
    ['epochs', { epochs: -1 }, 'must be an integer of 0 or more, but it is -1'],
    ['epochs', { epochs: 1.5 }, 'must be an integer of 0 or more, but it is 1.5'],
    ['batchSize', { batchSize: 0 }, 'must be an integer of 1 or more, but it is 0'],
    ['shuffle.seed', { shuffle: { seed: NaN } }, 'must be a safe integer, but it is NaN'],
    ['shuffle', { shuffle: true }, 'must be an object, but it is true'],
    [
      'loss',
      { loss: undefined },
      'must be a function with a derivative, such as meanSquaredError, but it is undefined',
    ],
  ])('throws in the call itself for a wrong %s (%o)', (name, wrong, message) => {
    const network = line();
    expect(() => train(network, points, { ...options, ...wrong } as TrainOptions)).toThrow(
      `train: options.${name} ${message}`,
    );
    expect(network).toEqual(line());
  });

  test('throws in the call itself for samples that are none, or do not fit', () => {
    expect(() => train(line(), [], options)).toThrow(
      new RangeError('train: samples must not be empty, but it is'),
    );
    expect(() => train(line(), [...points, { inputs: [NaN], targets: [1] }], options)).toThrow(
      new RangeError('train: samples[3].inputs[0] must be a finite number, but it is NaN'),
    );
    // A loss may object to a later sample: not after some have been trained on.
    const wrong = [...people, { inputs: [1, 1], targets: [2] }];
    const network = Network.random([2, 1], { seed: 1 });
    expect(() => train(network, wrong, { ...options, loss: binaryCrossEntropy })).toThrow(
      new RangeError(
        'binaryCrossEntropy: targets[0] must be a probability from 0 to 1, but it is 2',
      ),
    );
  });

  test('throws a RangeError when it diverges, and leaves a network of finite numbers', () => {
    const network = line();
    expect(() => [...train(network, points, { ...options, learningRate: 1e6 })]).toThrow(
      RangeError,
    );
    expect(Network.fromJSON(JSON.parse(JSON.stringify(network)))).toEqual(network);
  });
});
