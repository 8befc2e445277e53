import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Packs the package as `npm publish` would, installs the tarball into a project of its own, and uses
// it there. All of it happens on a copy in a temporary folder, so that the tree stays as it is.

const source = dirname(fileURLToPath(import.meta.url));
const repository = join(source, '..', '..');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript')), 'tsc.js');
const room = mkdtempSync(join(tmpdir(), 'nn-package-'));
const project = join(room, 'project');
const installed = join(project, 'node_modules', '@behind-the-hood', 'nn');

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

/** Runs a program in a folder and answers what it prints; when it fails, the error shows that too. */
function run(folder: string, command: string, args: string[]): string {
  const path = [
    join(repository, 'node_modules', '.bin'),
    dirname(process.execPath),
    process.env['PATH'],
  ];
  const env = {
    ...process.env,
    PATH: path.join(delimiter),
    npm_config_cache: join(room, 'npm-cache'),
    npm_config_offline: 'true',
    npm_config_ignore_scripts: 'false',
    npm_config_update_notifier: 'false',
  };
  try {
    return execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value, null, 2));
}

describe('the published package', () => {
  beforeAll(() => {
    const copy = join(room, 'src', 'nn');
    cpSync(source, copy, { recursive: true, filter: (path) => basename(path) !== 'dist' });
    cpSync(join(repository, 'tsconfig.base.json'), join(room, 'tsconfig.base.json'));
    symlinkSync(join(repository, 'node_modules'), join(room, 'node_modules'), 'junction');
    run(copy, 'npm', ['pack', '--pack-destination', room]);
    rmSync(join(room, 'node_modules')); // the link only: nothing of the repository is in reach now

    mkdirSync(installed, { recursive: true });
    const tarball = readdirSync(room).find((name) => name.endsWith('.tgz')) ?? 'no tarball';
    run(room, 'tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1']);
    writeJson(join(project, 'package.json'), { name: 'project', type: 'module', private: true });
    writeFileSync(join(project, 'program.ts'), program);
  }, 120_000);

  afterAll(() => rmSync(room, { recursive: true, force: true }));

  test('holds what it needs, its sources and its licence, and no tests', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
    for (const name of ['index.js', 'index.d.ts', 'index.js.map', 'index.d.ts.map']) {
      expect(files).toContain(join('dist', name));
    }
    expect(files).toContain('network.ts');
    expect(files.filter((name) => /test|tsconfig/.test(name))).toEqual([]);
  });

  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'type-checks in a strict project (module %s, moduleResolution %s)',
    (module, moduleResolution) => {
      writeJson(join(project, 'tsconfig.json'), {
        compilerOptions: { ...strict, module, moduleResolution, noEmit: true },
        files: ['program.ts'],
      });
      expect(run(project, process.execPath, [tsc, '-p', '.'])).toBe('');
    },
    60_000,
  );

  test('runs in Node, with every name it exports', () => {
    const options = { ...strict, module: 'nodenext', outDir: 'out' };
    writeJson(join(project, 'tsconfig.json'), { compilerOptions: options, files: ['program.ts'] });
    run(project, process.execPath, [tsc, '-p', '.']);
    expect(JSON.parse(run(project, process.execPath, [join('out', 'program.js')]))).toEqual({
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
