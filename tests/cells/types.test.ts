import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import {
  boxOf,
  card,
  cell,
  copiedWhole,
  fetchedPaths,
  middleOfText,
  output,
  press,
  rewrite,
  settled,
  source,
} from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';

const openPage = useChromium();
const hinge = (page: Page, name: string) => cell(page, name).locator('.hinge');
const wavy = (page: Page, name: string) => cell(page, name).locator('.type-error');
const toggle = (page: Page, name: string) => cell(page, name).getByRole('switch');
const sum = 'weighted-sum';

/** Opens a cell's editor and has types checked in it. */
async function check(page: Page, name: string): Promise<void> {
  await press(page, name, 'edit');
  await toggle(page, name).click();
  await says(page, name, 'type error');
}

const says = (page: Page, name: string, words: string) =>
  expect.poll(() => hinge(page, name).textContent()).toContain(words);

const cardSays = (page: Page, words: string | RegExp) =>
  expect.poll(() => card(page).innerText()).toMatch(words);

/** Puts the pointer on a piece of a cell's code. */
async function pointAt(page: Page, name: string, text: string): Promise<void> {
  const { x, y } = await middleOfText(
    cell(page, name).locator('.code :is(pre, .cm-content)'),
    text,
  );
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}

/** Counts the files that a page has fetched whose paths match a pattern. */
const countFetched = async (page: Page, pattern: RegExp) =>
  (await fetchedPaths(page)).filter((path) => pattern.test(path)).length;

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

describe('the switch', () => {
  it('is remembered, the same in every cell, and fetches nothing before it is on', async () => {
    const page = await openPage('/single-neuron/');
    const compilers = () => countFetched(page, /type-worker|checking/);
    await press(page, sum, 'edit');
    await toggle(page, sum).waitFor();
    expect(await toggle(page, sum).getAttribute('aria-checked')).toBe('false');
    expect(await compilers()).toBe(0);
    await toggle(page, sum).click();
    await says(page, sum, 'no type errors');
    expect(await compilers()).toBeGreaterThan(0);

    await page.reload({ waitUntil: 'networkidle' });
    expect(await compilers()).toBe(0);
    await press(page, sum, 'edit');
    await says(page, sum, 'no type errors');
    expect(await toggle(page, sum).getAttribute('aria-checked')).toBe('true');
    await rewrite(page, sum, 'const x: string = 1;');
    await wavy(page, sum).waitFor();
    await toggle(page, sum).click();
    await expect.poll(() => wavy(page, sum).count()).toBe(0);
    expect(await hinge(page, sum).textContent()).not.toContain('type error');
  });

  it('works for the visit where storage is forbidden', async () => {
    const page = await openPage('/single-neuron/');
    await page.evaluate(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    await check(page, sum);
    await says(page, sum, 'no type errors');
  });

  it('works without a network after one visit, and so do the cards', async () => {
    const page = await openPage('/', { serviceWorkers: 'allow' });
    await copiedWhole(page);
    await page.context().setOffline(true);
    await page.goto(`${inject('site')}/single-neuron/`);
    await check(page, sum);
    await rewrite(page, sum, 'const x: string = 1;');
    await says(page, sum, '1 type error at line 1');
    await settled(page, 'error');
    await pointAt(page, sum, 'x');
    await cardSays(page, 'string');
  });
});

describe('a name in a listing', () => {
  it('shows what it is and its type, by pointer', async () => {
    const page = await openPage('/neuron-class/');
    await pointAt(page, 'neuron-class', 'weightedSum');
    await cardSays(page, /weightedSum method\s+type\s+\(inputs: number\[\]\) => number/);
    await pointAt(page, 'dot', 'weightsDotInputs');
    // 1 · 3 + 2 · 5, as the page was built; the reader has run nothing.
    await cardSays(page, /weightsDotInputs constant\s+type\s+number\s+value\s+13/);
    await pointAt(page, 'dot', 'return');
    await card(page).waitFor({ state: 'hidden' });
  });

  it('is reached by the arrow keys from the listing, and said', async () => {
    const page = await openPage('/neuron-class/');
    await focusListing(page);
    const said = page.locator('main > [role="status"]').last();
    await page.keyboard.press('ArrowRight');
    await cardSays(page, '(z: number) => number');
    await page.keyboard.press('ArrowRight');
    // A parameter has the name of a constant of the program, and not its value.
    await cardSays(page, 'its own at each call');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await cardSays(page, 'exp method of the language');
    await expect.poll(() => said.textContent()).toContain('exp, method of the language, type (x');
    await page.keyboard.press('End');
    await cardSays(page, 'inputs');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
  });

  it('is no stop of the Tab key', async () => {
    const page = await openPage('/neuron-class/');
    const stops = await cell(page, 'neuron-class').locator('pre [tabindex]').count();
    const numbers = await cell(page, 'neuron-class').locator('pre [data-literal]').count();
    expect(stops).toBe(numbers);
  });

  it('keeps its type while other cells and numbers change, and never shows a stale one', async () => {
    const page = await openPage('/neuron-class/');
    await rewrite(page, 'dot', "const weightsDotInputs = 'none';\nconst dot = () => 1;");
    await settled(page, /done|error/);
    await pointAt(page, 'two-inputs', 'products');
    await cardSays(page, 'number[]');
    await pointAt(page, 'neuron-class', 'feedforward');
    await cardSays(page, 'not known since the edit');
    await toggle(page, 'dot').click();
    await says(page, 'dot', 'type error');
    await page.mouse.move(0, 0);
    await pointAt(page, 'neuron-class', 'feedforward');
    await cardSays(page, '(inputs: number[]) => number');
  });

  async function focusListing(page: Page): Promise<void> {
    const listing = cell(page, 'neuron-class').locator('pre');
    await listing.focus();
    expect(await listing.getAttribute('aria-description')).toContain('name to name');
  }
});

it.each(slugs)('%s names its types in a file that a page fetches only when asked', async (slug) => {
  const page = await openPage(`/${slug}/`);
  const asked = () => countFetched(page, /\/types\/\w+\.json$/);
  expect(await asked()).toBe(0);
  await page.locator('[data-code] pre').first().focus();
  await page.keyboard.press('ArrowRight');
  await card(page).waitFor();
  expect(await asked()).toBe(1);
});
