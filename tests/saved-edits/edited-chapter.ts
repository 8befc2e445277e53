import type { Page } from 'playwright-core';
import { writeFragment } from '../../src/notebook/saved-edits/share-link.ts';
import { cell, press, rewrite, settled, type useBrowser } from '../fixture/browser.ts';

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

export const notice = (page: Page, kind: string) => page.locator(`[data-notice="${kind}"]`);

/** Returns the text of a cell, from its editor or its listing. */
export const code = (page: Page, name = sum) =>
  cell(page, name)
    .locator('[data-code]')
    .evaluate((one) => {
      const lines = Array.from(one.querySelectorAll('.cm-line'), (line) => line.textContent);
      return lines.length > 0 ? lines.join('\n') : (one.querySelector('pre')?.textContent ?? '');
    });

/** Finds a button for the whole chapter, at its end. */
export const tool = (page: Page, label: string) =>
  page.locator('.program').getByRole('button', { name: label });

/** Opens the chapter with an edit of the cell that has run. */
export async function openEdited(
  open: ReturnType<typeof useBrowser>,
): Promise<{ page: Page; errors: string[] }> {
  const opened = await open(address);
  await rewrite(opened.page, sum, doubled);
  await press(opened.page, sum, 'Run');
  await settled(opened.page);
  return opened;
}

/** Returns what a share link carries that was made of a text of the cell. */
export async function linkOf(page: Page, source: string): Promise<string> {
  return writeFragment([{ name: sum, source, original: await code(page) }]);
}

/** Goes to a share link on an open page. */
export async function follow(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await notice(page, 'link').waitFor();
}
