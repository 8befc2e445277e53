import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activations, identity, relu, sigmoid, tanh } from './activation.ts';
import type { ForwardPass } from './forward-pass.ts';
import { gradientCheck } from './gradient-check.ts';
import type { Gradients } from './gradients.ts';
import { Layer } from './layer.ts';
import { binaryCrossEntropy, type Loss, meanSquaredError } from './loss.ts';
import { Network } from './network.ts';
import type { Vector } from './vector.ts';

function expectClose(actual: Vector, expected: Vector, digits = 12): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, digits);
}

describe('a 3-4-1 network', () => {
  const network = new Network([
    new Layer(
      [
        [2.0, 1.2, 3.2, 2.45],
        [2.23, 3.1, 3.3, 4.5],
        [-0.98, 2.09, -3.2, 0.8],
      ],
      [2.3, 4.5, 3.0, -1.2],
    ),
    new Layer([[1.2], [-0.9], [0.3], [2.0]], [3.22]),
  ]);
  const inputs = [1.0, 2.0, -2.5];

  test('gives the numbers worked by hand, layer by layer', () => {
    const { layers, predictions } = network.forward(inputs);
    // z1, first neuron: 1 · 2 + 2 · 2.23 − 2.5 · (−0.98) + 2.3 = 2 + 4.46 + 2.45 + 2.3 = 11.21.
    // Second: 1.2 + 6.2 − 5.225 + 4.5 = 6.675. Third: 3.2 + 6.6 + 8 + 3 = 20.8.
    // Fourth: 2.45 + 9 − 2 − 1.2 = 8.25. The activations are worked in doubles, outside.
    expectClose(layers[0]?.weightedSums ?? [], [11.21, 6.675, 20.8, 8.25]);
    expectClose(
      layers[0]?.activations ?? [],
      [0.9999864620477371, 0.9987395182336377, 0.9999999990738639, 0.9997388096809043],
    );
    // z2 ≈ 1.2 · 0.99999 − 0.9 · 0.99874 + 0.3 · 1 + 2 · 0.99974 + 3.22 = 5.8206.
    expectClose(layers[1]?.weightedSums ?? [], [5.820595807130978]);
    expectClose(predictions, [0.9970429326303475]);
  });

  test('feeds forward to the predictions of its forward pass', () => {
    expect(network.feedforward(inputs)).toEqual(network.forward(inputs).predictions);
    expect([network.inputSize, network.outputSize]).toEqual([3, 1]);
  });
});

// Victor Zhou, "Machine Learning for Beginners: An Introduction to Neural Networks".
describe('the 2-2-1 network of Victor Zhou’s introduction', () => {
  const zeros = [0, 0];
  const ones = [1, 1];

  test('with every w = (0, 1) and b = 0 answers (2, 3) as he prints', () => {
    const network = new Network([new Layer([zeros, ones], zeros), new Layer([[0], [1]], [0])]);
    // h1 = h2 = σ(3) = 0.9525741268224334; o1 = σ(0.9525741268224334).
    expectClose(network.feedforward([2, 3]), [0.7216325609518421]);
  });

  test('with all weights 1 and biases 0 has his gradients for Alice', () => {
    const network = new Network([new Layer([ones, ones], zeros), new Layer([[1], [1]], [0])]);
    // Alice: inputs (−2, −1), target 1. h1 = h2 = σ(−2 − 1) = 0.0474; o1 = σ(2 · 0.0474) = 0.524.
    const pass = network.forward([-2, -1]);
    expectClose(pass.layers[0]?.activations ?? [], [0.04742587317756678, 0.04742587317756678]);
    expectClose(pass.predictions, [0.5236951740839997]);
    // ∂L/∂ŷ = 2 (ŷ − 1) = −0.9526.
    expectClose(meanSquaredError.derivative(pass.predictions, [1]), [-0.9526096518320006]);

    const [hidden, output] = network.backward(pass, [1], meanSquaredError).layers;
    // δ_o = ∂L/∂ŷ σ′(z) = −0.9526 · 0.24944 = −0.23762, which is ∂L/∂b3 too, since b3 adds as is
    // (with w5 = 1, the 0.24944 is ∂ŷ/∂h1 too).
    expectClose(output?.deltas ?? [], [-0.9526096518320006 * 0.24943853872512894]);
    expectClose(output?.biasGradients ?? [], [-0.2376175595], 10);
    // ∂L/∂w5 = h1 δ_o = 0.0474 · (−0.2376) = −0.01127, and the same for w6.
    expectClose(output?.weightGradients.flat() ?? [], [-0.0112692202, -0.0112692202], 10);
    // ∂h1/∂w1 = x1 σ′(−3) = −2 · 0.04518 = −0.09035, so
    // ∂L/∂w1 = −0.9526 · 0.24944 · (−0.09035) = 0.02147. He prints 0.0214, from rounded factors.
    // ∂L/∂w2 has x2 = −1 in place of −2: half of it.
    expectClose(hidden?.weightGradients[0] ?? [], [0.021469535265811107, 0.021469535265811107]);
    expectClose(hidden?.weightGradients[1] ?? [], [0.0107347676, 0.0107347676], 10);
    expectClose(hidden?.biasGradients ?? [], [-0.0107347676, -0.0107347676], 10);
  });
});

