import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { cell, output, press, rewrite, settled, slugs, useBrowser } from './fixture/browser.ts';

const open = useBrowser();
const card = (page: Page) => page.locator('.symbol-card');
const hinge = (page: Page, name: string) => cell(page, name).locator('.hinge');
const wavy = (page: Page, name: string) => cell(page, name).locator('.type-error');
const toggle = (page: Page, name: string) => cell(page, name).getByRole('switch');
/** The compiler may take its time on a busy machine. */
const patience = { timeout: 30_000 };

/** Opens a cell's editor and has types checked in it. */
async function check(page: Page, name: string): Promise<void> {
  await press(page, name, 'Edit');
  await toggle(page, name).click();
  await says(page, name, 'type error');
}

const says = (page: Page, name: string, words: string) =>
  expect.poll(() => hinge(page, name).textContent(), patience).toContain(words);

/** Puts the pointer on a piece of a cell's code. */
async function pointAt(page: Page, name: string, text: string): Promise<void> {
  const lines = cell(page, name).locator('.code :is(pre .line, .cm-line)');
  const box = await lines.evaluateAll((all, wanted) => {
    for (const line of all) {
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode: node } = texts;
        const found = new RegExp(`\\b${wanted}\\b`).exec(node.nodeValue ?? '');
        if (!found || line.closest('[hidden]')) continue;
        line.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  }, text);
  if (!box) throw new Error(`${name} has no ${text}`);
  await page.mouse.move(box.x - 2, box.y);
  await page.mouse.move(box.x, box.y);
}

