import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, output, rewrite, settled, useBrowser } from './fixture/browser.ts';

const open = useBrowser();

/** Brings a figure into view and waits until it answers. */
async function figure(page: Page, kind: string): Promise<Locator> {
  const found = page.locator(`figure.${kind}`);
  await found.scrollIntoViewIfNeeded();
  await page.locator('astro-island:not([ssr])', { has: found }).waitFor();
  return found;
}

/** The numbers that a text holds, minus signs of any kind included. */
const numbersIn = (text: string): number[] =>
  (text.replaceAll('−', '-').match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);

const printed = async (page: Page, name: string) => numbersIn(await output(page, name));
/** The rows of a table that a cell printed, as texts. */
const tableOf = (page: Page, name: string) =>
  cell(page, name)
    .locator('[data-output] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.querySelectorAll('td'), (one) => one.textContent ?? '')),
    );
const text = async (one: Locator) => (await one.textContent()) ?? '';

/** Where the things are that a reader could see jump. */
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
      const { page, errors } = await open('/three-layer-network/', {
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
      expect(errors).toEqual([]);
    },
  );

  it('opens a neuron by pointer and by arrow keys, and says which', async () => {
    const { page } = await open('/three-layer-network/');
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

  it('lights an edge and its cell together, from either', async () => {
    const { page } = await open('/three-layer-network/');
    const network = await figure(page, 'network');
    const weight = network.getByRole('option', { name: 'From input 2 to hidden neuron 4: 4.50' });
    await weight.hover();
    expect(await weight.getAttribute('aria-selected')).toBe('true');
    expect(await text(network.locator('.edges .on-line'))).toBe('4.50');
    // The first path of the drawing leads from input 1 to hidden neuron 1.
    await network.locator('.hit').first().dispatchEvent('pointerenter');
    const lit = network.getByRole('option', { selected: true });
    expect(await lit.getAttribute('aria-label')).toBe('From input 1 to hidden neuron 1: 2.00');
    await weight.focus();
    await page.keyboard.press('ArrowUp');
    expect(await lit.getAttribute('aria-label')).toBe('From input 1 to hidden neuron 4: 2.45');
  });
});

