import { describe, expect, it } from 'vitest';
import { allPages, programPages, slugs } from '../fixture/chapters.ts';
import { layoutShift } from '../fixture/layout-shift.ts';
import { unfold, wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';

const openPage = useChromium();
const widths = [390, 768, 1440];

describe.each(allPages)('%s', (address) => {
  it.each(['light', 'dark'] as const)(
    'has no accessibility violations in the %s',
    async (colorScheme) => {
      const page = await openPage(address, { colorScheme, bypassCSP: true });
      await unfold(page);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${width} wide`).toEqual([]);
      }
    },
  );

  it.each(widths)(
    'at %i px: loads without an error, shifts nothing, and nothing sticks out',
    async (width) => {
      const page = await openPage(address, { viewport: { width, height: 900 } });
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
          scrollTo(0, y);
          // Drawn once, and seen by those who wait to be.
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
      });
      await wake(page);
      expect(await layoutShift(page)).toBe(0);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    },
  );
});

describe.each(programPages)('%s', (address) => {
  it.each(widths)('at %i px: stays where it is when its fonts come late', async (width) => {
    let late = 0;
    const page = await openPage(address, {
      viewport: { width, height: 900 },
      async prepare(opening) {
        const isDrawn = opening.waitForEvent('console', (message) => message.text() === 'drawn');
        await opening.addInitScript(() =>
          addEventListener('DOMContentLoaded', () => {
            // In the midst of text and formulas: where nobody looks, nothing counts as a shift.
            scrollTo(0, document.documentElement.scrollHeight / 4);
            requestAnimationFrame(() => requestAnimationFrame(() => console.info('drawn')));
          }),
        );
        await opening.route(/\.woff2$/, async (route) => {
          late += 1;
          await isDrawn;
          await route.continue();
        });
      },
    });
    expect(late).toBeGreaterThan(0);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    expect(await layoutShift(page)).toBe(0);
  });
});

it.each(['single-neuron', 'neuron-class', 'three-layer-network', 'gender-classifier'])(
  '%s has 1,200 words, ten formulas, five cells, four questions and two worksheets at least, and prints in most cells',
  async (slug) => {
    const page = await openPage(`/${slug}/`, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).split(/\s+/).length).toBeGreaterThan(1_200);
    for (const [part, least] of [
      ['.katex math', 11],
      ['[data-cell]', 6],
      ['.guess', 4],
      ['[data-sheet]', 2],
    ] as const)
      expect(await page.locator(part).count(), part).toBeGreaterThanOrEqual(least);
    const outputs = await page.locator('[data-output]').allTextContents();
    expect(outputs.filter((text) => text !== '').length).toBeGreaterThan(outputs.length / 2);
  },
);

describe.each(slugs)('the chapter %s', (slug) => {
  it('reads without JavaScript: text, math, code, outputs, numbers', async () => {
    const page = await openPage(`/${slug}/`, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).trim()).not.toBe('');
    const cells = page.locator('[data-cell]');
    expect(await cells.count()).toBeGreaterThan(0);
    for (const text of await cells.locator('[data-code]').allTextContents())
      expect(text.trim()).not.toBe('');
    for (const number of await page.locator('data[data-name]').allTextContents())
      expect(number).toMatch(/^[−\d]/);
    expect(await page.locator('[data-cell] button').first().isVisible()).toBe(false);
  });

  it('has margin notes that do not run into each other', async () => {
    const page = await openPage(`/${slug}/`);
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