// Matt Mazur, "A Step by Step Backpropagation Example": 2-2-2, rate 0.5. His error is Σ ½ (t − o)²,
// which over two outputs is the mean squared error. He holds the biases fixed.
describe('the 2-2-2 network of Matt Mazur’s example', () => {
  const start = () =>
    new Network([
      new Layer(
        [
          [0.15, 0.25],
          [0.2, 0.3],
        ],
        [0.35, 0.35],
      ),
      new Layer(
        [
          [0.4, 0.5],
          [0.45, 0.55],
        ],
        [0.6, 0.6],
      ),
    ]);
  const inputs = [0.05, 0.1];
  const targets = [0.01, 0.99];
  const error = (network: Network) => meanSquaredError(network.feedforward(inputs), targets);
  const step = (network: Network) => {
    const { layers } = network.backward(network.forward(inputs), targets, meanSquaredError);
    const weightsOnly = layers.map((layer) => ({ ...layer, biasGradients: [0, 0] }));
    network.update({ layers: weightsOnly }, 0.5);
  };

  test('predicts, errs and has the gradients that he prints', () => {
    const network = start();
    const pass = network.forward(inputs);
    // net_h1 = 0.15 · 0.05 + 0.2 · 0.1 + 0.35 = 0.3775; σ(0.3775) = 0.593269992.
    expectClose(pass.layers[0]?.activations ?? [], [0.593269992, 0.596884378], 9);
    expectClose(pass.predictions, [0.75136507, 0.772928465], 8);
    // ½ (0.01 − 0.75136507)² + ½ (0.99 − 0.772928465)² = 0.274811083 + 0.023560026.
    expect(error(network)).toBeCloseTo(0.2983711087600027, 12);

    const [, output] = network.backward(pass, targets, meanSquaredError).layers;
    // δ_o1 = (0.75136507 − 0.01) · 0.75136507 · (1 − 0.75136507) = 0.74136507 · 0.186815602.
    expect(output?.deltas[0]).toBeCloseTo(0.138498562, 9);
    // ∂E/∂w5 = 0.138498562 · 0.593269992.
    expect(output?.weightGradients[0]?.[0]).toBeCloseTo(0.082167041, 9);
  });

  test('has the weights that he prints after one step', () => {
    const network = start();
    step(network);
    // w5 = 0.4 − 0.5 · 0.082167041 = 0.35891648. He prints w1, w2, w3, w4, then w5, w6, w7, w8,
    // where w1 and w2 lead to the first neuron.
    const [hidden, output] = network.layers;
    expectClose(hidden?.weights.flat() ?? [], [0.149780716, 0.24975114, 0.19956143, 0.29950229], 8);
    expectClose(
      output?.weights.flat() ?? [],
      [0.35891648, 0.51130127, 0.408666186, 0.561370121],
      8,
    );
    // He prints 0.291027924, which needs the hidden layer to use weights already updated.
    expect(error(network)).toBeCloseTo(0.2910277737, 10);
  });

  test('errs by 0.0000351019 after 10,000 steps', () => {
    const network = start();
    for (let i = 0; i < 10_000; i++) step(network);
    // He prints 0.0000351085. The exact value is worked outside, in doubles.
    expect(error(network)).toBeCloseTo(0.0000351019, 10);
  });
});

