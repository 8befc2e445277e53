import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readChapterFiles } from '../../src/build/chapter/chapter-files.ts';
import { cell, runWith } from '../fixture/cell.ts';
import { card, hydrated } from '../fixture/page.ts';
import { layoutShift } from '../fixture/layout-shift.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';

const openPage = useChromium();
const announced = (page: Page) => page.locator('main > [role="status"]').last();
const symbolButton = (page: Page, name: string) =>
  page.locator(`.symbol-table button[data-sym="${name}"]`);

/** Reads the paths that are highlighted, and the number of elements that are. */
const highlighted = (page: Page) =>
  page.evaluate(() => {
    const all = Array.from(document.querySelectorAll<HTMLElement>('[data-sym]')).filter(
      (one) => getComputedStyle(one).getPropertyValue('--highlight') === '1',
    );
    const paths = [...new Set(all.map((one) => one.dataset['sym'] ?? ''))].sort();
    return { paths, count: all.length };
  });

/** Waits until these paths are highlighted, all of them everywhere, and no others. */
async function untilHighlighted(page: Page, ...paths: string[]): Promise<void> {
  const selector = paths.map((path) => `[data-sym="${path}"]`).join();
  const count = selector === '' ? 0 : await page.locator(selector).count();
  await expect.poll(() => highlighted(page)).toEqual({ paths, count });
}

async function point(page: Page, at: Locator): Promise<void> {
  await page.mouse.move(0, 0);
  await at.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await at.hover();
}

