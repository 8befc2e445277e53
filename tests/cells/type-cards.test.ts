import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import { cell, rewrite } from '../fixture/cell.ts';
import { card, settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { cardSays, countFetched, pointAt, says, toggle } from './checked-cell.ts';

const openPage = useChromium();

describe('a name in a listing', () => {
  it('shows what it is and its type, by pointer', async () => {
    const page = await openPage('/neuron-class/');
    await pointAt(page, 'neuron-class', 'weightedSum');
    await cardSays(page, /weightedSum method\s+type\s+\(inputs: number\[\]\) => number/);
    await pointAt(page, 'dot', 'weightsDotInputs');
    // 1 · 3 + 2 · 5, as the page was built; the reader has run nothing.
    await cardSays(page, /weightsDotInputs constant\s+type\s+number\s+value\s+13/);
    await pointAt(page, 'dot', 'return');
    await card(page).waitFor({ state: 'hidden' });
  });

  it('is reached by the arrow keys from the listing, and said', async () => {
    const page = await openPage('/neuron-class/');
    await focusListing(page);
    const said = page.locator('main > [role="status"]').last();
    await page.keyboard.press('ArrowRight');
    await cardSays(page, '(z: number) => number');
    await page.keyboard.press('ArrowRight');
    // A parameter has the name of a constant of the program, and not its value.
    await cardSays(page, 'its own at each call');
    // Between the parameter and Math, two numbers have the focus.
    for (const _ of [1, 2]) {
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1');
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await cardSays(page, 'exp method of the language');
    await expect.poll(() => said.textContent()).toContain('exp, method of the language, type (x');
    await page.keyboard.press('End');
    await cardSays(page, 'inputs');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
  });

  it('is no stop of the Tab key', async () => {
    const page = await openPage('/neuron-class/');
    const stops = cell(page, 'neuron-class').locator('pre [tabindex]:not([data-literal])');
    expect(await stops.count()).toBe(0);
  });

  it('keeps its type while other cells and numbers change, and never shows a stale one', async () => {
    const page = await openPage('/neuron-class/');
    await rewrite(page, 'dot', "const weightsDotInputs = 'none';\nconst dot = () => 1;");
    await settled(page, /done|error/);
    await pointAt(page, 'two-inputs', 'products');
    await cardSays(page, 'number[]');
    await pointAt(page, 'neuron-class', 'feedforward');
    await cardSays(page, 'not known since the edit');
    await toggle(page, 'dot').click();
    await says(page, 'dot', 'type error');
    await page.mouse.move(0, 0);
    await pointAt(page, 'neuron-class', 'feedforward');
    await cardSays(page, '(inputs: number[]) => number');
  });

  async function focusListing(page: Page): Promise<void> {
    const listing = cell(page, 'neuron-class').locator('pre');
    await listing.focus();
    expect(await listing.getAttribute('aria-description')).toContain('name to name');
  }
});

it.each(slugs)('%s names its types in a file that a page fetches only when asked', async (slug) => {
  const page = await openPage(`/${slug}/`);
  const asked = () => countFetched(page, /\/types\/\w+\.json$/);
  expect(await asked()).toBe(0);
  await page.locator('[data-code] pre').first().focus();
  await page.keyboard.press('ArrowRight');
  await card(page).waitFor();
  expect(await asked()).toBe(1);
});
