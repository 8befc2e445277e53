import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, output, press, rewrite, run, source } from '../fixture/cell.ts';
import { notice, settled } from '../fixture/page.ts';
import { boxOf, drag } from '../fixture/pointer.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { handleOf } from '../figures/handle.ts';
import {
  address,
  doubled,
  follow,
  linkOf,
  openEdited,
  printed,
  record,
  sum,
  tool,
} from './edited-chapter.ts';

const openPage = useChromium();

const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const redoButton = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true });

/** Drags the weight of the listing from 1.2 on by ten steps of 0.1. */
async function scrubWeight(page: Page): Promise<void> {
  const w = page.locator('[data-path="w"]').first();
  await w.scrollIntoViewIfNeeded();
  await drag(w, { x: 40 });
  await expect.poll(() => weight(page)).toBe('2.2');
}

/** Opens the editor of the cell, and types a comment at its end. */
async function typeComment(page: Page): Promise<void> {
  await press(page, sum, 'edit');
  await cell(page, sum).locator('.cm-focused').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('// typed');
}

const weight = async (page: Page) => /w = (\S+);/.exec(await source(page, sum))?.[1];

describe('undo', () => {
  it('takes back scrubs, typing and a reset, one act at a press, whichever cell has the focus', async () => {
    const page = await openPage(address);
    await scrubWeight(page);
    await typeComment(page);
    await expect.poll(() => source(page, sum)).toContain('// typed');
    await press(page, sum, 'reset');
    await expect.poll(() => weight(page)).toBe('1.2');

    await page.locator('body').press('Control+z');
    await expect.poll(() => source(page, sum)).toContain('// typed');
    await expect.poll(() => output(page, sum)).toMatch(/^1\.1(4|399)/);
    await page.locator('body').press('Control+z');
    await expect.poll(() => source(page, sum)).not.toContain('// typed');
    expect(await weight(page)).toBe('2.2');
    await page.locator('body').press('Control+z');
    await expect.poll(() => weight(page)).toBe('1.2');
    await expect.poll(() => output(page, sum)).toBe(printed);

    await page.locator('body').press('Control+y');
    await expect.poll(() => weight(page)).toBe('2.2');
    await page.locator('body').press('Control+Shift+z');
    await expect.poll(() => source(page, sum)).toContain('// typed');
  });

  it('takes back two drags in an editor one by one, and what was typed before them apart', async () => {
    const page = await openPage(address);
    await typeComment(page);
    const numberInEditor = cell(page, sum).locator('.cm-line .number').nth(1);
    for (const steps of [10, 5]) {
      const box = await boxOf(numberInEditor);
      await page.mouse.move(box.x + 3, box.y + 8);
      await page.mouse.down();
      await page.mouse.move(box.x + 3 + 4 * steps, box.y + 8, { steps: 3 });
      await page.mouse.up();
    }
    await expect.poll(() => weight(page)).toBe('2.7');
    const seen: (string | undefined)[] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      const before = await source(page, sum);
      await page.keyboard.press('Control+z');
      await expect.poll(() => source(page, sum)).not.toBe(before);
      seen.push(await weight(page));
    }
    expect(seen).toEqual(['2.2', '1.2', '1.2']);
    expect(await source(page, sum)).not.toContain('// typed');
  });

  it('takes back a drag of a figure at one press, while the editor of its number is open', async () => {
    const page = await openPage(address);
    await press(page, sum, 'edit');
    await cell(page, sum).locator('.cm-editor').waitFor();
    const handle = await handleOf(page, 'b', 'figure.neuron');
    await drag(handle.locator('.hit'), { y: -40 });
    await expect.poll(() => source(page, sum)).not.toContain('b = -0.4');
    await page.locator('body').press('Control+z');
    await expect.poll(() => source(page, sum)).toContain('b = -0.4');
    expect(await undoButton(page).getAttribute('aria-disabled')).toBe('true');
  });

  it('knows no drag there and back, and Escape lets go of a number', async () => {
    const page = await openPage(address);
    const w = page.locator('[data-path="w"]').first();
    await w.scrollIntoViewIfNeeded();
    const box = await boxOf(w);
    await page.mouse.move(box.x + 3, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 43, box.y + 8, { steps: 3 });
    await expect.poll(() => weight(page)).toBe('2.2');
    await page.mouse.move(box.x + 3, box.y + 8, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => weight(page)).toBe('1.2');
    expect(await undoButton(page).getAttribute('aria-disabled')).toBe('true');

    await page.mouse.down();
    await page.mouse.move(box.x + 43, box.y + 8, { steps: 3 });
    await expect.poll(() => weight(page)).toBe('2.2');
    await page.keyboard.press('Escape');
    await expect.poll(() => weight(page)).toBe('1.2');
    await page.mouse.move(box.x + 83, box.y + 8);
    await page.mouse.up();
    expect(await weight(page)).toBe('1.2');
    expect(await undoButton(page).getAttribute('aria-disabled')).toBe('true');
  });

  it('answers its keys beside a question, and leaves a field for text its own', async () => {
    const page = await openPage(address);
    await scrubWeight(page);
    const field = page.locator('[data-sheet] input').first();
    await field.fill('0.5');
    await field.press('Control+z');
    expect(await weight(page)).toBe('2.2');
    await page.locator('input[type="radio"]').first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => weight(page)).toBe('1.2');
  });

  it('is a button that touch has too, and a redo beside it', async () => {
    const page = await openPage(address, { hasTouch: true });
    await scrubWeight(page);
    await undoButton(page).tap();
    await expect.poll(() => weight(page)).toBe('1.2');
    await redoButton(page).tap();
    await expect.poll(() => weight(page)).toBe('2.2');
  });

  it('takes back Reset chapter, also for the next visit', async () => {
    const page = await openEdited(openPage);
    await tool(page, 'Reset chapter').click();
    await notice(page, 'aside').waitFor();
    await expect.poll(() => output(page, sum)).toBe(printed);
    await page.locator('body').press('Control+z');
    await expect.poll(() => output(page, sum)).toBe('1.000');
    expect(await source(page, sum)).toBe(doubled);
    await page.reload();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });

  it('takes back the trial of a link, its Discard and its Keep, and runs nothing of it', async () => {
    const page = await openPage(address);
    const shared = doubled.replace('w = 2', 'w = 3');
    await scrubWeight(page);
    await settled(page);
    const own = await source(page, sum);
    await follow(page, await linkOf(page, shared));
    await notice(page, 'link').getByRole('button', { name: 'Try it' }).click();
    await settled(page, 'not-run');
    await page.locator('body').press('Control+z');
    await settled(page);
    expect(await source(page, sum)).toBe(own);
    expect(await notice(page, 'link').count()).toBe(0);

    await page.locator('body').press('Control+y');
    await settled(page, 'not-run');
    expect(await source(page, sum)).toBe(shared);
    await notice(page, 'link').getByRole('button', { name: 'Discard' }).click();
    await settled(page);
    await page.locator('body').press('Control+z');
    await settled(page, 'not-run');
    expect(await source(page, sum)).toBe(shared);

    await notice(page, 'link').getByRole('button', { name: 'Keep' }).click();
    await expect.poll(() => record(page)).toContain('w = 3');
    await page.locator('body').press('Control+z');
    await notice(page, 'link').waitFor();
    const saved = JSON.parse((await record(page)) ?? '') as { edits: { source: string }[] };
    expect(saved.edits.map((edit) => edit.source)).toEqual([own]);
    expect(await output(page, sum)).toContain('Did not run');
    await run(page, sum);
    expect(await output(page, sum)).toBe('1.700');
  });

  it('takes back what is brought back of a chapter that was reset, and does it again', async () => {
    const page = await openEdited(openPage);
    await tool(page, 'Reset chapter').click();
    await notice(page, 'aside').waitFor();
    await page.reload();
    await tool(page, 'Bring back earlier edits').click();
    await expect.poll(() => output(page, sum)).toBe('1.000');
    await page.locator('body').press('Control+z');
    await expect.poll(() => output(page, sum)).toBe(printed);
    await page.locator('body').press('Control+y');
    await expect.poll(() => output(page, sum)).toBe('1.000');
    expect(await source(page, sum)).toBe(doubled);
  });

  it('takes the trial of a link for no Keep where the reader’s own texts are the link’s', async () => {
    const page = await openEdited(openPage);
    const fragment = await linkOf(page, doubled);
    await follow(page, fragment);
    const tryIt = notice(page, 'link').getByRole('button', { name: 'Try it' });
    await tryIt.click();
    await settled(page, 'not-run');
    await page.locator('body').press('Control+z');
    await expect.poll(() => notice(page, 'link').count()).toBe(0);
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
    expect(await page.getByText('Kept in this browser').count()).toBe(0);
  });

  it('answers the key of a keyboard whose letters are not Latin', async () => {
    const page = await openPage(address);
    await scrubWeight(page);
    const strike = (key: string, code: string) =>
      page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', init)), {
        key,
        code,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
    // Where the Latin keyboard has Z and Y, the Russian one has я and н.
    expect(await strike('я', 'KeyZ')).toBe(false);
    await expect.poll(() => weight(page)).toBe('1.2');
    expect(await strike('н', 'KeyY')).toBe(false);
    await expect.poll(() => weight(page)).toBe('2.2');
    // A German keyboard has them the other way round: its letters count.
    expect(await strike('z', 'KeyY')).toBe(false);
    await expect.poll(() => weight(page)).toBe('1.2');
  });
});

