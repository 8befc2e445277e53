import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cell, output, press } from '../fixture/cell.ts';
import { settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();

/** Loads the page again, does something before any script of it has come, and lets them come. */
async function actEarly(page: Page, act: () => Promise<unknown>): Promise<void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await act();
  release();
  await page.waitForLoadState();
}

it('Run that is pressed before the scripts are there runs', async () => {
  const page = await openPage('/single-neuron/');
  await actEarly(page, () => press(page, 'weighted-sum', 'run'));
  await settled(page);
  expect(await output(page, 'weighted-sum')).toBe('0.43999999999999995');
});

it('Edit that is pressed early opens the editor', async () => {
  const page = await openPage('/single-neuron/');
  await actEarly(page, () => press(page, 'weighted-sum', 'edit'));
  await cell(page, 'weighted-sum').locator('.cm-focused').waitFor();
});

it('a number that is pressed early has the focus', async () => {
  const page = await openPage('/single-neuron/');
  const w = page.locator('[data-path="w"]').first();
  await actEarly(page, () => w.click());
  await expect.poll(() => w.evaluate((number) => number === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => w.textContent()).toBe('1.3');
});

it('a choice that is made early is remembered as one that is made later', async () => {
  const page = await openPage('/single-neuron/');
  const option = page.locator('.guess label').first();
  await actEarly(page, () => option.click());
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage)))
    .toEqual([expect.stringMatching(/^guesses/)]);
});

it('Enter behind an early choice runs the cell and shows how the guess fares', async () => {
  const page = await openPage('/single-neuron/');
  const guess = page.locator('.guess').first();
  await actEarly(page, async () => {
    await guess.locator('label').first().click();
    await page.keyboard.press('Enter');
  });
  await guess.and(page.locator('[data-seen]')).waitFor();
  expect(await guess.locator('label[data-verdict="right"]').count()).toBe(1);
  await settled(page);
});

it('a hint that is asked for early is there, and a sheet that is to be printed early is printed', async () => {
  const page = await openPage('/single-neuron/');
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute('data-was-printed', '');
  });
  const sheet = page.locator('[data-sheet]').first();
  await actEarly(page, async () => {
    await sheet.locator('[data-hint]').first().click();
    await sheet.locator('[data-print-sheet]').click();
  });
  await page.locator('html[data-was-printed]').waitFor();
  const hints = sheet.locator('[data-question]').first().locator('.hints > li:not([hidden])');
  await expect.poll(() => hints.count()).toBe(1);
});