const boxOf = (at: Locator) =>
  at.evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a symbol', () => {
  it('is highlighted everywhere from prose, formula, code, margin, figure and symbol table', async () => {
    const page = await openPage('/single-neuron/');
    await hydrated(page.locator('figure').first());
    for (const place of [
      page.locator('p .katex [data-sym="w"]'),
      page.locator('p data[data-sym="w"]'),
      page.locator('.formula > [data-sym="w"]'),
      cell(page, 'weighted-sum').locator('.line [data-sym="w"]'),
      cell(page, 'weighted-sum').locator('.values [data-sym="w"]'),
      page.locator('figure [data-sym="w"] text'),
      symbolButton(page, 'w'),
    ]) {
      await point(page, place.first());
      await untilHighlighted(page, 'w');
      await page.mouse.move(0, 0);
      await untilHighlighted(page);
    }
  });

  it('with an index is highlighted alone', async () => {
    const page = await openPage('/neuron-class/');
    for (const place of [
      page.locator('p .katex [data-sym="weights[0]"]'),
      page.locator('p data[data-sym="weights[0]"]'),
      page.locator('.formula > [data-sym="weights[0]"]'),
      cell(page, 'two-inputs').locator('.line [data-sym="weights[0]"]').last(),
    ]) {
      await point(page, place.first());
      await untilHighlighted(page, 'weights[0]');
    }
    await point(page, symbolButton(page, 'weights'));
    await untilHighlighted(page, 'weights', 'weights[0]', 'weights[1]');
  });

  it('that stands for a column of a matrix has a card with its numbers', async () => {
    const page = await openPage('/three-layer-network/');
    await point(page, page.locator('.formula [data-sym="w1[][1]"]').first());
    await card(page).waitFor();
    const { paths } = await highlighted(page);
    expect(paths.every((path) => /^w1\[\d?\]\[1\]$/.test(path))).toBe(true);
    // The second column of the matrix, as the chapter's program has it.
    expect(await card(page).locator('.grid').innerText()).toMatch(/^1\.2\s+3\.1\s+2\.09$/);
  });

  it('of a matrix in a figure is highlighted everywhere, and Escape clears it under the pointer', async () => {
    const page = await openPage('/three-layer-network/');
    await hydrated(page.locator('figure.network'));
    for (const place of [
      page.locator('figure .cell-of[data-sym="w1[0][1]"]'),
      page.locator('figure .ledger [data-sym="w1[0][1]"]'),
      page.locator('figure [data-steers="w1[0][1]"]'),
      page.locator('p data[data-sym="w1[0][1]"]'),
    ]) {
      await point(page, place.first());
      await untilHighlighted(page, 'w1[0][1]');
    }
    const input = page.locator('figure .matrix [data-sym="x[2]"]');
    await point(page, input);
    await untilHighlighted(page, 'x[2]');
    await page.keyboard.press('Escape');
    await untilHighlighted(page);
    // All of the matrix, from its name.
    await point(page, symbolButton(page, 'w1'));
    const paths = async () => (await highlighted(page)).paths;
    // Their transitions end one by one.
    for (const path of ['w1', 'w1[0][1]', 'w1[2][3]']) await expect.poll(paths).toContain(path);
    expect((await paths()).every((path) => path.startsWith('w1'))).toBe(true);
  });

  it('takes some of the colour of all others, and gives it back', async () => {
    const page = await openPage('/single-neuron/');
    const other = page.locator('p .katex [data-sym="x"]').first();
    const color = () => other.evaluate((one) => getComputedStyle(one).color);
    const before = await color();
    await point(page, page.locator('p .katex [data-sym="w"]').first());
    await untilHighlighted(page, 'w');
    await expect.poll(color).not.toBe(before);
    await page.keyboard.press('Escape');
    await untilHighlighted(page);
    await expect.poll(color).toBe(before);
  });

  it('has a card with its meaning, shape, type and value in the latest run', async () => {
    const page = await openPage('/single-neuron/');
    const b = page.locator('p .katex [data-sym="b"]').first();
    const text = () => card(page).innerText();
    await point(page, b);
    await card(page).waitFor();
    expect((await text()).split(/\s*\n\s*/).slice(0, 9)).toEqual([
      ...['b bias', 'in code', 'b', 'shape', 'one number'],
      ...['type', 'number', 'value', '−0.4'],
    ]);

    // The sigmoid takes no BigInt.
    const list = 'const x = 0.7, w = 1.2, b = [1, 2, 3];\nconst z = 1n;';
    await runWith(page, 'weighted-sum', list, 'error');
    await point(page, b);
    await expect.poll(text).toContain('list of 3 numbers');
    expect(await text()).toContain('number[]');
    // The cell that makes it did not run.
    await point(page, page.locator('p .katex [data-sym="a"]').first());
    await expect.poll(text).toContain('not known yet');
  });

  it.each([390, 1440])(
    'has its card beside it and in the window, %i px wide, and nothing moves',
    async (width) => {
      const page = await openPage('/neuron-class/', { viewport: { width, height: 800 } });
      const before = await layoutShift(page);
      const places = page.locator(
        'main :is(p, .formula, .line, .symbol-table) [data-sym]:not([data-shows]):visible',
      );
      const count = await places.count();
      for (let index = 0; index < count; index += 17) {
        const place = places.nth(index);
        const block = (['start', 'center', 'end'] as const)[index % 3] ?? 'center';
        await page.mouse.move(0, 0);
        await card(page).waitFor({ state: 'hidden' });
        await place.evaluate(
          (one, at) => one.scrollIntoView({ block: at, inline: 'center' }),
          block,
        );
        await place.hover();
        await card(page).waitFor();
        const box = await boxOf(card(page));
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(800);
        const name = await place.evaluate((one) => one.outerHTML.slice(0, 120));
        expect(overlap(box, await boxOf(place)), name).toBe(false);
      }
      expect(await layoutShift(page)).toBe(before);
    },
  );

  it('stays highlighted when it is tapped, until the next tap elsewhere', async () => {
    const viewport = { width: 390, height: 800 };
    const page = await openPage('/single-neuron/', { hasTouch: true, viewport });
    await page.locator('p .katex [data-sym="w"]').first().tap();
    await untilHighlighted(page, 'w');
    expect(await card(page).isVisible()).toBe(true);
    await page.locator('p .katex [data-sym="x"]').first().tap();
    await untilHighlighted(page, 'x');
    await page.locator('p em').first().tap();
    await untilHighlighted(page);
    expect(await card(page).isVisible()).toBe(false);
  });

  it.each([
    ['no-preference', '0.12s'],
    ['reduce', '0s'],
  ] as const)('fades where motion is %s: %s', async (reducedMotion, wanted) => {
    const page = await openPage('/single-neuron/', { reducedMotion });
    const symbol = page.locator('p .katex [data-sym]').first();
    const durations = await symbol.evaluate((one) => getComputedStyle(one).transitionDuration);
    expect([...new Set(durations.split(', '))]).toEqual([wanted]);
  });
});