describe('the earlier versions', () => {
  it('have the text of a cell that was reset, also after a reload, and bring it back', async () => {
    const page = await openEdited(openPage);
    await press(page, sum, 'reset');
    await expect.poll(() => output(page, sum)).toBe(printed);
    await page.reload();
    await tool(page, 'Earlier versions').click();
    const versions = notice(page, 'versions');
    await versions.waitFor();
    await versions.locator('summary').first().click();
    expect(await versions.locator('ins').allInnerTexts()).toContain('const w = 2;');
    await versions
      .getByRole('button', { name: /^Bring back/ })
      .first()
      .click();
    await expect.poll(() => output(page, sum)).toBe('1.000');
    expect(await source(page, sum)).toBe(doubled);
    await page.locator('body').press('Control+z');
    await expect.poll(() => output(page, sum)).toBe(printed);
    await page.locator('body').press('Control+y');
    await expect.poll(() => output(page, sum)).toBe('1.000');
    expect(await source(page, sum)).toBe(doubled);
  });

  it('have the text that another tab has replaced, and say so', async () => {
    const page = await openEdited(openPage);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await settled(other);
    await rewrite(other, sum, doubled.replace('w = 2', 'w = 3'));
    await expect.poll(() => record(page)).toContain('w = 3');
    await rewrite(page, sum, doubled.replace('w = 2', 'w = 4'));
    await notice(page, 'other-tab').waitFor();
    expect(await notice(page, 'other-tab').innerText()).toContain('weighted-sum');
    await tool(page, 'Earlier versions').click();
    expect(await notice(page, 'versions').innerText()).toContain('weighted-sum');
    await other.close();
  });
});
