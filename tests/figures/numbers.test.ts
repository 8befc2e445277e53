import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, output, rewrite, source } from '../fixture/cell.ts';
import { hydrated, numbersIn, settled } from '../fixture/page.ts';
import { boxOf } from '../fixture/pointer.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { chainOf } from './handle.ts';

const openPage = useChromium();

const figure = (page: Page, kind: string) => hydrated(page.locator(`figure.${kind}`));
const printed = async (page: Page, name: string) => numbersIn(await output(page, name));
/** Reads the rows of a table that a cell printed, as texts. */
const tableOf = (page: Page, name: string) =>
  cell(page, name)
    .locator('[data-output] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.querySelectorAll('td'), (one) => one.textContent ?? '')),
    );
const text = async (one: Locator) => (await one.textContent()) ?? '';

/** Finds where the things are that a reader could see jump. */
const places = (one: Locator) =>
  one.evaluate((element) =>
    [element, ...element.querySelectorAll('svg, .stepper, figcaption')].map((each) => {
      const { top, height } = each.getBoundingClientRect();
      return [Math.round(top + scrollY), Math.round(height)];
    }),
  );

describe('the network of chapter 3', () => {
  it.each([390, 1440])(
    'at %i px: is stepped one neuron at a time, with the numbers of the program',
    async (width) => {
      const page = await openPage('/three-layer-network/', {
        viewport: { width, height: 900 },
      });
      const network = await figure(page, 'network');
      const sums = [
        ...(await printed(page, 'weighted-sums')),
        (await printed(page, 'output-neuron')).at(-2) ?? NaN,
      ];
      const activations = [
        ...(await printed(page, 'hidden-activations')),
        (await printed(page, 'output-neuron')).at(-1) ?? NaN,
      ];
      expect(sums.length).toBe(5);
      await network.getByRole('button', { name: 'Step 1' }).click();
      const before = await places(network);
      for (const [step, sum] of sums.entries()) {
        const [z, a] = [network.locator('tfoot tr').nth(0), network.locator('tfoot tr').nth(1)];
        expect(numbersIn(await text(z.locator('td').last()))[0]).toBeCloseTo(sum, 3);
        expect(numbersIn(await text(a.locator('td').last()))[0]).toBeCloseTo(
          activations[step] ?? NaN,
          5,
        );
        // What is not worked out yet shows no number.
        expect(await network.locator('.neuron text').count()).toBe(step + 1);
        expect(await places(network)).toEqual(before);
        await page.keyboard.press('ArrowRight');
      }
    },
  );

  it('opens a neuron by pointer and by arrow keys, and says which', async () => {
    const page = await openPage('/three-layer-network/');
    const network = await figure(page, 'network');
    const opened = network.getByRole('radio', { checked: true });
    expect(await opened.getAttribute('aria-label')).toMatch(
      /^Hidden neuron 2: weighted sum 6\.675,/,
    );
    await opened.focus();
    await page.keyboard.press('ArrowDown');
    expect(await opened.getAttribute('aria-label')).toMatch(
      /^Hidden neuron 3: weighted sum 20\.8,/,
    );
    expect(await opened.evaluate((one) => one === document.activeElement)).toBe(true);
    await network.getByRole('radio', { name: /output/ }).hover();
    expect(await text(network.locator('caption'))).toBe('The output neuron, opened');
  });

  it('highlights an edge and its cell together, from either', async () => {
    const page = await openPage('/three-layer-network/');
    const network = await figure(page, 'network');
    const weight = network.getByRole('option', { name: 'From input 2 to hidden neuron 4: 4.50' });
    await weight.hover();
    expect(await weight.getAttribute('aria-selected')).toBe('true');
    expect(await text(network.locator('.edges .on-line'))).toBe('4.50');
    // The first path of the drawing leads from input 1 to hidden neuron 1.
    await network.locator('.hit').first().dispatchEvent('pointerenter');
    const selected = network.getByRole('option', { selected: true });
    expect(await selected.getAttribute('aria-label')).toBe('From input 1 to hidden neuron 1: 2.00');
    await weight.focus();
    await page.keyboard.press('ArrowUp');
    expect(await selected.getAttribute('aria-label')).toBe('From input 1 to hidden neuron 4: 2.45');
  });
});

