import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { hydrated, settled } from '../fixture/page.ts';
import { drag } from '../fixture/pointer.ts';

/** Finds the handle that sets a literal of the program, once its figure listens. */
export const handleOf = (page: Page, path: string, figure = 'figure'): Promise<Locator> =>
  hydrated(page.locator(`${figure} [data-steers="${path}"]`).first());

export const numberOf = async (handle: Locator): Promise<number> =>
  Number(await handle.getAttribute('aria-valuenow'));

/** Waits until a handle's number in the latest run is another one, and returns it. */
export async function moved(handle: Locator, from: number): Promise<number> {
  await expect.poll(() => numberOf(handle)).not.toBe(from);
  await settled(handle.page());
  return numberOf(handle);
}

/** Focuses a handle and presses keys; returns its number in the run that follows. */
export async function pressKeys(handle: Locator, ...keys: string[]): Promise<number> {
  const before = await numberOf(handle);
  await handle.focus();
  for (const key of keys) await handle.page().keyboard.press(key);
  return moved(handle, before);
}

/** Drags a handle so far that its number is another one; returns it in the run that follows. */
export async function dragHandle(handle: Locator, x: number): Promise<number> {
  const before = await numberOf(handle);
  await drag(handle.locator('.hit'), { x });
  return moved(handle, before);
}

/** Returns all text of a figure's drawings, minus signs as a program writes them. */
export async function drawn(page: Page, figure: string): Promise<string> {
  const texts = await page.locator(`${figure} svg text, ${figure} td`).allTextContents();
  return texts.join(' ; ').replace(/\s+/g, ' ').replaceAll('−', '-');
}

/** Returns what the program itself says, by the live numbers of the page. */
export const programSays = async (page: Page, name: string): Promise<number> =>
  Number(await page.locator(`data[data-name="${name}"]`).first().getAttribute('value'));

/** Returns the numbers of backpropagation's chain, from left to right. */
export const chainOf = (page: Page): Promise<number[]> =>
  page
    .locator('figure.back .chain data')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)));
