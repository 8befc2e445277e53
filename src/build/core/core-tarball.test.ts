import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { script } from 'virtual:core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageFile from '../../nn/package.json' with { type: 'json' };
import { coreTarball } from './core-tarball.ts';

const program = `
import {
  activations, averageLoss, binaryCrossEntropy, dot, gradientCheck, identity, Layer,
  meanSquaredError, Network, Neuron, relu, seededRandom, sigmoid, tanh, train,
} from '@behind-the-hood/nn';
import type {
  Activation, EpochReport, ForwardPass, GradientCheck, Gradients, LayerData, LayerGradients,
  LayerPass, Loss, Matrix, NetworkData, Sample, TrainOptions, Vector,
} from '@behind-the-hood/nn';

const weights: Matrix = [[2], [3]];
const inputs: Vector = [1, 2];
const square: Activation = Object.assign((z: number) => z * z, { derivative: (z: number) => 2 * z });
const losses: Loss[] = [meanSquaredError, binaryCrossEntropy];
const samples: Sample[] = [{ inputs, targets: [1] }];
const options: TrainOptions = { loss: meanSquaredError, learningRate: 0.1, epochs: 2 };

const network: Network = Network.random([2, 2, 1], { seed: 1, activation: tanh });
const reports: EpochReport[] = [...train(network, samples, options)];
const pass: ForwardPass = network.forward(inputs);
const passes: readonly LayerPass[] = pass.layers;
const gradients: Gradients = network.backward(pass, [1], meanSquaredError);
const first: LayerGradients | undefined = gradients.layers[0];
const check: GradientCheck = gradientCheck(network, { inputs, targets: [1] }, meanSquaredError);
const data: NetworkData = network.toJSON();
const layers: LayerData[] = data.layers;

console.log(JSON.stringify({
  dot: dot(inputs, [3, 4]),
  neuron: new Neuron([1, 2], 2, identity).feedforward([3, 5]),
  layer: new Layer(weights, [1], square).feedforward(inputs),
  names: activations.map((f) => f.name),
  signs: [relu(-1), sigmoid(0), seededRandom(0)() < 1],
  losses: losses.map((loss) => loss([0.5], [0.5]) < 1),
  counts: [reports.length, passes.length, first?.deltas.length, layers.length],
  loss: averageLoss(Network.fromJSON(data), samples, meanSquaredError) === reports.at(-1)?.loss,
  check: check.maxRelativeError < 1e-6,
}));
`;

const strict = {
  target: 'ES2024',
  lib: ['ES2024', 'DOM'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
};

describe('coreTarball()', () => {
  const unpack = async () => unpackTar(gunzipSync(await coreTarball()));

  it('holds the module, its types, what it is, how to use it, and the licence', async () => {
    const entries = await unpack();
    const files = new Map(
      entries.map(({ header, data }) => [header.name, new TextDecoder().decode(data)]),
    );
    expect([...files.keys()]).toEqual(
      ['package.json', 'nn.js', 'nn.d.ts', 'README.md', 'LICENSE'].map((name) => `package/${name}`),
    );
    expect(files.get('package/nn.js')).toBe(script);
    expect(files.get('package/LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
    const described = files.get('package/package.json') ?? '';
    expect(described).not.toMatch(/dependencies|scripts|private/i);
    expect(JSON.parse(described)).toMatchObject({
      name: packageFile.name,
      version: packageFile.version,
      license: 'MIT',
      exports: { '.': { types: './nn.d.ts', default: './nn.js' } },
    });
  });

  it('shows neither a time nor a machine', async () => {
    const entries = await unpack();
    expect(new Set(entries.map(({ header }) => header.mtime?.toISOString()))).toEqual(
      new Set(['1985-10-26T08:15:00.000Z']),
    );
    // RFC 1952: bytes 5 to 8 are a time, 0 for none; byte 10 is a system, 255 for none named.
    expect([...(await coreTarball()).slice(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  });
});

describe('the package, installed in a project elsewhere', () => {
  const project = mkdtempSync(join(tmpdir(), 'nn-package-'));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const run = (...args: string[]) => {
    try {
      return execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    } catch (error) {
      const { stdout } = error as { stdout?: string };
      throw new Error(`${args.join(' ')} failed:\n${stdout}`, { cause: error });
    }
  };
  const writeJson = (name: string, value: unknown) =>
    writeFileSync(join(project, name), JSON.stringify(value));

  beforeAll(async () => {
    const installed = join(project, 'node_modules/@behind-the-hood/nn');
    mkdirSync(installed, { recursive: true });
    writeFileSync(join(project, 'nn.tgz'), await coreTarball());
    execFileSync('tar', ['-xzf', 'nn.tgz', '--strip-components=1', '-C', installed], {
      cwd: project,
    });
    writeJson('package.json', { name: 'project', type: 'module', private: true });
    writeFileSync(join(project, 'program.ts'), program);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'type-checks in a strict project (module %s, moduleResolution %s)',
    (module, moduleResolution) => {
      writeJson('tsconfig.json', {
        compilerOptions: { ...strict, module, moduleResolution, noEmit: true },
        files: ['program.ts'],
      });
      expect(run(tsc, '-p', '.')).toBe('');
    },
    60_000,
  );

  it('runs in Node, with every name it exports', () => {
    const options = { ...strict, module: 'nodenext', outDir: 'out' };
    writeJson('tsconfig.json', { compilerOptions: options, files: ['program.ts'] });
    run(tsc, '-p', '.');
    expect(JSON.parse(run('out/program.js'))).toEqual({
      dot: 11, // 1 · 3 + 2 · 4
      neuron: 15, // 1 · 3 + 2 · 5 + 2
      layer: [81], // (1 · 2 + 2 · 3 + 1)²
      names: ['sigmoid', 'tanh', 'relu', 'identity'],
      signs: [0, 0.5, true],
      losses: [true, true],
      counts: [2, 2, 2, 2],
      loss: true,
      check: true,
    });
  }, 60_000);
});
