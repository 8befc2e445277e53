import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { slugs } from '../fixture/chapters.ts';
import { cell, output, press, rewrite, source } from '../fixture/cell.ts';
import { settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';

const openPage = useChromium();

const guess = (page: Page, name: string) => page.locator(`[data-guess="${name}"]`);
const verdict = (page: Page, name: string) => page.locator(`[data-why="${name}"] .verdict`);
const because = (page: Page, name: string) => page.locator(`[data-why="${name}"] .because`);
const isCovered = (page: Page, name: string) =>
  cell(page, name)
    .locator('[data-output]')
    .evaluate((one) => getComputedStyle(one).visibility === 'hidden');

/** Comes to the first option of a question by keyboard, and goes on to the one that is wanted. */
async function choose(page: Page, name: string, option: number): Promise<void> {
  await guess(page, name).locator('input').first().focus();
  await page.keyboard.press('Space');
  for (let at = 0; at < option; at += 1) await page.keyboard.press('ArrowDown');
  expect(await guess(page, name).locator('input').nth(option).isChecked()).toBe(true);
}

const name = 'twice-the-weight';

describe.each(slugs)('the questions of %s', (slug) => {
  it('are each right above its cell, with its reason below', async () => {
    const page = await openPage(`/${slug}/`);
    const places = await page.locator('.guess').evaluateAll((guesses) =>
      guesses.map((one) => ({
        asked: one.getAttribute('data-guess'),
        above: one.nextElementSibling?.getAttribute('data-cell'),
        why: one.nextElementSibling?.nextElementSibling?.getAttribute('data-why'),
        options: one.querySelectorAll('label').length,
      })),
    );
    for (const { asked, above, why, options } of places) {
      expect([above, why]).toEqual([asked, asked]);
      expect(options).toBeGreaterThanOrEqual(3);
    }
  });

  it('cover their outputs until they are run, and nothing moves', async () => {
    const page = await openPage(`/${slug}/`);
    const names = await page
      .locator('.guess')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-guess') ?? ''));
    // From the top of the question to the bottom of its reason.
    const height = async (each: string) => {
      const top = await guess(page, each).evaluate((one) => one.getBoundingClientRect().top);
      const why = page.locator(`[data-why="${each}"]`);
      return Math.round((await why.evaluate((one) => one.getBoundingClientRect().bottom)) - top);
    };
    for (const each of names) {
      expect(await isCovered(page, each)).toBe(true);
      expect(await output(page, each)).not.toBe('');
      const before = await height(each);
      await choose(page, each, 0);
      await page.keyboard.press('Enter');
      await verdict(page, each)
        .getByText(/^(Right|Not so)/)
        .waitFor();
      expect(await isCovered(page, each)).toBe(false);
      expect(await height(each), each).toBe(before);
    }
  });
});

describe('a guess', () => {
  it('that is right is said to be, and why', async () => {
    const page = await openPage('/single-neuron/');
    await choose(page, name, 1);
    await guess(page, name).getByText('Your guess is in.').waitFor({ state: 'attached' });
    const run = cell(page, name).getByRole('button', { name: 'Run and see' });
    await run.focus();
    await page.keyboard.press('Enter');
    await verdict(page, name).getByText('Right.').waitFor();
    expect(await because(page, name).isVisible()).toBe(true);
    expect(await guess(page, name).locator('[data-verdict]').count()).toBe(1);
    expect(await cell(page, name).getByRole('button', { name: 'Run', exact: true }).count()).toBe(
      1,
    );
  });

  it('that is wrong is said to be, and the answer is marked', async () => {
    const page = await openPage('/single-neuron/');
    await choose(page, name, 0);
    expect(await because(page, name).isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await verdict(page, name).getByText('Not so: the answer is marked above.').waitFor();
    const marked = guess(page, name).locator('label');
    expect(await marked.nth(0).getAttribute('data-verdict')).toBe('wrong');
    expect(await marked.nth(1).getAttribute('data-verdict')).toBe('right');
    // What the eye sees at the option, a screen reader says.
    expect(await verdict(page, name).textContent()).toContain('by less than double');
  });

  it('is judged by the reader’s own program', async () => {
    const page = await openPage('/single-neuron/');
    // With a bias of −3: a = σ(0.84 − 3) = 0.103, twice = σ(1.68 − 3) = 0.211, more than double.
    const source = await cell(page, 'weighted-sum').locator('[data-code]').innerText();
    await rewrite(page, 'weighted-sum', source.replace('-0.4', '-3'));
    await settled(page);
    expect(await isCovered(page, name)).toBe(true);
    await choose(page, name, 0);
    await page.keyboard.press('Enter');
    await verdict(page, name).getByText('Right, with your program.').waitFor();
    expect(await because(page, name).isVisible()).toBe(false);
    await press(page, 'weighted-sum', 'reset');
    await verdict(page, name).getByText('Not so').waitFor();
  });

  it('says plainly when no option holds', async () => {
    const page = await openPage('/single-neuron/');
    await choose(page, name, 0);
    await page.keyboard.press('Enter');
    await verdict(page, name).getByText('Not so').waitFor();
    const code = await source(page, name);
    await rewrite(page, name, code.replace('= sigmoid', '= NaN * sigmoid'));
    await verdict(page, name).getByText('With your program, none of these holds.').waitFor();
    expect(await verdict(page, name).textContent()).toContain('It gives no number to compare');
    // Nobody is wrong about a program that has no answer.
    expect(await guess(page, name).locator('[data-verdict]').count()).toBe(0);
  });

  it('is not marked when the program does not come to its end', async () => {
    const page = await openPage('/single-neuron/');
    await choose(page, name, 0);
    await page.keyboard.press('Enter');
    await verdict(page, name).getByText('Not so').waitFor();
    const code = await source(page, name);
    await rewrite(page, name, `${code}\nthrow new Error('stuck');`);
    await verdict(page, name).getByText('The run did not come to its end').waitFor();
    expect(await guess(page, name).locator('[data-verdict]').count()).toBe(0);
  });

  it('is remembered when the page is loaded again, and so is an answer that was seen', async () => {
    const page = await openPage('/single-neuron/');
    await choose(page, 'small-step', 2);
    await guess(page, 'small-step').getByText('Your guess is in.').waitFor({ state: 'attached' });
    await choose(page, name, 0);
    await page.keyboard.press('Enter');
    await verdict(page, name).getByText('Not so').waitFor();

    await page.reload();
    await verdict(page, name).getByText('Not so: the answer is marked above.').waitFor();
    expect(await isCovered(page, name)).toBe(false);
    expect(await guess(page, name).locator('input').nth(0).isChecked()).toBe(true);
    expect(await guess(page, name).locator('[data-verdict]').count()).toBe(2);
    expect(await guess(page, 'small-step').locator('input').nth(2).isChecked()).toBe(true);
    expect(await isCovered(page, 'small-step')).toBe(true);
  });

  it('can be answered where nothing can be stored', async () => {
    const page = await openPage('/single-neuron/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.reload();
    await choose(page, name, 1);
    await page.keyboard.press('Enter');
    await verdict(page, name).getByText('Right.').waitFor();
  });

  it('is not needed: Run uncovers too, and marks the answer', async () => {
    const page = await openPage('/single-neuron/');
    await press(page, name, 'run');
    await verdict(page, name).getByText('The program’s answer is marked above.').waitFor();
    expect(await isCovered(page, name)).toBe(false);
    expect(await isCovered(page, 'small-step')).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'has no violations, before and after, in the %s',
    async (colorScheme) => {
      const page = await openPage('/single-neuron/', { colorScheme, bypassCSP: true });
      const parts = '.guess, .guess + .cell, .why';
      await choose(page, name, 0);
      expect(await violations(page, parts)).toEqual([]);
      await page.keyboard.press('Enter');
      await verdict(page, name).getByText('Not so').waitFor();
      expect(await violations(page, parts)).toEqual([]);
    },
  );

  it('is a question to think about without scripts, with the output in sight', async () => {
    const page = await openPage('/single-neuron/', { javaScriptEnabled: false });
    expect(await guess(page, name).getByText('Think first').isVisible()).toBe(true);
    expect(await cell(page, name).locator('[data-output]').isVisible()).toBe(true);
    expect(await because(page, name).isVisible()).toBe(true);
  });
});
