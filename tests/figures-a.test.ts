import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  Layer,
  meanSquaredError,
  Network,
  seededRandom,
  sigmoid as squash,
} from '../src/nn/index.ts';
import { cell, output, settled, useBrowser } from './fixture/browser.ts';

const open = useBrowser();

/** The handle that sets a literal, once its figure listens. */
async function handleOf(page: Page, path: string, figure = 'figure'): Promise<Locator> {
  const handle = page.locator(`${figure} [data-steers="${path}"]`).first();
  await handle.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (one) => one?.closest('astro-island')?.hasAttribute('ssr') === false,
    await handle.elementHandle(),
  );
  return handle;
}

/** Takes a handle by the mouse, goes so far in so many moves, and lets go. */
async function drag(page: Page, handle: Locator, x: number, y: number): Promise<void> {
  const box = await handle.locator('.hit').boundingBox();
  if (!box) throw new Error('The handle is not drawn');
  const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  for (let i = 1; i <= 10; i += 1)
    await page.mouse.move(fromX + (x * i) / 10, fromY + (y * i) / 10);
  await page.mouse.up();
}

/** Waits until a handle's number in the latest run is another one, and gives it. */
async function moved(handle: Locator, from: number): Promise<number> {
  await expect.poll(() => numberOf(handle), { timeout: 20_000 }).not.toBe(from);
  await settled(handle.page());
  return numberOf(handle);
}

const numberOf = async (handle: Locator) => Number(await handle.getAttribute('aria-valuenow'));

/** All text of a figure's drawings, minus signs as a program writes them. */
async function drawn(page: Page, figure: string): Promise<string> {
  const texts = await page.locator(`${figure} svg text, ${figure} td`).allTextContents();
  return texts.join(' ; ').replace(/\s+/g, ' ').replaceAll('−', '-');
}

/** What the program itself says, by the live numbers of the page. */
async function live(page: Page, name: string): Promise<number> {
  return Number(await page.locator(`data[data-name="${name}"]`).first().getAttribute('value'));
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const short = (value: number, decimals = 3) => String(Number(value.toFixed(decimals)));

describe('the neuron', () => {
  it('is steered by the mouse: the drawing shows what the program says', async () => {
    const { page, errors } = await open('/');
    const weight = await handleOf(page, 'w');
    await drag(page, weight, 60, 0);
    const w = await moved(weight, 1.2);
    expect(w).toBeGreaterThan(1.2);
    // x = 0.7 and b = −0.4 are as they were, so z = 0.7 w − 0.4.
    const z = 0.7 * w - 0.4;
    expect(await live(page, 'w')).toBe(w);
    expect(Number(await output(page, 'one-neuron'))).toBeCloseTo(sigmoid(z), 12);
    const text = await drawn(page, 'figure');
    expect(text).toContain(`w = ${short(w)}`);
    expect(text).toContain(`z = ${short(z)}`);
    expect(text).toContain(`x = ${short(0.7 * w)}`);
    expect(text).toContain(short(sigmoid(z)));
    expect(errors).toEqual([]);
  });

  it('is steered by the keyboard: Shift for ten times as much, Alt for a tenth', async () => {
    const { page, errors } = await open('/single-neuron/');
    const bias = await handleOf(page, 'b', 'figure.neuron');
    await bias.focus();
    await page.keyboard.press('ArrowUp');
    expect(await moved(bias, -0.4)).toBe(-0.3);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await moved(bias, -0.3)).toBe(0.7);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await moved(bias, 0.7)).toBe(0.69);
    // z = 1.2 · 0.7 + 0.69 = 1.53
    expect(await live(page, 'z')).toBeCloseTo(1.53, 12);
    expect(await drawn(page, 'figure.neuron')).toContain('z = 1.53');
    expect(await bias.getAttribute('aria-valuetext')).toContain('0.69');
    expect(errors).toEqual([]);
  });

  it('follows a hand that presses faster than the program runs', async () => {
    const { page } = await open('/');
    const input = await handleOf(page, 'x');
    await input.focus();
    for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => numberOf(input)).toBe(1.9); // 0.7 + 12 · 0.1
    await settled(page);
    expect(await live(page, 'x')).toBe(1.9);
  });

  it('has handles that a finger can hold, and that move under it', async () => {
    const { page } = await open('/', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const input = await handleOf(page, 'x');
    const box = await input.locator('.hit').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    const at = { x: (box?.x ?? 0) + 22, y: (box?.y ?? 0) + 22 };
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: at.y }],
      });
    await touch('touchStart', at.x);
    for (let i = 1; i <= 8; i += 1) await touch('touchMove', at.x + 8 * i);
    await touch('touchEnd', at.x);
    expect(await moved(input, 0.7)).toBeGreaterThan(0.7);
  });

  it('lets go of a number that the reader has replaced by something else', async () => {
    const { page } = await open('/single-neuron/');
    await page.locator('[data-cell="weighted-sum"]').getByRole('button', { name: 'Edit' }).click();
    const editor = page.locator('[data-cell="weighted-sum"] .cm-content');
    await editor.waitFor();
    await editor.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(
      'const x = 0.7;\nconst w = Math.sqrt(4);\nconst b = -0.4;\nconst z = w * x + b;',
    );
    await page.keyboard.press('Shift+Enter');
    await settled(page);
    const weight = await handleOf(page, 'w');
    await weight.focus();
    await expect.poll(() => weight.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await numberOf(weight)).toBe(2);
  });
});

