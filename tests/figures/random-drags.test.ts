import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Layer, meanSquaredError, Network, seededRandom, sigmoid } from '../../src/nn/index.ts';
import { source } from '../fixture/cell.ts';
import { numbersIn } from '../fixture/page.ts';
import { seed } from '../fixture/seed.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { chainOf, dragHandle, drawn, handleOf } from './handle.ts';

const openPage = useChromium();
const seeds = (...usual: number[]) => (seed === undefined ? usual : [seed]);

/** Finds what a name of a source is initialised with, where that is numbers alone. */
function literal<T>(code: string, name: string): T {
  const [, text = ''] =
    new RegExp(`\\b${name} = (\\[[^;]*\\]|-?[\\d.]+)`).exec(code.replace(/\/\/.*$/gm, '')) ?? [];
  return JSON.parse(text.replace(/,(\s*\])/g, '$1')) as T;
}

/** Distances to drag, no shorter than a step of any handle. */
function ways(from: number): () => number {
  const random = seededRandom(from);
  return () => (random() < 0.5 ? -1 : 1) * Math.round(12 + 50 * random());
}

/** Works out, by the core, the network that the page's shown source makes. */
async function expected(page: Page) {
  const [hidden, output] = await Promise.all(
    ['hidden-parameters', 'output-neuron'].map((name) => source(page, name)),
  );
  const network = new Network([
    new Layer(literal(hidden ?? '', 'w1'), literal(hidden ?? '', 'b1'), sigmoid),
    new Layer(literal(output ?? '', 'w2'), [literal(output ?? '', 'b2')], sigmoid),
  ]);
  return network.forward(literal<number[]>(hidden ?? '', 'x'));
}

describe('after random drags', () => {
  it.each(seeds(1, 2))('the network shows what the shown source makes (SEED=%i)', async (from) => {
    const page = await openPage('/three-layer-network/');
    const way = ways(from);
    await handleOf(page, 'x[0]', 'figure.network');
    const network = page.locator('figure.network');
    for (const [step, paths] of [
      [3, ['x[0]', 'w1[1][2]', 'b1[2]']],
      [5, ['x[2]', 'w2[3][0]', 'w2[1][0]', 'b2']],
      [1, ['x[1]', 'w1[0][0]', 'w1[2][0]', 'b1[0]']],
    ] as const) {
      await network.getByRole('button', { name: `Step ${step}`, exact: true }).click();
      for (const path of paths)
        await dragHandle(await handleOf(page, path, 'figure.network'), way());
      for (const [number, layer, j] of [
        [1, 0, 0],
        [3, 0, 2],
        [5, 1, 0],
      ] as const) {
        await network.getByRole('button', { name: `Step ${number}`, exact: true }).click();
        const pass = (await expected(page)).layers[layer];
        const [sum, activation] = await network.locator('tfoot td:last-child').allTextContents();
        expect(numbersIn(sum ?? '')[0]).toBeCloseTo(pass?.weightedSums[j] ?? NaN, 2.5);
        expect(numbersIn(activation ?? '')[0]).toBeCloseTo(pass?.activations[j] ?? NaN, 4.5);
      }
    }
  });

  it.each(seeds(3))('backpropagation shows what the shown source makes (SEED=%i)', async (from) => {
    const page = await openPage('/gender-classifier/');
    const way = ways(from);
    for (const path of ['w5', 'people[0].pounds', 'w1', 'learningRate', 'people[0].inches'])
      await dragHandle(await handleOf(page, path, 'figure.back'), way());
    const [people, shift, network, update] = await Promise.all(
      ['people', 'shift', 'network', 'one-step'].map((name) => source(page, name)),
    );
    const of = (text: string | undefined, name: string) => literal<number>(text ?? '', name);
    const number = (text: string | undefined, key: string) =>
      Number(new RegExp(`${key}: (-?[\\d.]+)`).exec(text ?? '')?.[1]);
    // Alice's row is the first, and the shift has the same two keys.
    const inputs = ['pounds', 'inches'].map((key) => number(people, key) - number(shift, key));
    const [w1, w2, w3, w4, w5, w6, b1, b2, b3] = [
      'w1',
      'w2',
      'w3',
      'w4',
      'w5',
      'w6',
      'b1',
      'b2',
      'b3',
    ].map((name) => of(network, name)) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const model = new Network([
      new Layer(
        [
          [w1, w3],
          [w2, w4],
        ],
        [b1, b2],
      ),
      new Layer([[w5], [w6]], [b3]),
    ]);
    const pass = model.forward(inputs);
    const [h1 = NaN] = pass.layers[0]?.activations ?? [];
    const [yHat = NaN] = pass.layers[1]?.activations ?? [];
    const gradient = model.backward(pass, [1], meanSquaredError).layers[0]?.weightGradients[0]?.[0];
    const factors = [-2 * (1 - yHat), w5 * yHat * (1 - yHat), (inputs[0] ?? NaN) * h1 * (1 - h1)];
    const stepped = w1 - of(update, 'learningRate') * (gradient ?? NaN);
    const shown = await chainOf(page);
    const wanted = [h1, yHat, (1 - yHat) ** 2, ...factors, gradient ?? NaN, stepped];
    expect(shown.length).toBe(wanted.length);
    for (const [i, one] of wanted.entries()) expect(shown[i]).toBeCloseTo(one, 10);
    const text = await drawn(page, 'figure.back');
    for (const one of [w5, ...inputs, of(update, 'learningRate')])
      expect(text).toContain(String(Number(one.toFixed(4))));
  });
});
