import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, output, settled, useBrowser } from './fixture/browser.ts';

const open = useBrowser();

const number = (page: Page, path: string) => page.locator(`[data-path="${path}"]`).first();

/** Drags a number sideways: four pixels are one step. */
async function drag(page: Page, path: string, steps: number): Promise<void> {
  const box = await number(page, path).boundingBox();
  if (!box) throw new Error(`${path} is not on the page`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let done = 1; done <= 10; done += 1) await page.mouse.move(x + (done * steps * 4) / 10, y);
  await page.mouse.up();
}

describe('a number of a listing', () => {
  it('changes under the pointer, and output, prose, formula and margin follow', async () => {
    const { page, errors } = await open('/single-neuron/');
    await number(page, 'w').scrollIntoViewIfNeeded();
    await drag(page, 'w', 10);
    await settled(page);
    // Ten steps of 0.1 from 1.2; z = 2.2 · 0.7 − 0.4 = 1.14.
    expect(await number(page, 'w').textContent()).toBe('2.2');
    await expect.poll(() => output(page, 'weighted-sum')).toMatch(/^1\.1(4|399)/);
    expect(await page.locator('data[data-name="w"]').first().textContent()).toBe('2.2');
    expect(await page.locator('.formula data[data-name="z"]').first().textContent()).toBe('1.14');
    const margin = cell(page, 'weighted-sum').locator('.values [data-of="w"]');
    expect(await margin.locator('.value').textContent()).toBe('2.2');
    expect(await margin.locator('del').textContent()).toBe('1.2');
    expect(errors).toEqual([]);
  });

  it('shows what its own cell prints while the scrub goes on, and never as waiting to be run', async () => {
    const { page } = await open('/single-neuron/');
    await number(page, 'w').scrollIntoViewIfNeeded();
    const box = await number(page, 'w').boundingBox();
    if (!box) throw new Error('w is not on the page');
    await page.mouse.move(box.x + 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 10, box.y + 8);
    await settled(page);
    const seen = await page.evaluate(async () => {
      const held = document.querySelector('.scrub');
      const own = held?.closest<HTMLElement>('[data-cell]');
      const printed = own?.querySelector('[data-output]');
      if (!held || !own || !printed) throw new Error('no number is held');
      const [texts, states] = [new Set<string | null>(), new Set<string | undefined>()];
      const began = performance.now();
      let x = held.getBoundingClientRect().x;
      while (performance.now() - began < 1_500) {
        x += 4;
        held.dispatchEvent(new PointerEvent('pointermove', { clientX: x, bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 8));
        texts.add(printed.textContent);
        states.add(own.dataset['state']);
      }
      return { texts: texts.size, states: [...states] };
    });
    await page.mouse.up();
    // At 30 a second there would be 45; a busy machine has fewer.
    expect(seen.texts).toBeGreaterThan(8);
    expect(seen.states).not.toContain('edited');
  });

  it('changes by the arrow keys; Shift takes steps ten times as large, Alt a tenth', async () => {
    const { page } = await open('/single-neuron/');
    const w = number(page, 'w');
    await w.focus();
    const shown = () => w.textContent();
    await page.keyboard.press('ArrowUp');
    await expect.poll(shown).toBe('1.3');
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(shown).toBe('2.3');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(shown).toBe('2.29');
    expect(await w.getAttribute('aria-valuenow')).toBe('2.29');
    await expect.poll(() => page.locator('data[data-name="w"]').first().textContent()).toBe('2.29');
  });

  it('comes back by one undo, however long the drag was, and goes again by a redo', async () => {
    const { page } = await open('/single-neuron/');
    await number(page, 'b').scrollIntoViewIfNeeded();
    await drag(page, 'b', -30);
    await expect.poll(() => number(page, 'b').textContent()).toBe('-3.4');
    await page.keyboard.press('Control+z');
    await expect.poll(() => number(page, 'b').textContent()).toBe('-0.4');
    await expect.poll(() => output(page, 'weighted-sum')).toBe('0.43999999999999995');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => number(page, 'b').textContent()).toBe('-3.4');
  });

  it('changes in the editor too, where one undo takes a whole drag back', async () => {
    const { page } = await open('/single-neuron/');
    await cell(page, 'weighted-sum').getByRole('button', { name: 'Edit' }).click();
    const one = cell(page, 'weighted-sum').locator('.cm-line .number').nth(1);
    const box = await one.boundingBox();
    if (!box) throw new Error('the editor shows no number');
    await page.mouse.move(box.x + 3, box.y + 8);
    await page.mouse.down();
    for (const x of [8, 12, 20]) await page.mouse.move(box.x + 3 + x, box.y + 8);
    await page.waitForTimeout(700);
    await page.mouse.move(box.x + 3 + 40, box.y + 8);
    await page.mouse.up();
    // Ten steps of 0.1 from 1.2.
    const line = cell(page, 'weighted-sum').locator('.cm-line').nth(1);
    await expect.poll(() => line.textContent()).toContain('const w = 2.2;');
    await expect.poll(() => page.locator('data[data-name="w"]').first().textContent()).toBe('2.2');
    await page.keyboard.press('Control+z');
    await expect.poll(() => line.textContent()).toContain('const w = 1.2;');
  });
});
