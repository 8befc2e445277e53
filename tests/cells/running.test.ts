import { describe, expect, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import { cell, cellNames, output, press, rewrite, run, runWith } from '../fixture/cell.ts';
import { liveNumber, settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { doubled } from '../saved-edits/edited-chapter.ts';

const openPage = useChromium();

/** Returns how many milliseconds something takes. */
async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

describe('Run', () => {
  it.each(slugs)('in every cell of %s gives what the page shows', async (slug) => {
    const page = await openPage(`/${slug}/`);
    const shown = () => page.locator('[data-output], data[data-name]').allTextContents();
    const built = await shown();
    const names = await cellNames(page);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      await run(page, name);
      expect(await shown()).toEqual(built);
    }
  });
});

const [sum, sigmoid] = ['weighted-sum', 'sigmoid'];

describe('an edited cell', () => {
  it('runs on Shift+Enter, and outputs and numbers in prose follow', async () => {
    const page = await openPage('/single-neuron/');
    await rewrite(page, sum, doubled);
    await page.keyboard.press('Shift+Enter');
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
    expect(await liveNumber(page, 'w').textContent()).toBe('2');
    // σ(1) = 1 / (1 + e⁻¹) = 0.731
    expect(await liveNumber(page, 'a').textContent()).toMatch(/^0\.731/);
  });

  it('runs by itself when the typing pauses', async () => {
    const page = await openPage('/single-neuron/');
    await rewrite(page, sum, doubled);
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });

  it('is left by Escape and then Tab', async () => {
    const page = await openPage('/single-neuron/');
    await press(page, sum, 'edit');
    await cell(page, sum).locator('.cm-focused').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () => document.activeElement?.closest('.cm-editor') !== null,
    );
    expect(inside).toBe(false);
  });

  it('shows an error at its line, and the cells below say why they did not run', async () => {
    const page = await openPage('/single-neuron/');
    await runWith(page, sum, doubled.replace('w * x', 'w * y'), 'error');
    expect(await output(page, sum)).toContain('ReferenceError y is not defined');
    expect(await output(page, sum)).toContain('Line 5, column 23.');
    expect(await cell(page, sum).locator('.line.bad').getAttribute('data-line')).toBe('5');
    expect(await output(page, sigmoid)).toBe('Did not run: weighted-sum failed at its line 5.');
    expect(await liveNumber(page, 'a').textContent()).toBe('?');
  });

  it('keeps what the cells above a syntax error print', async () => {
    const page = await openPage('/single-neuron/');
    await runWith(page, sigmoid, 'const sigmoid = (z: number => 1;', 'error');
    expect(await output(page, sum)).toBe('0.43999999999999995');
    expect(await output(page, sigmoid)).toMatch(/^SyntaxError.*Line 1/s);
  });
});

describe('Stop', () => {
  it('ends an endless loop at once, while the page goes on answering', async () => {
    const page = await openPage('/single-neuron/');
    await run(page, sum); // what runs programs is fetched with the first
    const usual = await timed(() => run(page, sum));
    await runWith(page, sum, 'console.log("before");\nfor (;;) {}', 'running');
    await cell(page, sum).locator('[data-do="stop"]:visible').waitFor();
    expect(await timed(() => page.title())).toBeLessThan(2 * usual);
    const stopping = timed(async () => {
      await press(page, sum, 'stop');
      await settled(page, 'stopped');
    });
    expect(await stopping).toBeLessThan(10 * usual);
    expect(await output(page, sum)).toBe('before\nStopped before its end.');
    expect(await output(page, sigmoid)).toBe('Did not run: weighted-sum was stopped.');
    await press(page, sum, 'reset');
    await settled(page);
    expect(await output(page, sum)).toBe('0.43999999999999995');
  });

  it('is asked for after 10 seconds', async () => {
    const page = await openPage('/single-neuron/');
    await runWith(page, sum, 'for (;;) {}', 'running');
    await cell(page, sum)
      .getByText(/still running after \d+ s: stop\?/)
      .waitFor();
    await press(page, sum, 'stop');
    await settled(page, 'stopped');
  });
});

describe('output', () => {
  it('is cut with a notice after 1,000 lines, and the page stays responsive', async () => {
    const page = await openPage('/single-neuron/');
    // The cells below miss the names of this one.
    await runWith(page, sum, 'for (let i = 0; i < 1e5; i += 1) console.log(i);', 'error');
    const text = await output(page, sum);
    expect(text).toContain('\n999\n');
    expect(text).not.toContain('\n1001\n');
    expect(text).toContain('Cut here: this cell printed more than 1,000 lines.');
  });
});

it('by the keyboard alone, Run is reached, and a cell is run from its listing by Shift+Enter', async () => {
  const page = await openPage('/single-neuron/');
  await cell(page, sum).locator('pre').focus();
  await page.keyboard.press('Shift+Enter');
  await settled(page);
  // Past the numbers that can be scrubbed, which are no stops of their own; and along the buttons.
  for (const [key, button] of [
    ['Tab', 'Run'],
    ['ArrowRight', 'Edit'],
    ['End', 'Copy with what it needs'],
    ['ArrowLeft', 'Copy'],
    ['Home', 'Run'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(button);
  }
});