describe('Network.backward', () => {
  const losses = { meanSquaredError, binaryCrossEntropy };

  test('agrees with central differences, for random shapes, activations and losses', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
        fc.integer(),
        fc.constantFrom(sigmoid, tanh, identity, relu),
        fc.constantFrom(meanSquaredError, binaryCrossEntropy),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (sizes, seed, activation, loss, inputs, targets) => {
          // Halved weights keep predictions away from 0 and 1, where cross-entropy is steep.
          const layers = Network.random(sizes, { seed, activation }).layers.map(
            ({ weights, biases }, l, all) =>
              new Layer(
                weights.map((row) => row.map((w) => w / 2)),
                biases.map((_, j) => 0.1 * (j + 1)),
                l === all.length - 1 ? sigmoid : activation,
              ),
          );
          const network = new Network(layers);
          const sample = {
            inputs: inputs.slice(0, network.inputSize),
            targets: targets.slice(0, network.outputSize),
          };
          const sums = network.forward(sample.inputs).layers.flatMap((l) => l.weightedSums);
          fc.pre(activation !== relu || sums.every((z) => Math.abs(z) > 1e-3));
          expect(gradientCheck(network, sample, loss).maxRelativeError).toBeLessThan(1e-6);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(Object.entries(losses))('changes nothing, with %s', (_, loss) => {
    const network = Network.random([2, 3, 1], { seed: 1 });
    const before = JSON.stringify(network);
    const pass = network.forward([1, 2]);
    const passBefore = structuredClone(pass);
    network.backward(pass, [1], loss);
    expect(JSON.stringify(network)).toBe(before);
    expect(pass).toEqual(passBefore);
  });

  const network = Network.random([2, 3, 1], { seed: 1 });
  const pass = network.forward([1, 2]);
  const other = Network.random([2, 2, 1], { seed: 1 }).forward([1, 2]);
  const sums = 'pass.layers[0].weightedSums';
  const short = Object.assign(() => 0, { derivative: () => [] });
  test.each<[string, ForwardPass, number[], Loss]>([
    [`${sums} must hold 3 numbers, one for each neuron, but it holds 2`, other, [1], short],
    ['pass.layers must not be empty, but it is', { ...pass, layers: [] }, [1], short],
    ['targets must hold 1 number, one for each output, but it holds 2', pass, [1, 0], short],
    ['∂L/∂ŷ must hold numbers, but it is empty', pass, [1], short],
  ])('throws a RangeError: %s', (message, wrong, targets, loss) => {
    expect(() => network.backward(wrong, targets, loss)).toThrow(
      new RangeError(`Network.backward: ${message}`),
    );
  });

  test('throws a TypeError for a loss without a derivative', () => {
    // @ts-expect-error A function without a derivative is no loss.
    expect(() => network.backward(pass, [1], Math.max)).toThrow(
      new TypeError(
        'Network.backward: loss must be a function with a derivative, such as meanSquaredError, ' +
          'but it has no derivative',
      ),
    );
  });
});

describe('Network.update', () => {
  const network = new Network([new Layer([[1], [2]], [3], identity)]);
  const good = network.backward(network.forward([1, 1]), [0], meanSquaredError);
  const [layer] = good.layers;
  if (!layer) throw new Error('a layer has gradients');

  test('moves every parameter by −η times its gradient', () => {
    // ŷ = 1 + 2 + 3 = 6; δ = 2 · 6 = 12, which with inputs of 1 is every gradient.
    // With η = 0.25 every parameter moves by −3: 1 → −2, 2 → −1, 3 → 0.
    const moved = new Network(network.layers);
    moved.update(good, 0.25);
    expect(moved.layers[0]).toMatchObject({ weights: [[-2], [-1]], biases: [0] });
  });

  test('with a learning rate of 0 changes nothing', () => {
    const same = new Network(network.layers);
    same.update(good, 0);
    expect(same).toEqual(network);
  });

  const gradients = (change: object) => ({ layers: [{ ...layer, ...change }] }) as Gradients;
  test.each<[string, Gradients, number, string]>([
    ['a negative rate', good, -1, 'learningRate must be 0 or more, but it is -1'],
    ['a rate of NaN', good, NaN, 'learningRate must be a finite number, but it is NaN'],
    ['no layers', { layers: [] }, 1, 'gradients.layers must not be empty, but it is'],
    [
      'a missing row',
      gradients({ weightGradients: [[1]] }),
      1,
      'gradients.layers[0].weightGradients must hold 2 items, one for each input, but it holds 1',
    ],
    [
      'a gradient too many',
      gradients({ biasGradients: [1, 2] }),
      1,
      'gradients.layers[0].biasGradients must hold 1 number, one for each neuron, but it holds 2',
    ],
    [
      'a NaN',
      gradients({ biasGradients: [NaN] }),
      1,
      'gradients.layers[0].biasGradients[0] must be a finite number, but it is NaN',
    ],
    [
      'a step that overflows',
      gradients({ biasGradients: [1e308] }),
      10,
      'learningRate must keep every weight and bias finite, but 10 takes one from 3 to -Infinity',
    ],
  ])('throws a RangeError for %s and changes nothing', (_, wrong, rate, message) => {
    const before = JSON.stringify(network);
    expect(() => network.update(wrong, rate)).toThrow(new RangeError(`Network.update: ${message}`));
    expect(JSON.stringify(network)).toBe(before);
  });
});

describe('Network', () => {
  test('keeps its own layers: training one network leaves another made of its layers', () => {
    const a = Network.random([2, 2, 1], { seed: 1 });
    const b = new Network(a.layers);
    const before = JSON.stringify(b);
    a.update(a.backward(a.forward([1, 2]), [1], meanSquaredError), 1);
    expect(JSON.stringify(a)).not.toBe(before);
    expect(JSON.stringify(b)).toBe(before);
  });

  test('throws an error for layers that do not fit, or are none', () => {
    const layer = new Layer([[1], [2]], [0]);
    expect(() => new Network([layer, layer])).toThrow(
      new RangeError(
        'Network: layers[1].weights must hold 1 item, one for each neuron before it, but it holds 2',
      ),
    );
    expect(() => new Network([])).toThrow(
      new RangeError('Network: layers must not be empty, but it is'),
    );
    // @ts-expect-error A number is no layer.
    expect(() => new Network([2])).toThrow(
      new TypeError('Network: layers[0] must be a Layer, but it is 2'),
    );
  });

  test('throws an error for inputs that do not fit', () => {
    const network = Network.random([2, 1], { seed: 1 });
    const message = (method: string) =>
      `Network.${method}: inputs must hold 2 numbers, one for each input, but it holds 3`;
    expect(() => network.feedforward([1, 2, 3])).toThrow(new RangeError(message('feedforward')));
    expect(() => network.forward([1, 2, 3])).toThrow(new RangeError(message('forward')));
    expect(() => network.forward([1, NaN])).toThrow(
      new RangeError('Network.forward: inputs[1] must be a finite number, but it is NaN'),
    );
  });
});

describe('Network.random', () => {
  test('gives the same network for the same seed, and another for another', () => {
    const json = (seed: number) => JSON.stringify(Network.random([2, 3, 1], { seed }));
    expect(json(7)).toBe(json(7));
    expect(json(7)).not.toBe(json(8));
  });

  test('has the sizes and the activation it was asked for, and biases of 0', () => {
    const network = Network.random([3, 4, 1], { seed: 1, activation: tanh });
    expect(network.layers.map((l) => [l.weights.length, l.biases.length])).toEqual([
      [3, 4],
      [4, 1],
    ]);
    expect(network.layers.every((l) => l.activation === tanh)).toBe(true);
    expect(network.layers.flatMap((l) => l.biases)).toEqual([0, 0, 0, 0, 0]);
  });

  test.each([
    [[2, 0, 1], 1, 'sizes[1] must be an integer of 1 or more, but it is 0'],
    [[2], 1, 'sizes must hold the inputs and a layer, but it holds 1 number'],
    [[2, 1], 0.5, 'options.seed must be a safe integer, but it is 0.5'],
  ])('throws a RangeError for sizes %j and seed %d: %s', (sizes, seed, message) => {
    expect(() => Network.random(sizes, { seed })).toThrow(
      new RangeError(`Network.random: ${message}`),
    );
  });

  test('throws a TypeError where it has no options', () => {
    // @ts-expect-error The seed is required.
    expect(() => Network.random([2, 1])).toThrow(
      new TypeError('Network.random: options must be an object, but it is undefined'),
    );
  });
});

describe('Network.toJSON and Network.fromJSON', () => {
  test('give back the same network, to the last digit', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, fc.constantFrom(...activations), (w, b, activation) => {
        const network = new Network([new Layer([[w]], [b], activation)]);
        expect(Network.fromJSON(JSON.parse(JSON.stringify(network)))).toEqual(network);
      }),
    );
    const random = Network.random([3, 4, 2], { seed: 1 });
    expect(Network.fromJSON(JSON.parse(JSON.stringify(random)))).toEqual(random);
  });

  test('share no numbers with the network', () => {
    const network = Network.random([1, 1], { seed: 1 });
    const before = JSON.stringify(network);
    const data = network.toJSON();
    data.layers[0]?.biases.fill(100);
    expect(JSON.stringify(network)).toBe(before);
  });

  const layer = { activation: 'sigmoid', weights: [[1], [2]], biases: [0] };
  const data = (change: object) => ({ layers: [{ ...layer, ...change }] });
  test.each<[string, unknown, string]>([
    ['null', null, ' must be an object, but it is null'],
    ['a list', [], ' must be an object, but it is an array'],
    ['no layers', {}, '.layers must be an array, but it is undefined'],
    ['empty layers', { layers: [] }, '.layers must not be empty, but it is'],
    ['no layer', { layers: [null] }, '.layers[0] must be an object, but it is null'],
    [
      'an unknown activation',
      data({ activation: 'constructor' }),
      '.layers[0].activation must be one of sigmoid, tanh, relu, identity, but it is "constructor"',
    ],
    [
      'a ragged matrix',
      data({ weights: [[1], [2, 3]] }),
      '.layers[0].weights[1] must hold 1 number, one for each bias, but it holds 2',
    ],
    [
      'a string for a number',
      data({ weights: [[1], ['2']] }),
      '.layers[0].weights[1][0] must be a number, but it is "2"',
    ],
    [
      'an infinite number, as JSON.parse makes of 1e999',
      data({ biases: [JSON.parse('1e999')] }),
      '.layers[0].biases[0] must be a finite number, but it is Infinity',
    ],
  ])('throw an error that names the path, for %s', (_, wrong, message) => {
    expect(() => Network.fromJSON(wrong)).toThrow(`Network.fromJSON: data${message}`);
  });

  test('throw a RangeError for layers that do not fit', () => {
    expect(() => Network.fromJSON({ layers: [layer, layer] })).toThrow(
      new RangeError(
        'Network.fromJSON: data.layers[1].weights must hold 1 item, one for each neuron before ' +
          'it, but it holds 2',
      ),
    );
  });

  test('throw a RangeError for an activation that only its name would keep', () => {
    const square = Object.assign((z: number) => z * z, { derivative: (z: number) => 2 * z });
    const network = new Network([new Layer([[1]], [0], square)]);
    expect(() => network.toJSON()).toThrow(
      /^Network.toJSON: layers\[0\].activation must be one of sigmoid, tanh, relu, identity, but/,
    );
  });
});