describe('backpropagation, stepped', () => {
  it.each([390, 1440])(
    'at %i px: shows the factors of the program, and nothing jumps',
    async (width) => {
      const page = await openPage('/gender-classifier/', {
        viewport: { width, height: 900 },
      });
      const back = await figure(page, 'back');
      const values = await chainOf(page);
      const [h1 = NaN, , prediction = NaN] = [...(await printed(page, 'alice'))];
      const [L = NaN] = await printed(page, 'loss');
      const factors = (await printed(page, 'chain')).slice(0, 4);
      const [stepped = NaN] = await printed(page, 'one-step');
      expect(values).toEqual([h1, prediction, L, ...factors, stepped]);

      const visible = () => back.locator('.chain data:visible').count();
      expect(await visible()).toBe(8); // it opens at its end
      const before = await places(back);
      const counts = [];
      for (let step = 9; step >= 1; step -= 1) {
        counts.unshift(await visible());
        expect(await places(back)).toEqual(before);
        if (step > 1) await back.getByRole('button', { name: 'Back' }).click();
      }
      expect(counts).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      await back.getByRole('button', { name: 'Step 1' }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await visible()).toBe(1);
    },
  );

  it('follows the program', async () => {
    const page = await openPage('/gender-classifier/');
    await figure(page, 'back');
    const code = await source(page, 'network');
    await rewrite(page, 'network', code.replace('const w5 = 1', 'const w5 = 2'));
    await page.keyboard.press('Shift+Enter');
    await settled(page);
    const factors = (await printed(page, 'chain')).slice(0, 4);
    const shown = await chainOf(page);
    expect(shown.slice(3, 7)).toEqual(factors);
  });
});

describe('the training', () => {
  it('is wound back by keys, and shows the losses that the program prints', async () => {
    const page = await openPage('/gender-classifier/');
    const training = await figure(page, 'training');

    const rows = (await tableOf(page, 'train')).map((row) => row.slice(-2).map(Number));
    expect(rows.map(([epoch]) => epoch)).toEqual([0, 1, 10, 100, 1000]);
    const slider = training.getByRole('slider', { name: 'Epoch' });
    const before = await places(training);
    const said = new Map<number, number>();
    await slider.focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < 60; i += 1) {
      const [epoch = NaN, loss = NaN] = numbersIn(
        ((await slider.getAttribute('aria-valuetext')) ?? '').replace(',', ''),
      );
      said.set(epoch, loss);
      await page.keyboard.press('ArrowRight');
    }
    for (const [epoch = NaN, loss = NaN] of rows)
      expect(said.get(epoch), `epoch ${epoch}`).toBeCloseTo(loss, 4);
    expect(await places(training)).toEqual(before);
  });

  it('answers the people as the program does', async () => {
    const page = await openPage('/gender-classifier/');
    const training = await figure(page, 'training');
    const answers = (await tableOf(page, 'after-training')).map((row) => Number(row.at(-1)));
    const label = (await training.locator('.plane').getAttribute('aria-label')) ?? '';
    const shown = numbersIn(label.slice(label.indexOf('answers')));
    expect(shown.length).toBe(4);
    for (const [i, one] of shown.entries()) expect(one).toBeCloseTo(answers[i] ?? NaN, 3);
  });

  it('is dragged on its axis', async () => {
    const page = await openPage('/gender-classifier/');
    const training = await figure(page, 'training');
    const box = await boxOf(training.locator('svg.loss'));
    const slider = training.getByRole('slider', { name: 'Epoch' });
    await page.mouse.move(box.x + 0.9 * box.width, box.y + 0.85 * box.height);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.02 * box.width, box.y + 0.5 * box.height, { steps: 5 });
    await page.mouse.up();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^0: /);
  });
});

describe('three tables', () => {
  it('end at the losses that the program prints for them', async () => {
    const page = await openPage('/gender-classifier/');
    const tables = await figure(page, 'tables');
    const losses = await printed(page, 'three-tables');
    const said = (await tables.getByRole('slider').getAttribute('aria-valuetext')) ?? '';
    const shown = numbersIn(said.slice(said.indexOf(':')));
    expect(shown.length).toBe(3);
    for (const [i, one] of shown.entries()) expect(one).toBeCloseTo(losses[i] ?? NaN, 3);
  });

  it('count the starts as the program does', async () => {
    const page = await openPage('/gender-classifier/');
    const starts = await figure(page, 'starts');
    const [raw, shifted, standardised] = await printed(page, 'without-the-shift');
    const label = (await starts.locator('svg').getAttribute('aria-label')) ?? '';
    const counts = Array.from(label.matchAll(/(\d+) of 20 below/g), ([, count]) => Number(count));
    expect(counts).toEqual([raw, shifted, standardised]);
  });
});
