import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { programPages } from '../fixture/chapters.ts';
import { press } from '../fixture/cell.ts';
import { card, unfold, wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();

/** Code and mathematics; a program's numbers are of the second, in prose, figures and sheets. */
const untranslatable = [
  'code, .code, .values, .output, .view, .cm-content, .hinge .name, .identifier',
  '.katex, .formula, .symbol, .chain.ledger td, data',
  '.given, [data-shows], [data-work], [data-key]',
].join();

const translated = (page: Page) =>
  page
    .locator(untranslatable)
    .evaluateAll((all) =>
      (all as HTMLElement[]).filter((one) => one.translate).map((one) => one.outerHTML),
    );

it.each(programPages)('%s: a translation leaves code and mathematics alone', async (address) => {
  const page = await openPage(address);
  await unfold(page);
  await wake(page);
  expect(await page.locator(untranslatable).count()).toBeGreaterThan(5);
  expect(await translated(page)).toEqual([]);
  const prose = await page
    .locator('main p:not(.given), main h1, main h2, .hinge')
    .evaluateAll((all) => (all as HTMLElement[]).filter((one) => !one.translate).length);
  expect(prose).toBe(0);
});

it('a translation leaves an editor, the view of an output and the card of a symbol alone', async () => {
  const page = await openPage('/single-neuron/');
  await press(page, 'weighted-sum', 'edit');
  await page.locator('.cm-content').waitFor();
  await page.locator('.symbol-table button').first().click();
  await card(page).locator('code').first().waitFor();
  await page.locator('.views button', { hasText: 'plot' }).first().click();
  await page.locator('.view svg').waitFor();
  expect(await translated(page)).toEqual([]);
});