it('the slope: moving z moves the bias, and the tangent’s number is the program’s', async () => {
  const { page, errors } = await open('/single-neuron/');
  const handle = await handleOf(page, 'b', 'figure.slope');
  await drag(page, handle, 80, 0);
  const b = await moved(handle, -0.4);
  // z = 1.2 · 0.7 + b, and its slope is σ(z) (1 − σ(z)).
  const a = sigmoid(0.84 + b);
  expect(await live(page, 'slope')).toBeCloseTo(a * (1 - a), 12);
  const text = await drawn(page, 'figure.slope');
  expect(text).toContain(short(0.84 + b));
  expect(text).toContain(short(a));
  expect(text).toContain(short(a * (1 - a)));
  expect(errors).toEqual([]);
});

it('the dot product: every input, every weight and the bias has a handle of its own', async () => {
  const { page, errors } = await open('/neuron-class/');
  // From 3·1 + 5·2 + 2 = 15, each one more by one: 4·2 + 6·3 + 3 = 29.
  for (const path of ['inputs[0]', 'inputs[1]', 'weights[0]', 'weights[1]', 'bias']) {
    const handle = await handleOf(page, path);
    const before = await numberOf(handle);
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    expect(await moved(handle, before)).toBe(before + 1);
  }
  expect(await live(page, 'z')).toBe(29);
  const text = await drawn(page, 'figure.neuron');
  expect(text).toContain('z = 29');
  expect(text).toMatch(/w1.x1 = 8/);
  expect(text).toMatch(/w2.x2 = 18/);
  expect(text).toContain('b = 3');
  expect(errors).toEqual([]);
});

describe('one step downhill', () => {
  it('goes as far as the program’s learning rate says', async () => {
    const { page, errors } = await open('/gender-classifier/');
    const rate = await handleOf(page, 'learningRate', 'figure.descent');
    await rate.focus();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await moved(rate, 0.1)).toBe(1);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await moved(rate, 1)).toBe(10);
    // The slope along w5, worked in components/figures/descent.test.ts: 1 − 10 · 0.08966 = 0.1034.
    expect(await live(page, 'learningRate')).toBe(10);
    expect(await drawn(page, 'figure.descent')).toContain('→ 0.1034');
    expect(await rate.getAttribute('aria-valuetext')).toContain('10, right');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await moved(rate, 10)).toBe(1);
    expect(await rate.getAttribute('aria-valuetext')).toContain('too small');
    expect(errors).toEqual([]);
  });

  it('can start elsewhere', async () => {
    const { page } = await open('/gender-classifier/');
    const weight = await handleOf(page, 'w5', 'figure.descent');
    await drag(page, weight, -60, 0);
    const w5 = await moved(weight, 1);
    expect(w5).toBeLessThan(0);
    expect(await live(page, 'w5')).toBe(w5);
  });
});

/** The source that a cell shows. */
const shownSource = (page: Page, name: string) =>
  cell(page, name).locator('[data-code]').innerText();

/** What a name of a source is initialised with, where that is numbers alone. */
function literal<T>(source: string, name: string): T {
  const [, text = ''] =
    new RegExp(`\\b${name} = (\\[[^;]*\\]|-?[\\d.]+)`).exec(source.replace(/\/\/.*$/gm, '')) ?? [];
  return JSON.parse(text.replace(/,(\s*\])/g, '$1')) as T;
}

/** The numbers that a text holds. */
const numbersIn = (text: string): number[] =>
  (text.replaceAll('−', '-').match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);

/** Drags a handle so far that its number is another one, and waits for the run. */
async function dragSideways(page: Page, handle: Locator, by: number): Promise<void> {
  const before = await numberOf(handle);
  await drag(page, handle, by, 0);
  await moved(handle, before);
}

/** Distances to drag, no shorter than a step of any handle. */
function ways(seed: number): () => number {
  const random = seededRandom(seed);
  return () => (random() < 0.5 ? -1 : 1) * Math.round(12 + 50 * random());
}

