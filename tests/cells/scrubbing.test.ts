import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, output, press, runWith } from '../fixture/cell.ts';
import { liveNumber, settled } from '../fixture/page.ts';
import { boxOf, drag } from '../fixture/pointer.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();

const number = (page: Page, path: string) => page.locator(`[data-path="${path}"]`).first();

/** Drags a number sideways: four pixels are one step. */
async function scrub(literal: Locator, steps: number): Promise<void> {
  await literal.scrollIntoViewIfNeeded();
  await drag(literal, { x: 4 * steps });
}

describe('a number of a listing', () => {
  it('changes under the pointer, and output, prose, formula and margin follow', async () => {
    const page = await openPage('/single-neuron/');
    await scrub(number(page, 'w'), 10);
    await settled(page);
    // Ten steps of 0.1 from 1.2; z = 2.2 · 0.7 − 0.4 = 1.14.
    expect(await number(page, 'w').textContent()).toBe('2.2');
    await expect.poll(() => output(page, 'weighted-sum')).toMatch(/^1\.1(4|399)/);
    expect(await liveNumber(page, 'w').textContent()).toBe('2.2');
    expect(await page.locator('.formula data[data-name="z"]').first().textContent()).toBe('1.14');
    const margin = cell(page, 'weighted-sum').locator('.values [data-of="w"]');
    expect(await margin.locator('.value').textContent()).toBe('2.2');
    expect(await margin.locator('del').textContent()).toBe('1.2');
  });

  it('shows what its own cell prints while the scrub goes on, and never as waiting to be run', async () => {
    const page = await openPage('/single-neuron/');
    await number(page, 'w').scrollIntoViewIfNeeded();
    const box = await boxOf(number(page, 'w'));
    await page.mouse.move(box.x + 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 10, box.y + 8);
    await settled(page);
    const states = await page.evaluate(async () => {
      // A run is shown once it takes long. By a slow clock none does, however busy the machine is.
      const now = performance.now.bind(performance);
      const began = now();
      performance.now = () => began + (now() - began) / 1_000;
      const held = document.querySelector('.scrub');
      const own = held?.closest<HTMLElement>('[data-cell]');
      const printed = own?.querySelector('[data-output]');
      if (!held || !own || !printed) throw new Error('no number is held');
      const seen = new Set<string | undefined>();
      const texts = new Set<string | null>();
      // The number never rests: eight outputs more come while it is on its way.
      for (let x = held.getBoundingClientRect().x; texts.size <= 8; x += 4) {
        held.dispatchEvent(
          new PointerEvent('pointermove', { pointerId: 1, clientX: x, bubbles: true }),
        );
        await new Promise((resolve) => setTimeout(resolve, 8));
        texts.add(printed.textContent);
        seen.add(own.dataset['state']);
      }
      return [...seen];
    });
    await page.mouse.up();
    expect(states).not.toContain('edited');
  });

  it('changes by the arrow keys; Shift takes steps ten times as large, Alt a tenth', async () => {
    const page = await openPage('/single-neuron/');
    const w = number(page, 'w');
    await w.focus();
    for (const [keys, shown] of [
      ['ArrowUp', '1.3'],
      ['Shift+ArrowUp', '2.3'],
      ['Alt+ArrowDown', '2.29'],
      // A tenth of the author's step, and no digit more; after it the author's steps go on.
      ['Alt+ArrowDown', '2.28'],
      ['ArrowUp', '2.38'],
      ['PageUp', '12.38'],
      ['PageDown', '2.38'],
      ['Alt+ArrowDown', '2.37'],
      ['Alt+ArrowDown', '2.36'],
      ['Shift+ArrowDown', '1.36'],
    ] as const) {
      await page.keyboard.press(keys);
      await expect.poll(() => w.textContent()).toBe(shown);
    }
    expect(await w.getAttribute('aria-valuenow')).toBe('1.36');
    await expect.poll(() => liveNumber(page, 'w').textContent()).toBe('1.36');
  });

  it('steps by whole ones within its list, where it is an index', async () => {
    const page = await openPage('/three-layer-network/');
    const [row, column] = [0, 1].map((literal) =>
      cell(page, 'which-weight').locator(`[data-literal="${literal}"]`),
    ) as [Locator, Locator];
    // Row 2 is the last of three, column 3 the last of four.
    for (const [index, keys, shown] of [
      [column, 'ArrowDown', '2'],
      [row, 'ArrowUp', '2'],
      [column, 'Shift+ArrowUp', '3'],
      [column, 'Alt+ArrowDown', '2'],
      [row, 'PageDown', '0'],
    ] as const) {
      await index.focus();
      await page.keyboard.press(keys);
      await settled(page);
      expect(await index.textContent()).toBe(shown);
    }
    // The first row is 2.0, 1.2, 3.2, 2.45.
    await expect.poll(() => output(page, 'which-weight')).toMatch(/^3\.2\n/);
  });

  it('is held back where the program would fail, and says so', async () => {
    const page = await openPage('/gender-classifier/');
    const own = page.locator('[data-cell]', { hasText: 'const fresh =' }).first();
    const inputs = own.locator('[data-literal]').first();
    // The network of two inputs is asked for people of two numbers.
    expect(await inputs.textContent()).toBe('2');
    await inputs.focus();
    // Held: the second press goes on from a number that has not run yet.
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowUp');
    await expect.poll(() => own.locator('.message').textContent()).toContain('held at 2: with ');
    expect(await inputs.textContent()).toBe('2');
    await settled(page);
    expect(await page.locator('[data-state="error"]').count()).toBe(0);
  });

  it('changes in the editor too, where one undo takes a whole drag back', async () => {
    const page = await openPage('/single-neuron/');
    await page.clock.install();
    await press(page, 'weighted-sum', 'edit');
    const box = await boxOf(cell(page, 'weighted-sum').locator('.cm-line .number').nth(1));
    const [x, y] = [box.x + 3, box.y + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y, { steps: 3 });
    // After so long a pause, what is typed would be a change of its own.
    await page.clock.fastForward(1_000);
    await page.mouse.move(x + 40, y);
    await page.mouse.up();
    // Ten steps of 0.1 from 1.2.
    const line = cell(page, 'weighted-sum').locator('.cm-line').nth(1);
    await expect.poll(() => line.textContent()).toContain('const w = 2.2;');
    await expect.poll(() => liveNumber(page, 'w').textContent()).toBe('2.2');
    await page.keyboard.press('Control+z');
    await expect.poll(() => line.textContent()).toContain('const w = 1.2;');
  });

  it('is held back in the editor too, and typing after it stays', async () => {
    const page = await openPage('/gender-classifier/');
    await press(page, 'core-check', 'edit');
    const own = cell(page, 'core-check');
    const box = await boxOf(own.locator('.cm-line .number').first());
    const [x, y] = [box.x + 3, box.y + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    // The network of two inputs is asked for people of two numbers.
    await page.mouse.move(x + 8, y, { steps: 2 });
    await expect
      .poll(() => own.locator('.message').first().textContent())
      .toContain('held at 2: with ');
    await page.mouse.move(x + 12, y);
    await page.mouse.up();
    await settled(page);
    const line = own.locator('.cm-line').first();
    expect(await line.textContent()).toContain('random([2, 2, 1]');
    expect(await page.locator('[data-state="error"]').count()).toBe(0);
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('// mine\n');
    await settled(page);
    expect(await line.textContent()).toBe('// mine');
  });

  it('shows what a run printed that hangs while it is scrubbed, though the runs before were short', async () => {
    const page = await openPage('/single-neuron/');
    const endless = 'const n = 1;\nconsole.log("n is", n);\nif (n >= 9) for (;;) {}';
    await runWith(page, 'weighted-sum', endless, 'error'); // the cells below miss the names of this one
    const box = await boxOf(cell(page, 'weighted-sum').locator('.cm-line .number').first());
    // Four pixels are a step. The runs on the way are short, and each but the first reports at its end.
    const [x, y] = [box.x + 3, box.y + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let steps = 1; steps <= 8; steps += 1) {
      await page.mouse.move(x + 4 * steps, y);
      await expect.poll(() => output(page, 'weighted-sum')).toBe(`n is ${1 + steps}`);
    }
    await page.mouse.up();
    await press(page, 'weighted-sum', 'stop');
    expect(await output(page, 'weighted-sum')).toContain('n is 9');
  });
});
