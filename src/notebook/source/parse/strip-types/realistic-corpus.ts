/** Programs as a chapter, or its reader, would write them. */
export const realistic: Readonly<Record<string, string>> = {
  'a neuron': `import { dot, sigmoid, type Activation, type Vector } from '@behind-the-hood/nn';

/** One neuron: a = activation(w · x + b). */
class Neuron {
  readonly weights: Vector;
  readonly bias: number;
  private readonly activation: Activation;
  static count: number = 0;

  constructor(weights: Vector, bias: number, activation: Activation = sigmoid) {
    this.weights = weights;
    this.bias = bias;
    this.activation = activation;
    Neuron.count++;
  }

  weightedSum(inputs: Vector): number {
    return dot(this.weights, inputs) + this.bias;
  }

  feedforward(inputs: Vector): number {
    return this.activation(this.weightedSum(inputs));
  }
}

const neuron = new Neuron([0, 1], 4);
console.log(neuron.feedforward([2, 3]) satisfies number);
`,
  'a layer in a functional style': `type Matrix = readonly (readonly number[])[];

interface Layer {
  readonly weights: Matrix; // weights[i][j] leads from input i to neuron j
  readonly biases: readonly number[];
  activation?: (z: number) => number;
}

const identity = <T,>(x: T): T => x;

const feedforward = (
  { weights, biases, activation = identity }: Layer,
  inputs: readonly number[],
): number[] =>
  biases.map((bias: number, j): number => {
    const z: number = inputs.reduce((sum, x, i) => sum + x * weights[i]![j]!, bias);
    return activation(z);
  });

const layers: Layer[] = [
  { weights: [[0.1, 0.2], [0.3, 0.4]], biases: [0, 0], activation: Math.tanh },
  { weights: [[1], [-1]] as const, biases: [0.5] },
];

type Shape = [inputs: number, ...neurons: number[]]

;[[1, 2], [3, 4]].forEach((inputs) => {
  let values: number[] = inputs;
  for (const layer of layers as readonly Layer[]) values = feedforward(layer, values);
  console.log(\`\${inputs as unknown as string} -> \${values.map((v) => v.toFixed(3))}\`);
});
`,
  'a training loop': `interface Sample<Target extends number = 0 | 1> {
  inputs: [weight: number, height: number];
  target: Target;
}

const samples: Record<string, Sample> = {
  Alice: { inputs: [-2, -1], target: 1 },
  Bob: { inputs: [25, 6], target: 0 },
};

const weights: number[] = [0.5, -0.5];
let bias!: number;
bias = 0;

function* train(
  epochs: number,
  options?: { learningRate?: number; onEpoch?(epoch: number): void },
): Generator<{ epoch: number; loss: number }, void, undefined> {
  const { learningRate = 0.1 } = options ?? {};
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let loss = 0;
    for (const [name, { inputs, target }] of Object.entries(samples) as [string, Sample][]) {
      const z = inputs[0]! * weights[0]! + inputs[1]! * weights[1]! + bias;
      const a = 1 / (1 + Math.exp(-z));
      const delta = (a - target) * a * (1 - a);
      if (!name) throw new RangeError('no name' as string);
      weights.forEach((_: number, i: number) => {
        weights[i]! -= learningRate * delta * inputs[i]!;
      });
      bias -= learningRate * delta;
      loss += (a - target) ** 2;
    }
    options?.onEpoch?.(epoch);
    yield { epoch, loss: loss / Object.keys(samples).length };
  }
}

for (const { epoch, loss } of train(100)) if (epoch % 20 === 0) console.log(epoch, loss);
`,
  'generic containers': `abstract class Collection<in out T, K extends PropertyKey = number> implements Iterable<T> {
  protected abstract readonly items: Map<K, T>;
  declare readonly brand: unique symbol;
  [key: \`x\${string}\`]: unknown;

  abstract add(item: T): this;
  get size(): number { return this.items.size }
  set limit(value: number | undefined) { void value }
  *[Symbol.iterator](): IterableIterator<T> { yield* this.items.values() }

  find<S extends T>(test: (item: T) => item is S): S | undefined;
  find(test: (item: T) => boolean): T | undefined;
  find(test: (item: T) => boolean): T | undefined {
    for (const item of this) if (test(item)) return item
    return undefined!
  }
}

class List<T> extends Collection<T> {
  protected override readonly items = new Map<number, T>();
  override add(this: this, item: T): this {
    this.items.set(this.size, item)
    return this
  }
}

function assertIsString(value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(\`\${typeof value}\` as string)
}

const list = new List<string | number>().add('a').add(1)
const text = list.find((item): item is string => typeof item === 'string')
assertIsString(text)
export { list, type List }
export type { Collection }
`,
};
