import { describe, expect, it } from 'vitest';
import { output, rewrite, runWith, source } from '../fixture/cell.ts';
import { slugsWith } from '../fixture/chapters.ts';
import { hydrated, numbersIn, settled, wake } from '../fixture/page.ts';
import { boxOf, drag } from '../fixture/pointer.ts';
import { swipe } from '../fixture/swipe.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import {
  chainOf,
  dragHandle,
  drawn,
  handleOf,
  moved,
  numberOf,
  pressKeys,
  programSays,
} from './handle.ts';

const openPage = useChromium();

const chaptersWithFigures = slugsWith('Figure');

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const short = (value: number, decimals = 3) => String(Number(value.toFixed(decimals)));

describe('the neuron', () => {
  it('is set by the mouse: the drawing shows what the program says', async () => {
    const page = await openPage('/');
    const w = await dragHandle(await handleOf(page, 'w'), 60);
    expect(w).toBeGreaterThan(1.2);
    // x = 0.7 and b = −0.4 are as they were, so z = 0.7 w − 0.4.
    const z = 0.7 * w - 0.4;
    expect(await programSays(page, 'w')).toBe(w);
    expect(Number(await output(page, 'one-neuron'))).toBeCloseTo(sigmoid(z), 12);
    const text = await drawn(page, 'figure');
    expect(text).toContain(`w = ${short(w)}`);
    expect(text).toContain(`z = ${short(z)}`);
    expect(text).toContain(`x = ${short(0.7 * w)}`);
    expect(text).toContain(short(sigmoid(z)));
  });

  it('is set by the keyboard: Shift for ten times as much, Alt for a tenth', async () => {
    const page = await openPage('/single-neuron/');
    const bias = await handleOf(page, 'b', 'figure.neuron');
    expect(await pressKeys(bias, 'ArrowUp')).toBe(-0.3);
    expect(await pressKeys(bias, 'Shift+ArrowRight')).toBe(0.7);
    expect(await pressKeys(bias, 'Alt+ArrowDown')).toBe(0.69);
    // z = 1.2 · 0.7 + 0.69 = 1.53
    expect(await programSays(page, 'z')).toBeCloseTo(1.53, 12);
    expect(await drawn(page, 'figure.neuron')).toContain('z = 1.53');
    expect(await bias.getAttribute('aria-valuetext')).toContain('0.69');
  });

  it('follows keys that are pressed faster than the program runs', async () => {
    const page = await openPage('/');
    const input = await handleOf(page, 'x');
    await input.focus();
    for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => numberOf(input)).toBe(1.9); // 0.7 + 12 · 0.1
    await settled(page);
    expect(await programSays(page, 'x')).toBe(1.9);
  });

  it('has handles that a finger can hold, and that move under it', async () => {
    const page = await openPage('/', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const input = await handleOf(page, 'x');
    const { x, y, width, height } = await boxOf(input.locator('.hit'));
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await swipe(page, { x: x + 22, y: y + 22 }, { x: 64, y: 0 });
    expect(await moved(input, 0.7)).toBeGreaterThan(0.7);
  });

  it('lets go of a number that the reader has replaced by something else', async () => {
    const page = await openPage('/single-neuron/');
    await rewrite(
      page,
      'weighted-sum',
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
  const page = await openPage('/single-neuron/');
  const b = await dragHandle(await handleOf(page, 'b', 'figure.slope'), 80);
  // z = 1.2 · 0.7 + b, and its slope is σ(z) (1 − σ(z)).
  const a = sigmoid(0.84 + b);
  expect(await programSays(page, 'slope')).toBeCloseTo(a * (1 - a), 12);
  const text = await drawn(page, 'figure.slope');
  expect(text).toContain(short(0.84 + b));
  expect(text).toContain(short(a));
  expect(text).toContain(short(a * (1 - a)));
});

it('the dot product: every input, every weight and the bias has a handle of its own', async () => {
  const page = await openPage('/neuron-class/');
  // From 3·1 + 5·2 + 2 = 15, each one more by one: 4·2 + 6·3 + 3 = 29.
  for (const path of ['inputs[0]', 'inputs[1]', 'weights[0]', 'weights[1]', 'bias']) {
    const handle = await handleOf(page, path);
    const before = await numberOf(handle);
    expect(await pressKeys(handle, 'ArrowRight')).toBe(before + 1);
  }
  expect(await programSays(page, 'z')).toBe(29);
  const text = await drawn(page, 'figure.neuron');
  expect(text).toContain('z = 29');
  expect(text).toMatch(/w1.x1 = 8/);
  expect(text).toMatch(/w2.x2 = 18/);
  expect(text).toContain('b = 3');
});

describe('one step downhill', () => {
  it('goes as far as the program’s learning rate says', async () => {
    const page = await openPage('/gender-classifier/');
    const rate = await handleOf(page, 'learningRate', 'figure.descent');
    expect(await pressKeys(rate, 'Shift+ArrowRight')).toBe(1);
    expect(await pressKeys(rate, 'Shift+ArrowRight')).toBe(10);
    // The slope along w5, worked in components/figures/descent.test.ts: 1 − 10 · 0.08966 = 0.1034.
    expect(await programSays(page, 'learningRate')).toBe(10);
    expect(await drawn(page, 'figure.descent')).toContain('→ 0.1034');
    expect(await rate.getAttribute('aria-valuetext')).toContain('10, right');
    expect(await pressKeys(rate, 'Shift+ArrowLeft')).toBe(1);
    expect(await rate.getAttribute('aria-valuetext')).toContain('too small');
  });

  it('says of a rate below 0 that it leads uphill, and not that it is too small', async () => {
    const page = await openPage('/gender-classifier/');
    const code = await source(page, 'one-step');
    const uphill = code.replace('learningRate = 0.1', 'learningRate = -1');
    // Further down, the package refuses to train with it.
    await runWith(page, 'one-step', uphill, 'error');
    const rate = await handleOf(page, 'learningRate', 'figure.descent');
    expect(await rate.getAttribute('aria-valuetext')).toMatch(/^−1, below 0: it leads uphill;/);
    expect(await drawn(page, 'figure.descent')).toContain('uphill');
  });

  it('can start elsewhere', async () => {
    const page = await openPage('/gender-classifier/');
    const w5 = await dragHandle(await handleOf(page, 'w5', 'figure.descent'), -60);
    expect(w5).toBeLessThan(0);
    expect(await programSays(page, 'w5')).toBe(w5);
  });
});

describe('the network', () => {
  it('keeps its neuron open when a handle is let go over another one', async () => {
    const page = await openPage('/three-layer-network/');
    const network = page.locator('figure.network');
    await handleOf(page, 'x[0]', 'figure.network');
    await network.getByRole('button', { name: 'Step 5', exact: true }).click();
    const weight = await handleOf(page, 'w2[1][0]', 'figure.network');
    const other = network.getByRole('radio', { name: /^Hidden neuron 2/ });
    const from = await boxOf(weight.locator('.hit'));
    await dragHandle(weight, (await boxOf(other)).x - from.x);
    expect(await network.locator('caption').innerText()).toBe('The output neuron, opened');
  });

  it('sets the weights of the neuron that is open, and the keys of its nodes and steps stay theirs', async () => {
    const page = await openPage('/three-layer-network/');
    const weight = await handleOf(page, 'w1[2][1]', 'figure.network');
    expect(await page.locator('figure.network [data-steers^="w1"]').count()).toBe(3);
    expect(await pressKeys(weight, 'ArrowUp')).toBe(2.19);
    const network = page.locator('figure.network');
    await network.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('End');
    expect(await network.locator('[data-steers^="w2"]').count()).toBe(4);
    expect(await network.locator('[data-steers^="w1"]').count()).toBe(0);
    await network.getByRole('button', { name: 'Step 1', exact: true }).click();
    await page.keyboard.press('ArrowRight');
    expect(await network.locator('caption').innerText()).toBe('Hidden neuron 2, opened');
  });

  it('sets the inputs, and the weights and the bias of the neuron that is opened', async () => {
    const page = await openPage('/three-layer-network/');
    const network = await hydrated(page.locator('figure.network'));
    await network.getByRole('radio').nth(1).click();
    const press = (path: string, ...keys: string[]) =>
      pressKeys(network.locator(`[data-steers="${path}"]`), ...keys);
    await press('w1[1][1]', 'ArrowUp', 'ArrowUp');
    await press('x[0]', 'Shift+ArrowRight');
    await press('b1[1]', 'ArrowDown');
    // x = (1 + 1, 2, −2.5), the second column (1.2, 3.1 + 0.2, 2.09), its bias 4.5 − 0.1:
    // z₂ = 2·1.2 + 2·3.3 − 2.5·2.09 + 4.4 = 2.4 + 6.6 − 5.225 + 4.4 = 8.175
    await expect
      .poll(async () => numbersIn(await output(page, 'weighted-sums'))[1])
      .toBeCloseTo(8.175, 12);
    const z = network.locator('tfoot tr').first().locator('td').last();
    await expect.poll(() => z.textContent()).toContain('8.175');
    // A neuron that is not opened has no handles.
    expect(await network.locator('[data-steers="w1[1][0]"]').count()).toBe(0);
    await network.getByRole('radio').last().click();
    await press('w2[3][0]', 'ArrowDown');
    expect(numbersIn(await output(page, 'output-neuron')).length).toBeGreaterThan(0);
    expect(await source(page, 'output-neuron')).toContain('[1.9]');
  });

  it('follows the mouse, and ends where the program is', async () => {
    const page = await openPage('/three-layer-network/');
    const network = await hydrated(page.locator('figure.network'));
    const handle = network.locator('[data-steers="x[1]"]');
    await drag(handle, { x: 48 });
    const x1 = await moved(handle, 2);
    // z₁ = 1·2 + x₂·2.23 + 2.5·0.98 + 2.3
    await expect
      .poll(async () => numbersIn(await output(page, 'weighted-sums'))[0])
      .toBeCloseTo(2 + 2.23 * x1 + 2.5 * 0.98 + 2.3, 9);
  });
});

describe('backpropagation', () => {
  it('has a handle on each weight of the path, and works all of it out again', async () => {
    const page = await openPage('/gender-classifier/');
    const back = await hydrated(page.locator('figure.back'));
    expect(await pressKeys(back.locator('[data-steers="w5"]'), 'Shift+ArrowUp')).toBe(2);
    expect(await source(page, 'network')).toContain('w5 = 2');
    // ŷ = σ(2·0.04743 + 1·0.04743) = σ(0.14228) = 0.53551
    const [, , prediction] = numbersIn(await output(page, 'alice'));
    expect(prediction).toBeCloseTo(0.53551, 5);
    const values = await chainOf(page);
    expect(values[1]).toBe(prediction);
    expect(values.slice(3, 7)).toEqual(numbersIn(await output(page, 'chain')).slice(0, 4));
  });
});

describe('in the accessibility tree', () => {
  it.each(chaptersWithFigures)(
    'each handle of %s has its name, its number and its limits',
    async (slug) => {
      const page = await openPage(`/${slug}/`);
      await wake(page, 'figure');
      const handles = await page.locator('figure [role="slider"]').evaluateAll((all) =>
        all.map((one) => {
          const number = (name: string) => Number(one.getAttribute(`aria-${name}`) ?? NaN);
          return {
            figure: one.closest('figure')?.className,
            path: one.getAttribute('data-steers') ?? '',
            name: one.getAttribute('aria-label') ?? '',
            text: one.getAttribute('aria-valuetext') ?? '',
            least: number('valuemin'),
            now: number('valuenow'),
            most: number('valuemax'),
          };
        }),
      );
      expect(handles.length).toBeGreaterThan(0);
      for (const { name, text, least, now, most, path } of handles) {
        expect(name).toMatch(/^(input|weight|bias|weighted sum|learning rate)\b/);
        expect(least).toBeLessThan(most);
        expect(now).toBeGreaterThanOrEqual(least);
        expect(now).toBeLessThanOrEqual(most);
        // What is said begins with the number, but for what moves z by the bias.
        const said = path === 'b' && name.includes('z') ? text.replace(/^b /, '') : text;
        expect(numbersIn(said)[0], text).toBeCloseTo(now, 3);
      }
      const names = handles.map(({ figure, name }) => `${figure}: ${name}`);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});

it('without JavaScript the drawings are there, and nothing pretends to be a handle', async () => {
  const page = await openPage('/single-neuron/', { javaScriptEnabled: false });
  expect(await page.locator('figure svg').first().isVisible()).toBe(true);
  expect(await page.locator('.handle').first().isVisible()).toBe(false);
});