describe('the network', () => {
  /** The network that the page's shown source makes, carried through by the core. */
  async function expected(page: Page) {
    const [hidden, output] = await Promise.all(
      ['hidden-parameters', 'output-neuron'].map((name) => shownSource(page, name)),
    );
    const network = new Network([
      new Layer(literal(hidden ?? '', 'w1'), literal(hidden ?? '', 'b1'), squash),
      new Layer(literal(output ?? '', 'w2'), [literal(output ?? '', 'b2')], squash),
    ]);
    return network.forward(literal<number[]>(hidden ?? '', 'x'));
  }

  it.each([1, 2])(
    'after random drags shows what the shown source makes (seed %i)',
    async (seed) => {
      const { page, errors } = await open('/three-layer-network/');
      const way = ways(seed);
      await handleOf(page, 'x[0]', 'figure.network');
      const network = page.locator('figure.network');
      for (const [step, paths] of [
        [3, ['x[0]', 'w1[1][2]', 'b1[2]']],
        [5, ['x[2]', 'w2[3][0]', 'w2[1][0]', 'b2']],
        [1, ['x[1]', 'w1[0][0]', 'w1[2][0]', 'b1[0]']],
      ] as const) {
        await network.getByRole('button', { name: `Step ${step}`, exact: true }).click();
        for (const path of paths)
          await dragSideways(page, await handleOf(page, path, 'figure.network'), way());
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
      expect(errors).toEqual([]);
    },
  );

  it('keeps its neuron open when a handle is let go over another one', async () => {
    const { page } = await open('/three-layer-network/');
    const network = page.locator('figure.network');
    await handleOf(page, 'x[0]', 'figure.network');
    await network.getByRole('button', { name: 'Step 5', exact: true }).click();
    const weight = await handleOf(page, 'w2[1][0]', 'figure.network');
    const from = (await weight.locator('.hit').boundingBox())?.x ?? NaN;
    const other = network.getByRole('radio', { name: /^Hidden neuron 2/ });
    await dragSideways(page, weight, ((await other.boundingBox())?.x ?? NaN) - from);
    expect(await network.locator('caption').innerText()).toBe('The output neuron, opened');
  });

  it('sets the weights of the neuron that is open, and the keys of its nodes and steps stay theirs', async () => {
    const { page } = await open('/three-layer-network/');
    const weight = await handleOf(page, 'w1[2][1]', 'figure.network');
    expect(await page.locator('figure.network [data-steers^="w1"]').count()).toBe(3);
    await weight.focus();
    await page.keyboard.press('ArrowUp');
    expect(await moved(weight, 2.09)).toBe(2.19);
    const network = page.locator('figure.network');
    await network.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('End');
    expect(await network.locator('[data-steers^="w2"]').count()).toBe(4);
    expect(await network.locator('[data-steers^="w1"]').count()).toBe(0);
    await network.getByRole('button', { name: 'Step 1', exact: true }).click();
    await page.keyboard.press('ArrowRight');
    expect(await network.locator('caption').innerText()).toBe('Hidden neuron 2, opened');
  });
});

it('backpropagation: after random drags every number is what the shown source makes', async () => {
  const { page, errors } = await open('/gender-classifier/');
  const way = ways(3);
  for (const path of ['w5', 'people[0].pounds', 'w1', 'learningRate', 'people[0].inches'])
    await dragSideways(page, await handleOf(page, path, 'figure.back'), way());
  const [people, shift, network, update] = await Promise.all(
    ['people', 'shift', 'network', 'one-step'].map((name) => shownSource(page, name)),
  );
  const of = (text: string | undefined, name: string) => literal<number>(text ?? '', name);
  const number = (text: string | undefined, key: string) =>
    Number(new RegExp(`${key}: (-?[\\d.]+)`).exec(text ?? '')?.[1]);
  // Alice's row is the first, and the shift has the same two keys.
  const inputs = ['pounds', 'inches'].map((key) => number(people, key) - number(shift, key));
  const [w1, w2, w3, w4, w5, w6, b1, b2, b3] = Array.from(
    ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'b1', 'b2', 'b3'],
    (name) => of(network, name),
  ) as [number, number, number, number, number, number, number, number, number];
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
  const shown = await page
    .locator('figure.back .chain data')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)));
  const wanted = [h1, yHat, (1 - yHat) ** 2, ...factors, gradient ?? NaN, stepped];
  expect(shown.length).toBe(wanted.length);
  for (const [i, one] of wanted.entries()) expect(shown[i]).toBeCloseTo(one, 10);
  const text = await drawn(page, 'figure.back');
  for (const one of [w5, ...inputs, of(update, 'learningRate')])
    expect(text).toContain(short(one, 4));
  expect(errors).toEqual([]);
});

it('without JavaScript the drawings are there, and nothing pretends to be a handle', async () => {
  const { page } = await open('/single-neuron/', { javaScriptEnabled: false });
  expect(await page.locator('figure svg').first().isVisible()).toBe(true);
  expect(await page.locator('.handle').first().isVisible()).toBe(false);
});
