import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import { cell, press } from '../fixture/cell.ts';
import { fetchedPaths, hydrated, settled, unfold, wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';

const openPage = useChromium();

/** A stop of the Tab key. */
interface Stop {
  /** The cell that it is in. */
  readonly cell: string | undefined;
  readonly part: 'listing' | 'number' | 'button' | 'view' | 'table' | 'other';
  /** Whether it stands after the stop before it. */
  readonly isInOrder: boolean;
}

/** Presses Tab from the top of a page until its end. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | null => {
      const { activeElement: focused } = document;
      if (!focused || focused === document.body) return null;
      const before = document.querySelector('[data-walked]');
      const order = before?.compareDocumentPosition(focused) ?? Node.DOCUMENT_POSITION_FOLLOWING;
      before?.removeAttribute('data-walked');
      focused.setAttribute('data-walked', '');
      const within = (selector: string) => focused.closest(selector) !== null;
      return {
        cell: focused.closest<HTMLElement>('[data-cell]')?.dataset['cell'],
        part: within('[data-literal]')
          ? 'number'
          : within('[data-code] pre')
            ? 'listing'
            : within('.hinge')
              ? 'button'
              : within('.views')
                ? 'view'
                : within('[data-output] .table')
                  ? 'table'
                  : 'other',
        isInOrder: (order & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
}

/** Returns the number that has the focus: its place among those of its cell, and its text. */
const focusedNumber = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const index = focused instanceof HTMLElement ? focused.dataset['literal'] : undefined;
    return index === undefined ? null : { index: Number(index), text: focused?.textContent ?? '' };
  });

