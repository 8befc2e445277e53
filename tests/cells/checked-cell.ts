import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cell, press } from '../fixture/cell.ts';
import { card, fetchedPaths } from '../fixture/page.ts';
import { middleOfText } from '../fixture/pointer.ts';

/** Finds where a cell says what happened. */
export const hinge = (page: Page, name: string) => cell(page, name).locator('.hinge');
/** Finds the words that a type error underlines. */
export const wavy = (page: Page, name: string) => cell(page, name).locator('.type-error');
/** Finds the switch that has types checked. */
export const toggle = (page: Page, name: string) => cell(page, name).getByRole('switch');
export const sum = 'weighted-sum';

/** Opens a cell's editor and has types checked in it. */
export async function check(page: Page, name: string): Promise<void> {
  await press(page, name, 'edit');
  await toggle(page, name).click();
  await says(page, name, 'type error');
}

/** Waits until a cell says something of its types. */
export const says = (page: Page, name: string, words: string) =>
  expect.poll(() => hinge(page, name).textContent()).toContain(words);

/** Waits until the card of a name says something. */
export const cardSays = (page: Page, words: string | RegExp) =>
  expect.poll(() => card(page).innerText()).toMatch(words);

/** Puts the pointer on a piece of a cell's code. */
export async function pointAt(page: Page, name: string, text: string): Promise<void> {
  const { x, y } = await middleOfText(
    cell(page, name).locator('.code :is(pre, .cm-content)'),
    text,
  );
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}

/** Counts the files that a page has fetched whose paths match a pattern. */
export const countFetched = async (page: Page, pattern: RegExp) =>
  (await fetchedPaths(page)).filter((path) => pattern.test(path)).length;
