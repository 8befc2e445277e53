import type { Page } from 'playwright-core';
import { writeFragment } from '../../src/notebook/saved-edits/share-link.ts';
import { runWith, source } from '../fixture/cell.ts';
import { notice } from '../fixture/page.ts';
import type { OpenPage } from '../fixture/use-chromium.ts';

/** The chapter and the cell that the tests of saved edits change. */
export const address = '/single-neuron/';
export const sum = 'weighted-sum';

/** What the cell prints as the chapter has it: 0.7·1.2 − 0.4 = 0.44, as the machine rounds it. */
export const printed = '0.43999999999999995';

/** A text for the cell that prints 1.000: z = 2·0.7 − 0.4 = 1 (by hand). */
export const doubled =
  'const x = 0.7;\nconst w = 2;\nconst b = -0.4;\n\nconst z: number = w * x + b;\nconsole.log(z.toFixed(3));';

/** The key under which readers' browsers hold the edits of the chapter. */
export const key = 'edits:single-neuron';

export const record = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);

/** Finds a button for the whole chapter, at its end. */
export const tool = (page: Page, label: string) =>
  page.locator('.program').getByRole('button', { name: label });

/** Opens the chapter with an edit of the cell that has run. */
export async function openEdited(openPage: OpenPage): Promise<Page> {
  const page = await openPage(address);
  await runWith(page, sum, doubled);
  return page;
}

/** Returns what a share link carries that was made of a text of the cell. */
export async function linkOf(page: Page, text: string): Promise<string> {
  return writeFragment([{ name: sum, source: text, original: await source(page, sum) }]);
}

/** Goes to a share link on an open page. */
export async function follow(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await notice(page, 'link').waitFor();
}