describe('a cell whose types are checked', () => {
  it('shows a type error at its line, until it is mended, and runs all the same', async () => {
    const { page, errors } = await open('/single-neuron/');
    await check(page, 'weighted-sum');
    await says(page, 'weighted-sum', 'no type errors');
    await rewrite(page, 'weighted-sum', "const x = 1, w = 1, b = 1;\nconst z: number = 'seven';");
    await page.keyboard.insertText('\nconsole.log(z);');
    await says(page, 'weighted-sum', '1 type error at line 2');
    expect(await wavy(page, 'weighted-sum').textContent()).toBe('z');
    const line = cell(page, 'weighted-sum').locator('.cm-line.mistyped');
    expect(await line.getAttribute('data-line')).toBe('2');
    await expect.poll(() => output(page, 'weighted-sum'), patience).toContain('seven');
    await rewrite(page, 'weighted-sum', 'const x = 1, w = 1, b = 1;\nconst z: number = 7;');
    await says(page, 'weighted-sum', 'no type errors');
    expect(await wavy(page, 'weighted-sum').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('shows what an edit in another cell has broken, and counts it where no editor is open', async () => {
    const { page } = await open('/neuron-class/');
    await check(page, 'dot');
    const source = (await cell(page, 'dot').locator('.cm-content').innerText()).replace(
      'u: number[]',
      'u: string[]',
    );
    await rewrite(page, 'dot', source);
    await says(page, 'dot', '1 type error in the cell neuron-class');
    await press(page, 'neuron-class', 'Edit');
    await says(page, 'neuron-class', '1 type error at line 14');
    expect((await wavy(page, 'neuron-class').allTextContents()).join('')).toBe('this.weights');
    await expect
      .poll(() => hinge(page, 'dot').textContent(), patience)
      .not.toContain('in the cell neuron-class');
    await press(page, 'dot', 'Reset');
    await says(page, 'neuron-class', 'no type errors');
  });

  it('offers the members of a network, and tells of them', async () => {
    const { page } = await open('/single-neuron/');
    await check(page, 'weighted-sum');
    const code =
      "import * as nn from '@behind-the-hood/nn';\nconst net = nn.Network.random([2, 1], { seed: 1 });\n";
    await rewrite(page, 'weighted-sum', code);
    await page.keyboard.type('net.');
    const offered = cell(page, 'weighted-sum').locator('.cm-tooltip-autocomplete');
    await offered.waitFor(patience);
    const names = await offered.locator('.cm-completionLabel').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['feedforward', 'forward', 'backward', 'update']));
    await page.keyboard.type('feedf');
    await expect.poll(() => offered.locator('li').count(), patience).toBe(1);
    await page.waitForTimeout(150); // what has just been offered is not taken by mistake
    await page.keyboard.press('Enter');
    const content = cell(page, 'weighted-sum').locator('.cm-content');
    await expect.poll(() => content.innerText(), patience).toContain('net.feedforward');

    await page.keyboard.type('(');
    const help = cell(page, 'weighted-sum').locator('.call-help');
    await expect
      .poll(() => help.textContent(), patience)
      .toMatch(/^feedforward\(inputs: .*\): number\[\]$/);
    expect(await help.locator('b').textContent()).toContain('inputs');
    await page.keyboard.press('Escape');
    await expect.poll(() => help.count(), patience).toBe(0);
  });

  it('tells the type of a name that the reader has written, by pointer and by key', async () => {
    const { page } = await open('/single-neuron/');
    await check(page, 'weighted-sum');
    await rewrite(
      page,
      'weighted-sum',
      'const x = 1, w = 1, b = 1, z = 3;\nconst brandNew = [[x, z]];',
    );
    await says(page, 'weighted-sum', 'no type errors');
    await pointAt(page, 'weighted-sum', 'brandNew');
    await expect.poll(() => card(page).innerText(), patience).toContain('number[][]');
    await page.mouse.move(0, 0);
    await expect.poll(() => card(page).isVisible(), patience).toBe(false);
    await cell(page, 'weighted-sum').locator('.cm-content').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+ArrowDown');
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+i');
    await expect.poll(() => card(page).innerText(), patience).toContain('number[][]');
  });

  it('goes to the next type error with F8, and tells of it', async () => {
    const { page } = await open('/single-neuron/');
    await check(page, 'weighted-sum');
    await rewrite(
      page,
      'weighted-sum',
      "const x = 1, w = 1, b = 1, z = 1;\nconst one: string = 1;\nconst two: number = 'b';",
    );
    await says(page, 'weighted-sum', '2 type errors at lines 2 and 3');
    const announced = cell(page, 'weighted-sum').locator('.cm-announced');
    await page.keyboard.press('F8');
    // What is announced stands there for two seconds.
    await expect.poll(() => announced.textContent(), patience).toContain('not assignable');
    await expect
      .poll(() => card(page).innerText(), patience)
      .toMatch(/^type error.*'number' is not/s);
    await page.keyboard.press('F8');
    await expect
      .poll(() => card(page).innerText(), patience)
      .toMatch(/^type error.*'string' is not/s);
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).isVisible(), patience).toBe(false);
  });

  it('lets the Tab key out after Escape, also from a list of names', async () => {
    const { page } = await open('/single-neuron/');
    await check(page, 'weighted-sum');
    await cell(page, 'weighted-sum').locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete').waitFor(patience);
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
      const { page } = await open('/single-neuron/', { viewport, colorScheme, bypassCSP: true });
      await page.evaluate(axe.source);
      const violations = () =>
        page.evaluate(async () => {
          const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
          return (await run()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          );
        });
      await check(page, 'weighted-sum');
      await rewrite(page, 'weighted-sum', 'const x: string = 1;\n');
      await says(page, 'weighted-sum', 'type error at line 1');
      await page.keyboard.press('F8');
      await card(page).waitFor();
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Control+End');
      await page.keyboard.type('Ma');
      const offered = page.locator('.cm-tooltip-autocomplete');
      await offered.waitFor(patience);
      const box = await offered.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      expect(await violations()).toEqual([]);
    },
    120_000,
  );
});

