import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, output, press, run } from '../fixture/cell.ts';
import { card, liveNumber, settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();
const sum = 'weighted-sum';
const words =
  'This part of the page could not be fetched. Are you online? Press again, or reload the page.';

const message = (page: Page, name = sum) =>
  cell(page, name).locator('.message').first().textContent();

/** What the browser says of a file that does not come. */
const provokes = /^Failed to load resource/;

/** Keeps files of the site from a page. Gives what lets them through again. */
async function block(page: Page, files: RegExp): Promise<() => Promise<void>> {
  expect(readdirSync('dist/_astro').map((name) => `/${name}`)).toContainEqual(
    expect.stringMatching(files),
  );
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

describe('a part of the page that cannot be fetched', () => {
  it('is reported at the cell whose Run needs it, and comes when Run is pressed again', async () => {
    const page = await openPage('/single-neuron/', { provokes });
    const unblock = await block(page, /\/controller\.[^/]*\.js/);
    await press(page, sum, 'run');
    await expect.poll(() => message(page)).toBe(words);
    expect(await page.locator('#announcement').textContent()).toBe(words);
    await press(page, 'sigmoid', 'run');
    await expect.poll(() => message(page, 'sigmoid')).toBe(words);
    expect(await message(page)).toBe('');

    await unblock();
    await run(page, sum);
    expect(await output(page, sum)).toBe('0.43999999999999995');
    expect(await message(page, 'sigmoid')).toBe('');
  });

  it.each([
    ['what edits', /\/editing\.[^/]*\.js/],
    ['the editor', /\/editor\.[^/]*\.js/],
  ])('is reported where it is %s, and Edit opens the cell the next time', async (_, files) => {
    const page = await openPage('/single-neuron/', { provokes });
    const unblock = await block(page, files);
    await press(page, sum, 'edit');
    await expect.poll(() => message(page)).toBe(words);
    await unblock();
    await press(page, sum, 'edit');
    await cell(page, sum).locator('.cm-content').waitFor();
    expect(await message(page)).toBe('');
  });

  it('highlights no symbol, says nothing, and does at the next that is pointed at', async () => {
    const page = await openPage('/single-neuron/', { provokes });
    const unblock = await block(page, /\/linked-symbols\.[^/]*\.js/);
    const symbols = page.locator('p .katex [data-sym="w"]');
    const failed = page.waitForEvent('requestfailed');
    await symbols.first().hover();
    await failed;
    await unblock();
    await page.mouse.move(0, 0);
    await symbols.first().hover();
    await card(page).waitFor();
    expect(await page.locator('.message:not(:empty)').count()).toBe(0);
  });

  it('leaves a figure its drawing, and a press on it fetches what it needs', async () => {
    const page = await openPage('/', { provokes, viewport: { width: 1440, height: 300 } });
    const unblock = await block(page, /\/NeuronFigure\.[^/]*\.js/);
    const figure = page.locator('figure.neuron');
    // Astro tries twice, a second apart, and then says so.
    const failed = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('astro:hydration-error', () => resolve(null), { once: true }),
        ),
    );
    await figure.scrollIntoViewIfNeeded();
    await failed;
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
    await expect.poll(() => liveNumber(page, 'w').textContent()).toBe('1.3');
  });
});
