import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { programPages } from '../fixture/chapters.ts';
import { cell, press, rewrite, run, source } from '../fixture/cell.ts';
import { settled, wake } from '../fixture/page.ts';
import { drag } from '../fixture/pointer.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();

/** What a screen reader reads out when it changes. */
const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';

/** Collects what is said from now on: the text of each live region whenever something in it changes. */
async function listen(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const around = elementOf(target)?.closest(selector);
        if (around) regions.add(around);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const one of [node, ...node.querySelectorAll('*')])
              if (one.matches(selector)) regions.add(one);
      }
      for (const region of regions) {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        if (text !== '') said.push(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  }, live);
}

const said = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

/** Waits until the latest that was said reads so. */
const lastSaid = (page: Page, words: RegExp) =>
  expect.poll(async () => (await said(page)).at(-1)).toMatch(words);

/** Waits until it has been said how the latest run ended: whatever the run itself says came before. */
async function summary(page: Page): Promise<string> {
  const place = page.locator('#announcement');
  await expect.poll(() => place.textContent()).not.toBe('');
  return (await place.textContent()) ?? '';
}

const sum = 'weighted-sum';

describe('a screen reader says', () => {
  it('what a run came to in the cell that was run, and again when it is run again', async () => {
    const page = await openPage('/single-neuron/');
    await listen(page);
    await press(page, sum, 'run');
    expect(await summary(page)).toMatch(/^Ran all \d+ cells\. weighted-sum: 0\.43999999999999995$/);
    await press(page, sum, 'run');
    await expect.poll(() => said(page)).toHaveLength(2);
    await press(page, 'straight-lines', 'run');
    await lastSaid(page, /^Ran all \d+ cells\. straight-lines: 3 lines, the last: -29 -29$/);
    expect(await said(page)).toHaveLength(3);
  });

  it('of a thousand lines how many they are, once and briefly', async () => {
    const page = await openPage('/single-neuron/');
    const code = await source(page, sum);
    await rewrite(page, sum, `${code}\nfor (let i = 1; i < 1000; i += 1) console.log('line', i);`);
    await listen(page);
    await run(page, sum);
    expect(await summary(page)).toMatch(
      /^Ran all \d+ cells\. weighted-sum: 1000 lines, the last: line 999$/,
    );
    expect(await said(page)).toHaveLength(1);
  });

  it('nothing of an answer that a question still covers', async () => {
    const page = await openPage('/single-neuron/');
    await page.locator('[data-cell="twice-the-weight"] [data-literal]').first().focus();
    await page.keyboard.press('ArrowUp');
    expect(await summary(page)).toMatch(/^Ran all \d+ cells\.\s*$/);
  });

  it('the line and the words of an error, and no more of them than can be listened to', async () => {
    const page = await openPage('/single-neuron/');
    await wake(page);
    await rewrite(page, sum, 'const x = 1;\nthrow new RangeError("too large ".repeat(2_000));');
    await listen(page);
    await run(page, sum, 'error');
    expect(await summary(page)).toMatch(
      /^The cell weighted-sum failed at line 2: (too large ){5}.{1,100}…$/,
    );
    expect(await said(page)).toHaveLength(1);
    await rewrite(page, sum, 'const x = (1;');
    await press(page, sum, 'run');
    await lastSaid(page, /^The cell weighted-sum failed at line 1: /);
  });

  it('once that a long run may be stopped, and that it was', async () => {
    const page = await openPage('/single-neuron/');
    await rewrite(page, sum, 'for (;;) {}');
    await listen(page);
    await press(page, sum, 'run');
    await cell(page, sum)
      .getByText(/still running after 1[12] s: stop\?/)
      .waitFor();
    expect(await said(page)).toEqual(['Still running: stop?']);
    await press(page, sum, 'stop');
    await settled(page, 'stopped');
    await lastSaid(page, /^Stopped in the cell weighted-sum\.$/);
    expect(await said(page)).toHaveLength(2);
  });

  it('the step that is taken in a figure', async () => {
    const page = await openPage('/three-layer-network/');
    await wake(page);
    await listen(page);
    await page.getByRole('button', { name: 'Step 2', exact: true }).focus();
    await page.locator('.stepper').getByRole('button', { name: 'Back' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).not.toEqual([]);
    expect((await said(page))[0]).toMatch(/^Step 4 of 5\. Hidden neuron 4 weighs its 3 inputs/);
  });
});

/**
 * Drags what is in the middle of the window sideways, a pixel at a time. Returns how often the pointer
 * rested on its way, as it seemed to the page: on a busy machine, moves come late.
 */
async function dragFar(page: Page, selector: string): Promise<number> {
  const held = page.locator(selector).first();
  await held.evaluate((one) => {
    one.scrollIntoView({ block: 'center' });
    const moves: number[] = [];
    Object.assign(globalThis, { moves });
    addEventListener('pointermove', () => moves.push(performance.now()), true);
  });
  await drag(held, { x: 100, moves: 100 });
  const moves = await page.evaluate(() => (globalThis as unknown as { moves: number[] }).moves);
  // A number changes with every fourth move; what it comes to is announced half a second later.
  const changes = moves.filter((_, index) => index % 4 === 0);
  return changes.filter((time, index) => time - (changes[index - 1] ?? time) > 300).length;
}

describe('a drag of a hundred moves is announced once, when it rests', () => {
  it('of a number, with figures, worksheets and an answered question on the page', async () => {
    const page = await openPage('/single-neuron/');
    await wake(page);
    await page.locator('[data-guess="twice-the-weight"] input').nth(1).check();
    await page.keyboard.press('Enter');
    await page.locator('[data-why="twice-the-weight"] .verdict').getByText('Right.').waitFor();
    await summary(page);
    await listen(page);
    const rests = await dragFar(page, '[data-cell="weighted-sum"] [data-path="w"]');
    // 25 steps of 0.1 from 1.2; z = 3.7 · 0.7 − 0.4 = 2.19
    await lastSaid(page, /^Ran all \d+ cells\. weighted-sum: 2\.19/);
    // A verdict and a card may change on the way.
    const all = await said(page);
    expect(all.length, all.join('\n')).toBeLessThanOrEqual(4 + rests);
  });

  it('of a handle, with a figure that says its steps', async () => {
    const page = await openPage('/three-layer-network/');
    await wake(page);
    await page.locator('.stepper').getByRole('button', { name: 'Step 5' }).click();
    await listen(page);
    const rests = await dragFar(page, '[data-steers="x[0]"] .hit');
    await lastSaid(page, /^Ran all \d+ cells\.( hidden-parameters: .*)?$/);
    const all = await said(page);
    expect(all.filter((text) => text.startsWith('Step'))).toEqual([]);
    expect(all.length, all.join('\n')).toBeLessThanOrEqual(4 + rests);
  });
});

describe.each(programPages)('the cells of %s', (address) => {
  it('have outputs that are no live regions, and buttons that their groups tell apart', async () => {
    const page = await openPage(address);
    const cells = page.locator('[data-cell]');
    const outputs = cells.locator('[data-output]');
    expect(await outputs.count()).toBe(await cells.count());
    expect(
      await outputs.evaluateAll(
        (all, selector) =>
          all.filter((one) => one.closest(selector) || one.querySelector(selector)).length,
        `${live}, output`,
      ),
    ).toBe(0);
    const groups = await cells.evaluateAll((all) =>
      all.map((one) => ({
        role: one.getAttribute('role'),
        name: one.getAttribute('aria-label') ?? '',
        buttons: Array.from(one.querySelectorAll('button'), (button) =>
          (button.getAttribute('aria-label') ?? button.innerText).trim(),
        ),
      })),
    );
    for (const { role, name, buttons } of groups) {
      expect(role).toBe('group');
      expect(name).not.toBe('');
      expect(new Set(buttons.filter((one) => one !== '')).size, name).toBe(
        buttons.filter((one) => one !== '').length,
      );
    }
    expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
  });

  it('have buttons that say what they do, and name the editor that is opened in one by it', async () => {
    const page = await openPage(address);
    const name = (await page.locator('[data-cell]').first().getAttribute('data-cell')) ?? '';
    for (const button of [/^Run( and see)?$/, /^Edit$/, /^Copy$/, /^Copy with what it needs$/])
      expect(await cell(page, name).getByRole('button', { name: button }).count()).toBe(1);
    await press(page, name, 'edit');
    await cell(page, name)
      .getByRole('textbox', { name: `Code of ${name}`, exact: true })
      .waitFor();
    await page.keyboard.type(' ');
    await cell(page, name).getByRole('button', { name: 'Reset', exact: true }).waitFor();
  });
});
