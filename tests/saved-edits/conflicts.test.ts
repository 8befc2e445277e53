import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { output, runWith, source } from '../fixture/cell.ts';
import { notice, settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { address, doubled, key, openEdited, printed, record, sum, tool } from './edited-chapter.ts';

const openPage = useChromium();

describe('a text of the chapter that has changed since it was edited', () => {
  /** Serves the chapter as another version of the site would have it: of as many letters. */
  async function update(page: Page): Promise<void> {
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('the weight: chosen', 'a weight, chosen :');
      await route.fulfill({ response, body });
    });
    await page.reload();
    await notice(page, 'waiting').waitFor();
  }

  it('is shown beside the reader’s, with what differs, and the reader’s is taken when asked for', async () => {
    const page = await openEdited(openPage);
    await update(page);
    expect(await source(page, sum)).toContain('a weight, chosen');
    expect(await output(page, sum)).toBe(printed);
    const offered = notice(page, 'waiting');
    await offered.locator('summary').click();
    expect(await offered.locator('del').allInnerTexts()).toContain(
      'const w = 1.2;    // a weight, chosen :',
    );
    expect(await offered.locator('ins').allInnerTexts()).toContain('const w = 2;');

    // Looked at and left alone, it is offered again.
    await offered.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await notice(page, 'waiting').waitFor();
    await notice(page, 'waiting').getByRole('button', { name: 'Use mine' }).click();
    await settled(page);
    await expect.poll(() => output(page, sum)).toBe('1.000');
    expect(await notice(page, 'waiting').count()).toBe(0);
    await page.reload();
    await settled(page);
    expect(await source(page, sum)).toBe(doubled);
  });

  it('is there again by an undo of “Use mine”, and the reader’s by a redo', async () => {
    const page = await openEdited(openPage);
    await update(page);
    await notice(page, 'waiting').getByRole('button', { name: 'Use mine' }).click();
    await expect.poll(() => output(page, sum)).toBe('1.000');
    await page.locator('body').press('Control+z');
    await expect.poll(() => source(page, sum)).toContain('a weight, chosen');
    await expect.poll(() => output(page, sum)).toBe(printed);
    await page.locator('body').press('Control+y');
    await expect.poll(() => source(page, sum)).toBe(doubled);
    await expect.poll(() => output(page, sum)).toBe('1.000');
    await page.reload();
    await settled(page);
    expect(await source(page, sum)).toBe(doubled);
  });

  it('is there again by an undo of “Use mine”, with the choice, which a redo makes again', async () => {
    const page = await openEdited(openPage);
    await update(page);
    await notice(page, 'waiting').getByRole('button', { name: 'Use mine' }).click();
    await expect.poll(() => output(page, sum)).toBe('1.000');
    await page.locator('body').press('Control+z');
    await notice(page, 'waiting').waitFor();
    await expect.poll(() => output(page, sum)).toBe(printed);
    await page.locator('body').press('Control+y');
    await expect.poll(() => notice(page, 'waiting').count()).toBe(0);
    await expect.poll(() => output(page, sum)).toBe('1.000');
  });

  it.each([
    ['Use the chapter’s', sum],
    ['Throw mine away', 'no-such-cell'],
  ])('is offered again by an undo of “%s”, which takes back nothing else', async (label, name) => {
    const page = await openEdited(openPage);
    await update(page);
    await page.evaluate(
      ([stored, other]) => {
        const text = localStorage.getItem(stored) ?? '';
        localStorage.setItem(stored, text.replaceAll('weighted-sum', other));
      },
      [key, name] as const,
    );
    await page.reload();
    await runWith(page, 'sigmoid', 'const a = sigmoid(z);\nfunction sigmoid(t) { return t; }');
    const typed = await source(page, 'sigmoid');
    const choice = notice(page, 'waiting').getByRole('button', { name: label });
    const conflict = async () =>
      (JSON.parse((await record(page)) ?? '') as { waiting: { source: string }[] }).waiting;
    await choice.click();
    await expect.poll(conflict).toEqual([]);
    await page.locator('body').press('Control+z');
    await choice.waitFor();
    expect(await conflict()).toMatchObject([{ name, source: doubled }]);
    expect(await source(page, 'sigmoid')).toBe(typed);

    await page.locator('body').press('Control+y');
    await expect.poll(conflict).toEqual([]);
    expect(await notice(page, 'waiting').count()).toBe(0);
    await page.locator('body').press('Control+z');
    await choice.waitFor();
    await page.reload();
    await choice.waitFor();
    expect(await source(page, 'sigmoid')).toBe(typed);
    expect(await conflict()).toMatchObject([{ name, source: doubled }]);

    await choice.click();
    await expect.poll(conflict).toEqual([]);
    await page.reload();
    await tool(page, 'Earlier versions').click();
    await notice(page, 'versions').locator('summary').first().click();
    expect(await notice(page, 'versions').innerText()).toContain('const w = 2;');
  });

  it('stays when asked for, and then the reader’s is gone', async () => {
    const page = await openEdited(openPage);
    await update(page);
    await notice(page, 'waiting').getByRole('button', { name: 'Use the chapter’s' }).click();
    await expect.poll(() => record(page)).toBe(null);
  });

  it('loses no edit of a cell that is gone: it can be copied', async () => {
    const page = await openEdited(openPage);
    await page.evaluate((name) => {
      const text = localStorage.getItem(name) ?? '';
      localStorage.setItem(name, text.replaceAll('weighted-sum', 'no-such-cell'));
    }, key);
    await page.reload();
    await notice(page, 'waiting').waitFor();
    await notice(page, 'waiting').locator('summary').click();
    expect(await notice(page, 'waiting').innerText()).toContain('no longer has this cell');
    // A browser's translation leaves it alone.
    expect(await notice(page, 'waiting').locator('.difference[translate="no"]').count()).toBe(1);
    expect(await notice(page, 'waiting').locator('.difference').innerText()).toContain(
      'const w = 2;',
    );
    expect(await output(page, sum)).toBe(printed);
  });
});