describe('the handles of the network', () => {
  it('set the inputs, and the weights and the bias of the neuron that is opened', async () => {
    const { page, errors } = await open('/three-layer-network/');
    const network = await figure(page, 'network');
    await network.getByRole('radio').nth(1).click();
    const press = async (path: string, keys: string[]) => {
      const handle = network.locator(`[data-steers="${path}"]`);
      await handle.focus();
      const before = await handle.getAttribute('aria-valuenow');
      for (const key of keys) await page.keyboard.press(key);
      await expect
        .poll(() => handle.getAttribute('aria-valuenow'), { timeout: 20_000 })
        .not.toBe(before);
      await settled(page);
    };
    await press('w1[1][1]', ['ArrowUp', 'ArrowUp']);
    await press('x[0]', ['Shift+ArrowRight']);
    await press('b1[1]', ['ArrowDown']);
    // x = (1 + 1, 2, −2.5), the second column (1.2, 3.1 + 0.2, 2.09), its bias 4.5 − 0.1:
    // z₂ = 2·1.2 + 2·3.3 − 2.5·2.09 + 4.4 = 2.4 + 6.6 − 5.225 + 4.4 = 8.175
    await expect.poll(async () => (await printed(page, 'weighted-sums'))[1]).toBeCloseTo(8.175, 12);
    const z = network.locator('tfoot tr').first().locator('td').last();
    await expect.poll(() => text(z)).toContain('8.175');
    // A neuron that is not opened has no handles.
    expect(await network.locator('[data-steers="w1[1][0]"]').count()).toBe(0);
    await network.getByRole('radio').last().click();
    await press('w2[3][0]', ['ArrowDown']);
    expect((await printed(page, 'output-neuron')).length).toBeGreaterThan(0);
    expect(await cell(page, 'output-neuron').locator('[data-code]').innerText()).toContain('[1.9]');
    expect(errors).toEqual([]);
  });

  it('follow the mouse, and end where the program is', async () => {
    const { page } = await open('/three-layer-network/');
    const network = await figure(page, 'network');
    const handle = network.locator('[data-steers="x[1]"]');
    const box = await handle.boundingBox();
    if (!box) throw new Error('The handle is not drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let i = 1; i <= 12; i += 1)
      await page.mouse.move(box.x + box.width / 2 + 4 * i, box.y + box.height / 2);
    await page.mouse.up();
    await expect.poll(() => handle.getAttribute('aria-valuenow')).not.toBe('2');
    await settled(page);
    const x1 = Number(await handle.getAttribute('aria-valuenow'));
    // z₁ = 1·2 + x₂·2.23 + 2.5·0.98 + 2.3
    await expect
      .poll(async () => (await printed(page, 'weighted-sums'))[0])
      .toBeCloseTo(2 + 2.23 * x1 + 2.5 * 0.98 + 2.3, 9);
  });
});

describe('backpropagation, stepped', () => {
  it.each([390, 1440])(
    'at %i px: shows the factors of the program, and nothing jumps',
    async (width) => {
      const { page, errors } = await open('/gender-classifier/', {
        viewport: { width, height: 900 },
      });
      const back = await figure(page, 'back');
      const values = await back
        .locator('.chain data')
        .evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)));
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
      expect(errors).toEqual([]);
    },
  );

  it('has a handle on each weight of the path, and works all of it out again', async () => {
    const { page } = await open('/gender-classifier/');
    const back = await figure(page, 'back');
    await back.locator('[data-steers="w5"]').focus();
    await page.keyboard.press('Shift+ArrowUp');
    await expect
      .poll(() => cell(page, 'network').locator('[data-code]').innerText(), { timeout: 20_000 })
      .toContain('w5 = 2');
    await settled(page);
    // ŷ = σ(2·0.04743 + 1·0.04743) = σ(0.14228) = 0.53551
    const [, , prediction] = await printed(page, 'alice');
    expect(prediction).toBeCloseTo(0.53551, 5);
    const values = await back
      .locator('.chain data')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)));
    expect(values[1]).toBe(prediction);
    expect(values.slice(3, 7)).toEqual((await printed(page, 'chain')).slice(0, 4));
  });

  it('follows the program', async () => {
    const { page } = await open('/gender-classifier/');
    const back = await figure(page, 'back');
    const source = await cell(page, 'network').locator('[data-code]').innerText();
    await rewrite(page, 'network', source.replace('const w5 = 1', 'const w5 = 2'));
    await page.keyboard.press('Shift+Enter');
    await settled(page);
    const factors = (await printed(page, 'chain')).slice(0, 4);
    const shown = await back
      .locator('.chain data')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)));
    expect(shown.slice(3, 7)).toEqual(factors);
  });
});

describe('the training', () => {
  it('is wound back by keys, and shows the losses that the program prints', async () => {
    const { page, errors } = await open('/gender-classifier/');
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
    expect(errors).toEqual([]);
  });

  it('answers the people as the program does', async () => {
    const { page } = await open('/gender-classifier/');
    const training = await figure(page, 'training');
    const answers = (await tableOf(page, 'after-training')).map((row) => Number(row.at(-1)));
    const label = (await training.locator('.plane').getAttribute('aria-label')) ?? '';
    const shown = numbersIn(label.slice(label.indexOf('answers')));
    expect(shown.length).toBe(4);
    for (const [i, one] of shown.entries()) expect(one).toBeCloseTo(answers[i] ?? NaN, 3);
  });

  it('is dragged on its axis', async () => {
    const { page } = await open('/gender-classifier/');
    const training = await figure(page, 'training');
    const box = await training.locator('svg.loss').boundingBox();
    if (!box) throw new Error('the curve is not drawn');
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
    const { page } = await open('/gender-classifier/');
    const tables = await figure(page, 'tables');
    const losses = await printed(page, 'three-tables');
    const said = (await tables.getByRole('slider').getAttribute('aria-valuetext')) ?? '';
    const shown = numbersIn(said.slice(said.indexOf(':')));
    expect(shown.length).toBe(3);
    for (const [i, one] of shown.entries()) expect(one).toBeCloseTo(losses[i] ?? NaN, 3);
  });

  it('count the starts as the program does', async () => {
    const { page } = await open('/gender-classifier/');
    const starts = await figure(page, 'starts');
    const [raw, shifted, standardised] = await printed(page, 'without-the-shift');
    const label = (await starts.locator('svg').getAttribute('aria-label')) ?? '';
    const counts = Array.from(label.matchAll(/(\d+) of 20 below/g), ([, count]) => Number(count));
    expect(counts).toEqual([raw, shifted, standardised]);
  });
});
