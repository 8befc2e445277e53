import { describe, expect, it } from 'vitest';
import { cell, output, press, rewrite, source } from '../fixture/cell.ts';
import { card, settled } from '../fixture/page.ts';
import { boxOf } from '../fixture/pointer.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';
import { cardSays, check, hinge, pointAt, says, sum, wavy } from './checked-cell.ts';

const openPage = useChromium();

describe('a cell whose types are checked', () => {
  it('shows a type error at its line, until it is mended, and runs all the same', async () => {
    const page = await openPage('/single-neuron/');
    await check(page, sum);
    await says(page, sum, 'no type errors');
    await rewrite(page, sum, "const x = 1, w = 1, b = 1;\nconst z: number = 'seven';");
    await page.keyboard.insertText('\nconsole.log(z);');
    await says(page, sum, '1 type error at line 2');
    expect(await wavy(page, sum).textContent()).toBe('z');
    const line = cell(page, sum).locator('.cm-line.mistyped');
    expect(await line.getAttribute('data-line')).toBe('2');
    await expect.poll(() => output(page, sum)).toContain('seven');
    await rewrite(page, sum, 'const x = 1, w = 1, b = 1;\nconst z: number = 7;');
    await says(page, sum, 'no type errors');
    expect(await wavy(page, sum).count()).toBe(0);
  });

  it('shows what an edit in another cell has broken, and counts it where no editor is open', async () => {
    const page = await openPage('/neuron-class/');
    await check(page, 'dot');
    const code = await source(page, 'dot');
    await rewrite(page, 'dot', code.replace('u: number[]', 'u: string[]'));
    await says(page, 'dot', '1 type error in the cell neuron-class');
    await press(page, 'neuron-class', 'edit');
    await says(page, 'neuron-class', '1 type error at line 14');
    expect((await wavy(page, 'neuron-class').allTextContents()).join('')).toBe('this.weights');
    await expect
      .poll(() => hinge(page, 'dot').textContent())
      .not.toContain('in the cell neuron-class');
    await press(page, 'dot', 'reset');
    await says(page, 'neuron-class', 'no type errors');
  });

  it('offers the members of a network, and describes them', async () => {
    const page = await openPage('/single-neuron/');
    await page.clock.install();
    await check(page, sum);
    const code =
      "import * as nn from '@behind-the-hood/nn';\nconst net = nn.Network.random([2, 1], { seed: 1 });\n";
    await rewrite(page, sum, code);
    await page.keyboard.type('net.');
    const offered = cell(page, sum).locator('.cm-tooltip-autocomplete');
    await offered.waitFor();
    const names = await offered.locator('.cm-completionLabel').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['feedforward', 'forward', 'backward', 'update']));
    await page.keyboard.type('feedf');
    await expect.poll(() => offered.locator('li').count()).toBe(1);
    await page.clock.fastForward(150); // what has just been offered is not taken by mistake
    await page.keyboard.press('Enter');
    const content = cell(page, sum).locator('.cm-content');
    await expect.poll(() => content.innerText()).toContain('net.feedforward');

    await page.keyboard.type('(');
    const help = cell(page, sum).locator('.call-help');
    await expect.poll(() => help.textContent()).toMatch(/^feedforward\(inputs: .*\): number\[\]$/);
    expect(await help.locator('b').textContent()).toContain('inputs');
    await page.keyboard.press('Escape');
    await expect.poll(() => help.count()).toBe(0);
  });

  it('shows the type of a name that the reader has written, by pointer and by key', async () => {
    const page = await openPage('/single-neuron/');
    await check(page, sum);
    await rewrite(page, sum, 'const x = 1, w = 1, b = 1, z = 3;\nconst brandNew = [[x, z]];');
    await says(page, sum, 'no type errors');
    await settled(page, /done|error/);
    await pointAt(page, sum, 'brandNew');
    await cardSays(page, 'number[][]');
    await page.mouse.move(0, 0);
    await card(page).waitFor({ state: 'hidden' });
    await cell(page, sum).locator('.cm-content').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+ArrowDown');
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+i');
    await cardSays(page, 'number[][]');
  });

  it('goes to the next type error with F8, and announces it', async () => {
    const page = await openPage('/single-neuron/');
    await check(page, sum);
    await rewrite(
      page,
      sum,
      "const x = 1, w = 1, b = 1, z = 1;\nconst one: string = 1;\nconst two: number = 'b';",
    );
    await says(page, sum, '2 type errors at lines 2 and 3');
    await settled(page);
    const announced = cell(page, sum).locator('.cm-announced');
    await page.keyboard.press('F8');
    // What is announced stands there for two seconds.
    await expect.poll(() => announced.textContent()).toContain('not assignable');
    await cardSays(page, /^type error.*'number' is not/s);
    await page.keyboard.press('F8');
    await cardSays(page, /^type error.*'string' is not/s);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
  });

  it('lets the Tab key out after Escape, also from a list of names', async () => {
    const page = await openPage('/single-neuron/');
    await check(page, sum);
    await cell(page, sum).locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.cm-tooltip-autocomplete').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor'))).toBe(null);
  });

  it.each([
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'has no accessibility violations %i px wide in the %s, with an error, a card and a list of names',
    async (width, colorScheme) => {
      const viewport = { width, height: 900 };
      const page = await openPage('/single-neuron/', { viewport, colorScheme, bypassCSP: true });
      await check(page, sum);
      await rewrite(page, sum, 'const x: string = 1;\n');
      await says(page, sum, 'type error at line 1');
      // What a run brings puts a card away that was open before: the cells below miss their names.
      await settled(page, 'error');
      await page.keyboard.press('F8');
      await card(page).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Control+End');
      await page.keyboard.type('Ma');
      const offered = page.locator('.cm-tooltip-autocomplete');
      await offered.waitFor();
      const box = await boxOf(offered);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
    },
  );
});
