import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { slugs, useBrowser } from './fixture/browser.ts';
import { violations } from './fixture/violations.ts';

const open = useBrowser();
const addresses = ['/', ...slugs.map((slug) => `/${slug}/`), '/404.html'];
const widths = [390, 768, 1440];

/** How far all has shifted since the page began, and how wide it is. */
const measure = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ shift: number; wide: number }>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ shift: sum, wide: document.documentElement.scrollWidth }), 200);
      }),
  );

describe.each(addresses)('%s', (address) => {
  it.each(['light', 'dark'] as const)(
    'has no accessibility violations in the %s',
    async (colorScheme) => {
      const { page } = await open(address, { colorScheme, bypassCSP: true });
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${width} wide`).toEqual([]);
      }
    },
  );

  it.each(widths)(
    'at %i px: loads without an error, shifts nothing, and nothing sticks out',
    async (width) => {
      const { page, errors } = await open(address, { viewport: { width, height: 900 } });
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
          scrollTo(0, y);
          // Drawn once, and seen by those who wait to be.
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
      });
      const asleep = 'astro-island[ssr], [data-sheet]:not([data-awake])';
      await page.waitForFunction((selector) => !document.querySelector(selector), asleep);
      const { shift, wide } = await measure(page);
      expect(shift).toBe(0);
      expect(wide).toBeLessThanOrEqual(width);
      expect(errors).toEqual([]);
    },
  );
});

describe.each(['/', ...slugs.map((slug) => `/${slug}/`)])('%s', (address) => {
  it.each(widths)('at %i px: stays where it is when its fonts come late', async (width) => {
    let late = 0;
    const { page } = await open(address, { viewport: { width, height: 900 } }, async (opening) => {
      // In the midst of text and formulas: where nobody looks, nothing counts as a shift.
      await opening.addInitScript(() =>
        addEventListener('DOMContentLoaded', () =>
          scrollTo(0, document.documentElement.scrollHeight / 4),
        ),
      );
      await opening.route(/\.woff2$/, async (route) => {
        late += 1;
        await delay(1_500);
        await route.continue();
      });
    });
    expect(late).toBeGreaterThan(0);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    expect((await measure(page)).shift).toBe(0);
  });
});

describe.each(slugs)('the chapter %s', (slug) => {
  it('reads without JavaScript: text, math, code, outputs, numbers', async () => {
    const { page, errors } = await open(`/${slug}/`, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).split(/\s+/).length).toBeGreaterThan(1_200);
    expect(await page.locator('.katex math').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-cell]').count()).toBeGreaterThan(5);
    const cells = page.locator('[data-cell]');
    for (const text of await cells.locator('[data-code]').allTextContents())
      expect(text.trim()).not.toBe('');
    const outputs = await cells.locator('[data-output]').allTextContents();
    expect(outputs.filter((text) => text !== '').length).toBeGreaterThan(outputs.length / 2);
    for (const number of await page.locator('data[data-name]').allTextContents())
      expect(number).toMatch(/^[−\d]/);
    expect(await page.locator('[data-cell] button').first().isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  it('has margin notes that do not run into each other', async () => {
    const { page } = await open(`/${slug}/`);
    const boxes = await page
      .locator('.note, .able')
      .evaluateAll((notes) =>
        notes.map((note) => note.getBoundingClientRect().toJSON() as DOMRect),
      );
    const inMargin = boxes.sort((a, b) => a.top - b.top);
    for (const [index, box] of inMargin.entries())
      expect(box.top).toBeGreaterThanOrEqual(inMargin[index - 1]?.bottom ?? 0);
  });
});