describe.each(slugs)('%s by the Tab key', (slug) => {
  it('has one stop for each listing, row of buttons and row of views, in the order of reading', async () => {
    const page = await openPage(`/${slug}/`);
    for (const figure of await page.locator('figure').all()) await hydrated(figure);
    await unfold(page);
    await page.evaluate(() => scrollTo(0, 0));
    const stops = await walk(page);
    expect(stops.filter(({ isInOrder }) => !isInOrder)).toEqual([]);
    const counts = new Map<string, number>();
    for (const { cell, part } of stops)
      if (cell !== undefined && part !== 'table') {
        const key = `${cell}: ${part}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
    const names = await page
      .locator('[data-cell]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-cell') ?? ''));
    expect(names.filter((name) => !counts.has(`${name}: listing`))).toEqual([]);
    expect(names.filter((name) => !counts.has(`${name}: button`))).toEqual([]);
    expect(stops.filter(({ part }) => part === 'number')).toEqual([]);
    // Besides, there is what stands outside of the cells, and tables, which scroll.
    expect(stops.filter(({ cell, part }) => cell !== undefined && part === 'other')).toEqual([]);
    const besides = await page
      .locator('a[href], summary, button, input, [tabindex="0"]')
      .evaluateAll((all) => {
        const ofCells = '[data-cell] :is([data-code], .hinge, .views) *';
        const isStop = (one: Element) => one instanceof HTMLElement || one instanceof SVGElement;
        return all.filter(
          (one) =>
            isStop(one) && one.tabIndex >= 0 && one.checkVisibility() && !one.matches(ofCells),
        ).length;
      });
    expect(stops.length).toBeLessThanOrEqual(names.length * 3 + besides);
  });

  it('reaches each number of each listing by arrow keys, with its name told, and moves one of each', async () => {
    const page = await openPage(`/${slug}/`);
    await unfold(page);
    for (const listing of await page.locator('[data-code] pre').all()) {
      const count = await listing.locator('[data-literal]').count();
      await listing.focus();
      for (let index = 0; index < count; index += 1) {
        await page.keyboard.press('Shift+ArrowRight');
        await expect.poll(async () => (await focusedNumber(page))?.index).toBe(index);
        const number = await focusedNumber(page);
        const focused = page.locator(':focus');
        expect(await focused.evaluate((one) => one.matches(':focus-visible'))).toBe(true);
        const [name, least, now, most] = await focused.evaluate((one) =>
          [one.ariaLabel, one.ariaValueMin, one.ariaValueNow, one.ariaValueMax].map(String),
        );
        expect(name).toMatch(/\w/);
        expect(Number(least)).toBeLessThanOrEqual(Number(now));
        expect(Number(most)).toBeGreaterThanOrEqual(Number(now));
        // What a step makes of each is for Node to see: literal-limits.test.ts.
        if (index > 0) continue;
        const message = listing
          .locator('xpath=ancestor::*[@data-cell]')
          .locator('.message')
          .first();
        const isMoved = async () =>
          (await focusedNumber(page))?.text !== number?.text ||
          (await message.textContent())?.includes('held at');
        await page.keyboard.press(now === most ? 'ArrowDown' : 'ArrowUp');
        await expect.poll(isMoved).toBe(true);
        expect((await focusedNumber(page))?.index).toBe(index);
        await settled(page);
      }
      // None is behind the last.
      if (count > 0) await page.keyboard.press('Shift+ArrowRight');
      expect((await focusedNumber(page))?.index).toBe(count > 0 ? count - 1 : undefined);
    }
    expect(await page.locator('[data-state="error"]').count()).toBe(0);
  });
});

/** Lists boxes by whether they scroll without anything in them that takes the focus, and whether they are stops. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    const kinds = { unreached: [] as string[], idle: [] as string[], scrolling: 0 };
    for (const box of document.querySelectorAll<HTMLElement>('main :is(div, pre, table)')) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (!/auto|scroll/.test(overflowX + overflowY) || !box.checkVisibility()) continue;
      const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
      const isStop = box.tabIndex === 0;
      if (scrolls) kinds.scrolling += 1;
      if (scrolls && !isStop && !box.querySelector('a, button, [tabindex]'))
        kinds.unreached.push(box.outerHTML.slice(0, 80));
      if (!scrolls && isStop && !box.closest('[data-code]'))
        kinds.idle.push(box.outerHTML.slice(0, 80));
    }
    return kinds;
  });

/** Brings each part of a page into view, since a narrow one lays out no other. */
const seeAll = (page: Page) =>
  page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

describe.each(slugs)('what scrolls in %s', (slug) => {
  it('is a stop of the Tab key where it scrolls and only there, also when the page gets narrower', async () => {
    const page = await openPage(`/${slug}/`, { viewport: { width: 1440, height: 900 } });
    await wake(page);
    for (const width of [1440, 320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await unfold(page);
      await seeAll(page);
      await expect.poll(() => boxes(page)).toMatchObject({ unreached: [], idle: [] });
      if (width === 320) expect((await boxes(page)).scrolling).toBeGreaterThan(0);
    }
  });
});

it('a table of an output that scrolls stays where it is when a run prints the same', async () => {
  const page = await openPage('/neuron-class/', { viewport: { width: 320, height: 700 } });
  const table = page.locator('[data-output] .table[tabindex="0"]').first();
  await page.locator('[data-cell="three-neurons"]').scrollIntoViewIfNeeded();
  await table.evaluate((one) => one.scrollTo({ left: 20 }));
  await press(page, 'three-neurons', 'run');
  await settled(page);
  expect(await table.evaluate((one) => one.scrollLeft)).toBe(20);
});

describe('a listing', () => {
  it('is left by one Tab and entered where it was left, and its names and numbers are one row', async () => {
    const page = await openPage('/single-neuron/');
    const listing = cell(page, 'weighted-sum').locator('pre');
    await listing.focus();
    await expect.poll(() => fetchedPaths(page)).toContainEqual(expect.stringMatching(/step-in/));
    const seen: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      await page.keyboard.press('ArrowRight');
      const number = await focusedNumber(page);
      // A name has no element: the listing keeps the focus.
      expect(await listing.evaluate((one) => one === document.activeElement)).toBe(number === null);
      seen.push(number?.text ?? 'name');
    }
    // x, 0.7, w, 1.2, b, -0.4, z
    expect(seen).toEqual(['name', '0.7', 'name', '1.2', 'name', '-0.4', 'name']);
    await page.keyboard.press('ArrowLeft');
    expect((await focusedNumber(page))?.text).toBe('-0.4');
    // With other keys than Shift, an arrow is the browser's.
    for (const keys of ['Control+Shift+ArrowLeft', 'Meta+Shift+ArrowLeft']) {
      await page.keyboard.press(keys);
      expect((await focusedNumber(page))?.text).toBe('-0.4');
    }
    await page.keyboard.press('ArrowUp');
    await settled(page);
    expect((await focusedNumber(page))?.text).toBe('-0.3');
    expect(await violations(page, '[data-cell="weighted-sum"]')).toEqual([]);

    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('data-do')).toBe('run');
    await page.keyboard.press('Enter');
    await settled(page);
    await page.keyboard.press('Shift+Tab');
    expect((await focusedNumber(page))?.text).toBe('-0.3');
    await page.keyboard.press('Shift+Tab');
    expect(await listing.evaluate((one) => one.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect((await focusedNumber(page))?.text).toBe('0.7');
  });

  it('is walked, and its numbers move, while what draws cards and runs programs is on its way', async () => {
    const page = await openPage('/single-neuron/');
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.waitForLoadState('networkidle');
    // All but the little that walks.
    await page.route(/\/(?!step-in|arrow-keys|identifiers)[^/]*\.js(on)?$/, async (route) => {
      await released;
      await route.continue();
    });
    await cell(page, 'weighted-sum').locator('pre').focus();
    for (const _ of ['x', '0.7', 'w', '1.2']) await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await focusedNumber(page))?.text).toBe('1.2');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowDown');
    release();
    await expect.poll(() => page.locator('[data-path="w"]').first().textContent()).toBe('1.3');
    await expect.poll(() => page.locator('[data-path="b"]').first().textContent()).toBe('-0.5');
    expect((await focusedNumber(page))?.text).toBe('-0.5');
  });

  it('has a number that is focused from elsewhere as its stop, which arrows up and down move', async () => {
    const page = await openPage('/single-neuron/');
    const b = page.locator('[data-path="b"]').first();
    await b.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => b.textContent()).toBe('-0.3');
    expect(await cell(page, 'weighted-sum').locator('pre, pre [tabindex="0"]').count()).toBe(2);
    expect(await cell(page, 'weighted-sum').locator('pre').getAttribute('tabindex')).toBe('-1');
  });
});

describe('the buttons of a cell', () => {
  it('are a toolbar whose arrows pass over what is not shown, and are pressed by Enter', async () => {
    const page = await openPage('/single-neuron/');
    const focused = () => page.locator(':focus').getAttribute('data-do');
    await cell(page, 'weighted-sum').locator('[data-do="run"]').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('run');
    for (const button of ['edit', 'copy', 'copy-all', 'copy-all']) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(focused).toBe(button);
    }
    // Left at the third button, it is left at once, and entered there again.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+Tab');
    const listing = cell(page, 'weighted-sum').locator('pre');
    expect(await listing.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('copy');
    const stops = cell(page, 'weighted-sum').locator('.hinge button[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await cell(page, 'weighted-sum').locator('.cm-focused').waitFor();
    await page.keyboard.insertText('// mine\n');
    await settled(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('run');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('reset');
    await page.keyboard.press('End');
    expect(await page.locator(':focus').getAttribute('role')).toBe('switch');
    expect(await violations(page, '[data-cell="weighted-sum"]')).toEqual([]);
  });

  it('have Stop one Tab behind Run while a program runs', async () => {
    const page = await openPage('/single-neuron/');
    await press(page, 'weighted-sum', 'edit');
    await cell(page, 'weighted-sum').locator('.cm-focused').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('for (;;) {}');
    const stop = cell(page, 'weighted-sum').getByRole('button', { name: 'Stop' });
    await stop.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await stop.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await settled(page, 'stopped');
    await stop.waitFor({ state: 'hidden' });
    expect(await page.locator(':focus').getAttribute('data-do')).toBe('run');
  });

  it('keep the focus in the cell when Reset, which has it, is no longer of use', async () => {
    const page = await openPage('/single-neuron/');
    await page.locator('[data-path="b"]').first().focus();
    await page.keyboard.press('ArrowUp');
    await settled(page);
    await cell(page, 'weighted-sum').locator('[data-do="reset"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').getAttribute('data-do')).toBe('edit');
  });

  it('have one row of views, entered where it was left, also when it is drawn anew', async () => {
    const page = await openPage('/single-neuron/');
    const views = page.locator('.views:visible').first();
    const name =
      (await page.locator('[data-cell]:has(.views)').first().getAttribute('data-cell')) ?? '';
    const last = views.locator('button').last();
    await last.focus();
    expect(await views.locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await cell(page, name).locator('.view').waitFor();
    await settled(page);
    expect(await views.locator('[tabindex="0"]').count()).toBe(1);
    expect(await views.locator('button:focus').getAttribute('tabindex')).toBe('0');
  });
});
