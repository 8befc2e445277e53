import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { cell, output, press, rewrite, run, runWith, source } from '../fixture/cell.ts';
import { settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';

const openPage = useChromium();

const button = (page: Page, name: string, text: string) =>
  cell(page, name).locator('.views').getByText(text, { exact: true });
const view = (page: Page, name: string) => cell(page, name).locator('.view');

const views = (name: string) => `[data-cell="${name}"] :is(.view, .views)`;

describe('a view of an output', () => {
  it('is switched to before anything has run, and back', async () => {
    const page = await openPage('/single-neuron/');
    const name = 'weight-and-bias';
    const text = await output(page, name);
    expect(await button(page, name, 'text').getAttribute('aria-pressed')).toBe('true');
    await button(page, name, 'plot').click();
    await view(page, name).waitFor();
    expect(await view(page, name).getByRole('img').getAttribute('aria-label')).toMatch(
      /^Plot of output 2: 5 points; x from −2 to 2; ours from /,
    );
    expect(await button(page, name, 'plot').getAttribute('aria-pressed')).toBe('true');
    expect(await output(page, name)).toBe(text);
    await button(page, name, 'text').click();
    await view(page, name).waitFor({ state: 'detached' });
    expect(await output(page, name)).toBe(text);
  });

  it('draws what a reader’s own code prints, and follows each run', async () => {
    const page = await openPage('/single-neuron/');
    const name = 'weighted-sum';
    const before = await source(page, name);
    expect(await cell(page, name).locator('.views').count()).toBe(0);
    await rewrite(page, name, `${before}\nconsole.log([1, 4, 9, 16].map((each) => w * each));`);
    await settled(page);
    await button(page, name, 'plot').click();
    const picture = view(page, name).getByRole('img');
    // 1.2 · 1 and 1.2 · 16, by hand
    expect(await picture.getAttribute('aria-label')).toContain('from 1.2 to 19.2');
    const drawn = await picture.innerHTML();
    await runWith(page, name, `${before}\nconsole.log([1, 4, 9, 20].map((each) => -w * each));`);
    await expect.poll(() => picture.getAttribute('aria-label')).toContain('from −24');
    expect(await picture.innerHTML()).not.toBe(drawn);
  });

  it.each(['light', 'dark'] as const)(
    'shows a matrix as a heat map of readable numbers, in the %s',
    async (colorScheme) => {
      const page = await openPage('/three-layer-network/', { colorScheme, bypassCSP: true });
      const name = 'hidden-parameters';
      await cell(page, name).hover();
      await button(page, name, 'w1').click();
      const cells = view(page, name).locator('tbody td');
      await cells.first().waitFor();
      expect(await cells.count()).toBe(12);
      expect(await cells.last().textContent()).toBe('0.8');
      // axe measures the contrast of each number on its ground.
      expect(await violations(page, views(name))).toEqual([]);
    },
  );

  it('draws a network, chosen with the keyboard', async () => {
    const page = await openPage('/three-layer-network/', { bypassCSP: true });
    const name = 'core-network';
    await cell(page, name).hover();
    await button(page, name, 'network').focus();
    await page.keyboard.press('Enter');
    expect(await view(page, name).getByRole('img').getAttribute('aria-label')).toMatch(
      /the shape 3-4-1; 16 weights/,
    );
    expect(await button(page, name, 'network').evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(await violations(page, views(name))).toEqual([]);
  });

  it('has its numbers as a table, and is clear of violations on a phone', async () => {
    const page = await openPage('/gender-classifier/', {
      viewport: { width: 390, height: 800 },
      bypassCSP: true,
    });
    const name = 'without-the-shift';
    await run(page, name); // its output is covered by a question
    await button(page, name, 'rawLosses').click();
    await view(page, name).getByRole('img').waitFor();
    await button(page, name, 'table').click();
    expect(await view(page, name).locator('tbody tr').count()).toBe(20);
    expect(await violations(page, views(name))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('is not drawn of a run that failed, and comes back with the next', async () => {
    const page = await openPage('/three-layer-network/');
    await button(page, 'which-weight', 'plot').click();
    await view(page, 'which-weight').waitFor();
    const code = await source(page, 'hidden-parameters');
    await runWith(page, 'hidden-parameters', code.replace('const w1', 'const c1'), 'error');
    await view(page, 'which-weight').waitFor({ state: 'detached' });
    await press(page, 'hidden-parameters', 'reset');
    await settled(page);
    await view(page, 'which-weight').waitFor();
  });

  it('is made of text only, whatever a program calls its columns', async () => {
    const page = await openPage('/single-neuron/');
    const hostile = '<img src=x onerror="document.title=1">';
    await rewrite(
      page,
      'weighted-sum',
      `console.table([1, 2, 4].map((n) => ({ n, ${JSON.stringify(hostile)}: n, other: n })));`,
    );
    await settled(page, 'error'); // the cells below miss the names of this one
    await button(page, 'weighted-sum', 'plot').click();
    await view(page, 'weighted-sum').getByText('<img').waitFor();
    expect(await view(page, 'weighted-sum').locator('img').count()).toBe(0);
    expect(await page.title()).toContain('A single neuron');
  });

  it('is not offered without scripts, where the text is there', async () => {
    const page = await openPage('/three-layer-network/', { javaScriptEnabled: false });
    expect(await page.locator('.views').first().isVisible()).toBe(false);
    expect(await page.locator('[data-cell="which-weight"] [data-output]').isVisible()).toBe(true);
  });
});