describe('the switch', () => {
  it('is remembered, the same in every cell, and fetches nothing before it is on', async () => {
    const { page } = await open('/single-neuron/');
    const compilers = () =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /type-worker|checking/.test(name)).length,
      );
    await press(page, 'weighted-sum', 'Edit');
    await toggle(page, 'weighted-sum').waitFor();
    expect(await toggle(page, 'weighted-sum').getAttribute('aria-checked')).toBe('false');
    expect(await compilers()).toBe(0);
    await toggle(page, 'weighted-sum').click();
    await says(page, 'weighted-sum', 'no type errors');
    expect(await compilers()).toBeGreaterThan(0);

    await page.reload({ waitUntil: 'networkidle' });
    expect(await compilers()).toBe(0);
    await press(page, 'weighted-sum', 'Edit');
    await says(page, 'weighted-sum', 'no type errors');
    expect(await toggle(page, 'weighted-sum').getAttribute('aria-checked')).toBe('true');
    await rewrite(page, 'weighted-sum', 'const x: string = 1;');
    await wavy(page, 'weighted-sum').waitFor(patience);
    await toggle(page, 'weighted-sum').click();
    await expect.poll(() => wavy(page, 'weighted-sum').count(), patience).toBe(0);
    expect(await hinge(page, 'weighted-sum').textContent()).not.toContain('type error');
  });

  it('works for the visit where storage is forbidden', async () => {
    const { page, errors } = await open('/single-neuron/');
    await page.evaluate(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    await check(page, 'weighted-sum');
    await says(page, 'weighted-sum', 'no type errors');
    expect(errors).toEqual([]);
  });

  it('works without a network after one visit, and so do the cards', async () => {
    const { page } = await open('/', { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await page.context().setOffline(true);
    await page.goto(`${inject('site')}/single-neuron/`);
    await check(page, 'weighted-sum');
    await rewrite(page, 'weighted-sum', 'const x: string = 1;');
    await says(page, 'weighted-sum', '1 type error at line 1');
    await pointAt(page, 'weighted-sum', 'x');
    await expect.poll(() => card(page).innerText(), patience).toContain('string');
  });
});

describe('a name in a listing', () => {
  it('shows what it is and its type, by pointer', async () => {
    const { page, errors } = await open('/neuron-class/');
    await pointAt(page, 'neuron-class', 'weightedSum');
    await expect
      .poll(() => card(page).innerText(), patience)
      .toMatch(/weightedSum method\s+type\s+\(inputs: number\[\]\) => number/);
    await pointAt(page, 'dot', 'weightsDotInputs');
    await expect
      .poll(() => card(page).innerText(), patience)
      // 1 · 3 + 2 · 5, as the page was built; the reader has run nothing.
      .toMatch(/weightsDotInputs constant\s+type\s+number\s+value\s+13/);
    await pointAt(page, 'dot', 'return');
    await expect.poll(() => card(page).isVisible(), patience).toBe(false);
    expect(errors).toEqual([]);
  });

  it('is reached by the arrow keys from the listing, and said', async () => {
    const { page } = await open('/neuron-class/');
    await focusListing(page);
    const said = page.locator('main > [role="status"]').last();
    const shown = () => card(page).innerText();
    await page.keyboard.press('ArrowRight');
    await expect.poll(shown, patience).toContain('(z: number) => number');
    await page.keyboard.press('ArrowRight');
    // A parameter has the name of a constant of the program, and not its value.
    await expect.poll(shown, patience).toContain('its own at each call');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(shown, patience).toContain('exp method of the language');
    await expect
      .poll(() => said.textContent(), patience)
      .toContain('exp, method of the language, type (x');
    await page.keyboard.press('End');
    await expect.poll(shown, patience).toContain('inputs');
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).isVisible(), patience).toBe(false);
  });

  it('is no stop of the Tab key', async () => {
    const { page } = await open('/neuron-class/');
    const stops = await cell(page, 'neuron-class').locator('pre [tabindex]').count();
    const numbers = await cell(page, 'neuron-class').locator('pre [data-literal]').count();
    expect(stops).toBe(numbers);
  });

  it('keeps its type while other cells and numbers change, and never shows a stale one', async () => {
    const { page } = await open('/neuron-class/');
    await rewrite(page, 'dot', "const weightsDotInputs = 'none';\nconst dot = () => 1;");
    await settled(page, 'done').catch(() => {});
    await pointAt(page, 'two-inputs', 'products');
    await expect.poll(() => card(page).innerText(), patience).toContain('number[]');
    await pointAt(page, 'neuron-class', 'feedforward');
    await expect.poll(() => card(page).innerText(), patience).toContain('not known since the edit');
    await toggle(page, 'dot').click();
    await says(page, 'dot', 'type error');
    await page.mouse.move(0, 0);
    await pointAt(page, 'neuron-class', 'feedforward');
    await expect
      .poll(() => card(page).innerText(), patience)
      .toContain('(inputs: number[]) => number');
  });

  async function focusListing(page: Page): Promise<void> {
    const listing = cell(page, 'neuron-class').locator('pre');
    await listing.focus();
    expect(await listing.getAttribute('aria-description')).toContain('name to name');
  }
});

it.each(slugs)('%s names its types in a file that a page fetches only when asked', async (slug) => {
  const { page } = await open(`/${slug}/`);
  const asked = () =>
    page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\/types\/\w+\.json$/.test(name)).length,
    );
  expect(await asked()).toBe(0);
  await page.locator('[data-code] pre').first().focus();
  await page.keyboard.press('ArrowRight');
  await card(page).waitFor(patience);
  expect(await asked()).toBe(1);
});
