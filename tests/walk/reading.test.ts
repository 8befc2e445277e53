import { describe, expect, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import { firstOf } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';

/*
 * One walk through every chapter, with programs.test.ts: what breaks most, seen in a minute. What a
 * chapter does not have, a sheet say, is not asked of it. Each promise is tested to its depth elsewhere.
 */

const openPage = useChromium();

describe.each(slugs)('%s', (slug) => {
  const address = `/${slug}/`;

  it('reads without a script: its words, code, outputs and numbers', async () => {
    const page = await openPage(address, { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).not.toBe('');
    for (const number of await page.locator('data[data-name]').allTextContents())
      expect(number).toMatch(/^[−\d]/);
    for (const code of await page.locator('[data-cell] [data-code]').allTextContents())
      expect(code.trim()).not.toBe('');
    expect((await page.locator('[data-output]').allTextContents()).join('')).not.toBe('');
  });

  it('marks a worksheet and answers a guess', async () => {
    const page = await openPage(address);
    const sheet = await firstOf(page.locator('[data-sheet]'));
    if (sheet) {
      await sheet.and(page.locator('[data-awake]')).waitFor();
      const question = sheet.locator('[data-question]').first();
      const key = (await sheet.locator('details [data-key]').first().textContent()) ?? '';
      const input = question.locator('input');
      for (const [answer, verdict] of [
        ['-98765', 'wrong'],
        [key, 'right'],
      ] as const) {
        await input.fill(answer);
        await input.press('Enter');
        await expect.poll(() => question.getAttribute('data-verdict')).toBe(verdict);
      }
    }
    const guess = await firstOf(page.locator('[data-guess]'));
    if (guess) {
      const asked = await guess.getAttribute('data-guess');
      await guess.locator('input').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      const verdict = page.locator(`[data-why="${asked}"] .verdict`);
      await expect.poll(() => verdict.textContent()).not.toBe('');
    }
  });

  // Every chapter in every look is for the rest of the tests: tests/site/pages.test.ts.
  it('has no violation of access, and nothing sticks out', async () => {
    const isWide = slugs.indexOf(slug) % 2 === 0;
    const viewport = { width: isWide ? 1440 : 390, height: 900 };
    const colorScheme = isWide ? 'light' : 'dark';
    const page = await openPage(address, { colorScheme, viewport, bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(viewport.width);
  });
});
