import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, output, press, settled, useBrowser } from './fixture/browser.ts';

const open = useBrowser();
const sum = 'weighted-sum';
const words =
  'This part of the page could not be fetched. Are you online? Press again, or reload the page.';

const said = (page: Page, name = sum) => cell(page, name).locator('.message').first().textContent();

/** What went wrong, but for what the browser says of a file that does not come. */
const ownErrors = (errors: readonly string[]) =>
  errors.filter((error) => !error.startsWith('Failed to load resource'));

/** Keeps files of the site from a page. Gives what lets them through again. */
async function block(page: Page, files: RegExp): Promise<() => Promise<void>> {
  expect(readdirSync('dist/_astro').map((name) => `/${name}`)).toContainEqual(
    expect.stringMatching(files),
  );
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

describe('a part of the page that cannot be fetched', () => {
  it('is told of at the cell whose Run needs it, and comes when Run is pressed again', async () => {
    const { page, errors } = await open('/single-neuron/');
    const unblock = await block(page, /\/controller\.[^/]*\.js/);
    await press(page, sum, 'Run');
    await expect.poll(() => said(page)).toBe(words);
    expect(await page.locator('#announcement').textContent()).toBe(words);
    await press(page, 'sigmoid', 'Run');
    await expect.poll(() => said(page, 'sigmoid')).toBe(words);
    expect(await said(page)).toBe('');
    expect(ownErrors(errors)).toEqual([]);

    await unblock();
    await press(page, sum, 'Run');
    await settled(page);
    expect(await output(page, sum)).toBe('0.43999999999999995');
    expect(await said(page, 'sigmoid')).toBe('');
    expect(ownErrors(errors)).toEqual([]);
  });

  it.each([
    ['what edits', /\/editing\.[^/]*\.js/],
    ['the editor', /\/editor\.[^/]*\.js/],
  ])('is told of where it is %s, and Edit opens the cell the next time', async (_, files) => {
    const { page, errors } = await open('/single-neuron/');
    const unblock = await block(page, files);
    await press(page, sum, 'Edit');
    await expect.poll(() => said(page)).toBe(words);
    await unblock();
    await press(page, sum, 'Edit');
    await cell(page, sum).locator('.cm-content').waitFor();
    expect(await said(page)).toBe('');
    expect(ownErrors(errors)).toEqual([]);
  });

  it('lights no symbol, says nothing, and does at the next that is pointed at', async () => {
    const { page, errors } = await open('/single-neuron/');
    const unblock = await block(page, /\/linked-symbols\.[^/]*\.js/);
    const symbols = page.locator('p .katex [data-sym="w"]');
    const failed = page.waitForEvent('requestfailed');
    await symbols.first().hover();
    await failed;
    await unblock();
    await page.mouse.move(0, 0);
    await symbols.first().hover();
    await page.locator('.symbol-card').waitFor();
    expect(await page.locator('.message:not(:empty)').count()).toBe(0);
    expect(ownErrors(errors)).toEqual([]);
  });

  it('leaves a figure its drawing, and a press on it fetches what it needs', async () => {
    const { page, errors } = await open('/', { viewport: { width: 1440, height: 300 } });
    const unblock = await block(page, /\/NeuronFigure\.[^/]*\.js/);
    const figure = page.locator('figure.neuron');
    // Astro tries twice, a second apart, and then tells.
    const told = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('astro:hydration-error', () => resolve(null), { once: true }),
        ),
    );
    await figure.scrollIntoViewIfNeeded();
    await told;
    expect(await figure.locator('svg').count()).toBeGreaterThan(0);
    expect(await page.locator('.message:not(:empty)').count()).toBe(0);
    await figure.locator('[data-steers="w"]').click();
    await page.locator('.message:not(:empty)').waitFor({ state: 'attached' });
    expect(await page.locator('.message:not(:empty)').textContent()).toBe(words);

    await unblock();
    await figure.locator('[data-steers="w"]').click();
    await page.locator('astro-island:not([ssr]) figure.neuron').waitFor();
    await figure.locator('[data-steers="w"]').focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect.poll(() => page.locator('data[data-name="w"]').first().textContent()).toBe('1.3');
    expect(ownErrors(errors)).toEqual([]);
  });
});
