import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allPages } from '../fixture/chapters.ts';
import { cell, output, rewrite } from '../fixture/cell.ts';
import { card, settled, unfold, wake } from '../fixture/page.ts';
import { boxOf } from '../fixture/pointer.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { lostText } from './lost-text.ts';

const openPage = useChromium();

/** A window of 1280 × 1024 px at 400 %. */
const zoomed = { viewport: { width: 320, height: 256 } };

/** Opens a page, and brings all that is drawn late into it. */
async function openWhole(address: string, options: typeof zoomed & { bypassCSP?: boolean }) {
  const page = await openPage(address, options);
  await wake(page);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return page;
}

const isTooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    // The body cuts what sticks out, so its own width counts as well.
    return Math.max(scrollWidth, document.body.scrollWidth) > clientWidth;
  });

describe.each(allPages)('%s at 400 %', (address) => {
  it('needs no scrolling sideways, and loses no text', async () => {
    const page = await openWhole(address, zoomed);
    expect(await isTooWide(page)).toBe(false);
    expect(await lostText(page)).toEqual([]);
    await unfold(page);
    expect(await isTooWide(page)).toBe(false);
  });

  it('covers nothing that has the focus', async () => {
    const page = await openWhole(address, zoomed);
    const first = page.locator('[data-cell]').first();
    if ((await first.count()) > 0) {
      // The notices lie over the page, as many as a reader can have there.
      await rewrite(page, (await first.getAttribute('data-cell')) ?? '', 'const mine = 1;');
      await page.locator('header').getByRole('button', { name: 'Share' }).click();
      await page.locator('[data-notice="share"]').waitFor();
    }
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
    });
    const covered: string[] = [];
    let stops = 0;
    for (; stops < 400; stops += 1) {
      if (await page.evaluate(() => document.activeElement?.matches('.cm-content')))
        await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      // A pointer rests somewhere, and the page goes by under it.
      if (stops === 12) await page.mouse.move(150, 100);
      const found = await page.evaluate(async () => {
        // The card about a symbol comes with the next frame.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const boxes = focused.matches('.epochs input')
          ? [focused.parentElement?.getBoundingClientRect() ?? new DOMRect()]
          : Array.from(focused.getClientRects());
        const isSeen = boxes.some((box) => {
          const places = [0.1, 0.5, 0.9].flatMap((x) =>
            [0.1, 0.5, 0.9].map((y) => [box.left + x * box.width, box.top + y * box.height]),
          );
          // A box may be larger than the window.
          const inWindow = places.map(([x = 0, y = 0]) => [
            Math.min(Math.max(x, 1), innerWidth - 2),
            Math.min(Math.max(y, 1), innerHeight - 2),
          ]);
          return inWindow.some(([x = 0, y = 0]) => {
            if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
            const there = document.elementFromPoint(x, y);
            const host = focused.matches('input') ? focused.parentElement : focused;
            return there !== null && (host?.contains(there) || there.contains(focused));
          });
        });
        const [box] = boxes;
        const over =
          box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const where = box && [box.x, box.y, box.width, box.height].map(Math.round).join();
        return isSeen
          ? ''
          : `${focused.outerHTML.slice(0, 140)} at ${where} under ${over?.outerHTML.slice(0, 80)}`;
      });
      if (found === null) break;
      if (found !== '') covered.push(found);
    }
    expect(stops).toBeGreaterThan(3);
    expect(stops).toBeLessThan(400);
    expect(covered).toEqual([]);
  });
});

async function expectInWindow(part: Locator): Promise<void> {
  const { y, height } = await boxOf(part);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(zoomed.viewport.height);
}

describe('at 400 %, by keyboard alone', () => {
  it('a cell is edited and run, and its output comes into view', async () => {
    const page = await openPage('/single-neuron/', zoomed);
    const one = cell(page, 'weighted-sum');
    const edit = one.getByRole('button', { name: 'Edit' });
    await edit.focus();
    await page.keyboard.press('Enter');
    await one.locator('.cm-focused').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type("console.log('mine');");
    const line = one.locator('.cm-line').last();
    await expectInWindow(line);
    await page.keyboard.press('Shift+Enter');
    await settled(page);
    await expect.poll(() => output(page, 'weighted-sum')).toBe('0.43999999999999995\nmine');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('PageDown');
    await one.locator('[data-output]').scrollIntoViewIfNeeded();
    const box = await boxOf(one.locator('[data-output]'));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(await isTooWide(page)).toBe(false);
  });

  it('a number is scrubbed, and is in view while it is', async () => {
    const page = await openPage('/single-neuron/', zoomed);
    const w = page.locator('[data-path="w"]').first();
    await w.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => w.textContent()).toBe('1.3');
    await settled(page);
    await expectInWindow(w);
    // The card about it leaves it free.
    const [box, over] = [await boxOf(w), await card(page).boundingBox()];
    const isApart =
      !over ||
      over.x >= box.x + box.width ||
      over.x + over.width <= box.x ||
      over.y >= box.y + box.height ||
      over.y + over.height <= box.y;
    expect(isApart).toBe(true);
  });
});

describe.each([320, 390, 1440])('with the text spacing of WCAG 1.4.12, %i px wide', (width) => {
  it.each(allPages)('%s loses no text', async (address) => {
    const page = await openWhole(address, { viewport: { width, height: 800 }, bypassCSP: true });
    const before = new Set(await lostText(page));
    await page.addStyleTag({
      // The labels of a drawing have their places in it.
      content: `* { letter-spacing: .12em !important; word-spacing: .16em !important }
        svg, svg * { letter-spacing: normal !important; word-spacing: normal !important }
        :not(svg *, .katex *) { line-height: 1.5 !important }
        p { margin-bottom: 2em !important }`,
    });
    expect((await lostText(page)).filter((text) => !before.has(text))).toEqual([]);
  });
});