describe('by keyboard', () => {
  it('the symbol table is one stop, whose arrows highlight its symbols and the paths of one', async () => {
    const page = await openPage('/neuron-class/');
    expect(await page.locator('.symbol-table button[tabindex="0"]').count()).toBe(1);
    const inText = ':is(p, .formula, .line) [data-sym][tabindex]:not([data-literal])';
    expect(await page.locator(inText).count()).toBe(0);

    await symbolButton(page, 'inputs').focus();
    await untilHighlighted(page, 'inputs', 'inputs[0]', 'inputs[1]');
    await page.keyboard.press('ArrowRight');
    await untilHighlighted(page, 'weights', 'weights[0]', 'weights[1]');
    expect(await announced(page).textContent()).toMatch(
      /^w, weights, list of 2 numbers, 1 2; \d+ places in this chapter$/,
    );
    await page.keyboard.press('ArrowDown');
    await untilHighlighted(page, 'weights[0]');
    expect(await announced(page).textContent()).toMatch(
      /^w 1, weights, one number, 1; \d+ places in this chapter$/,
    );
    await page.keyboard.press('End');
    await untilHighlighted(page, 'a');
    await page.keyboard.press('Home');
    await untilHighlighted(page, 'inputs', 'inputs[0]', 'inputs[1]');
    expect(await page.locator('.symbol-table button[tabindex="0"]').count()).toBe(1);
  });

  it.each(['Enter', 'Space'])('%s pins a symbol, Escape clears it', async (key) => {
    const page = await openPage('/single-neuron/');
    await page.clock.install();
    await symbolButton(page, 'w').focus();
    await untilHighlighted(page, 'w'); // by then the keys are listened to
    await page.keyboard.press(key);
    await page.locator('.symbol-table button[data-sym="w"][aria-pressed="true"]').waitFor();
    await page.keyboard.press('Tab');
    // Where nothing is pinned, so long a rest of the pointer highlights x.
    await page.locator('p .katex [data-sym="x"]').first().hover();
    await page.clock.fastForward(1_000);
    await untilHighlighted(page, 'w');
    await page.keyboard.press('Escape');
    await untilHighlighted(page);
    expect(await symbolButton(page, 'w').getAttribute('aria-pressed')).toBe('false');
  });

  it('leaving the symbol table clears what is not pinned', async () => {
    const page = await openPage('/single-neuron/');
    await symbolButton(page, 'w').focus();
    await untilHighlighted(page, 'w');
    await page.keyboard.press('Shift+Tab');
    await untilHighlighted(page);
  });
});

describe.each(readChapterFiles())('$slug', ({ slug, text }) => {
  it.each(['light', 'dark'] as const)(
    'has no accessibility violations while a symbol is highlighted, in the %s',
    async (colorScheme) => {
      const page = await openPage(`/${slug}/`, { colorScheme, bypassCSP: true });
      const symbols = page.locator('.symbol-table button');
      const last = (await symbols.count()) - 1;
      for (const index of [Math.min(1, last), Math.min(3, last)]) {
        await symbols.nth(index).focus();
        await card(page).waitFor();
        expect(await violations(page), `symbol ${index}`).toEqual([]);
      }
    },
  );

  it('names its symbols without JavaScript, and has no stop there that does nothing', async () => {
    const page = await openPage(`/${slug}/`, { javaScriptEnabled: false });
    expect(await page.locator('.symbol-table button:not([tabindex="-1"])').count()).toBe(0);
    const [, meaning = ''] = /meaning: ["']?([^"'}]+)/.exec(text) ?? [];
    expect(await page.locator('.symbol-table').innerText()).toContain(meaning.trim());
  });
});
