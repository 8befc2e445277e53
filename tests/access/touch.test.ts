import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allPages, programPages } from '../fixture/chapters.ts';
import { cell, output, press, rewrite } from '../fixture/cell.ts';
import { card, hydrated, liveNumber, settled, unfold, wake } from '../fixture/page.ts';
import { boxOf, middleOfText } from '../fixture/pointer.ts';
import { swipe } from '../fixture/swipe.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();
const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  bypassCSP: true,
};
const sum = 'weighted-sum';

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const topOf = async (place: Locator) => Math.round((await boxOf(place)).y);
/** Lets the page move with what grows above: not all browsers hold it still. */
const holdNothing = (page: Page) =>
  page.addStyleTag({ content: 'html { overflow-anchor: none }' }).then(() => undefined);

/** Brings something to the middle of the window, and gives its middle. */
async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  await place.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const box = await boxOf(place);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits for what a browser does with a touch: it is done when two frames have been drawn. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

describe('under a finger, 390 px wide', () => {
  it('a cell is edited and run, and the page does not jump', async () => {
    const page = await openPage('/single-neuron/', phone);
    const edit = cell(page, sum).getByRole('button', { name: 'Edit' });
    await middleOf(edit);
    const before = await scrolled(page);
    const code = cell(page, sum).locator('.code');
    const top = await topOf(code);
    await edit.tap();
    await cell(page, sum).locator('.cm-focused').waitFor();
    await drawn(page);
    expect(await scrolled(page)).toBe(before);
    expect(await topOf(code)).toBe(top);
    const lines = cell(page, sum).locator('.cm-line');
    const place = await middleOf(lines.nth(1));
    const there = await scrolled(page);
    await page.touchscreen.tap(place.x, place.y);
    await page.keyboard.press('End');
    await page.keyboard.type(' // typed');
    expect(await lines.nth(1).textContent()).toContain('// typed');
    expect(await scrolled(page)).toBe(there);
    await cell(page, sum).getByRole('button', { name: 'Run', exact: true }).tap();
    await settled(page);
    expect(await scrolled(page)).toBe(there);
    expect(await output(page, sum)).toBe('0.43999999999999995');
  });

  it('the editor stands where the listing stood, line for line', async () => {
    const page = await openPage('/single-neuron/', phone);
    const tops = (lines: string) =>
      cell(page, sum)
        .locator(lines)
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    await middleOf(cell(page, sum));
    const listed = await tops('pre .line');
    const { height } = await boxOf(cell(page, sum));
    await cell(page, sum).getByRole('button', { name: 'Edit' }).tap();
    await cell(page, sum).locator('.cm-focused').waitFor();
    const edited = await tops('.cm-line');
    expect(edited.length).toBe(listed.length);
    for (const [index, top] of edited.entries())
      expect(Math.abs(top - (listed[index] ?? NaN))).toBeLessThanOrEqual(4);
    const after = (await boxOf(cell(page, sum))).height;
    // One row of buttons may have become two.
    expect(after - height).toBeLessThan(50);
  });

  it.each(programPages)(
    'whatever is typed into on %s is set in 16 px, so that no phone zooms in',
    async (address) => {
      const page = await openPage(address, phone);
      const name = (await page.locator('[data-cell]').first().getAttribute('data-cell')) ?? '';
      await rewrite(page, name, 'const mine = 1; // a remark');
      await page.locator('header').getByRole('button', { name: 'Share' }).click();
      await page.locator('[data-notice="share"]').waitFor();
      const small = await page
        .locator('input:not([type="radio"], [type="range"]), textarea, select, .cm-content')
        .evaluateAll((all) =>
          all
            .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16)
            .map((one) => one.outerHTML.slice(0, 100)),
        );
      expect(small).toEqual([]);
    },
  );

  it('a number is scrubbed, and the page stays where it is', async () => {
    const page = await openPage('/single-neuron/', phone);
    const w = page.locator('[data-path="w"]').first();
    await holdNothing(page);
    const place = await middleOf(w);
    const before = await scrolled(page);
    const below = page.locator('#cell-weighted-sum + *');
    const there = await topOf(below);
    await swipe(page, place, { x: 40, y: 3 });
    // Ten steps of 0.1 from 1.2.
    await expect.poll(() => w.textContent()).toBe('2.2');
    await settled(page);
    expect(await scrolled(page)).toBe(before);
    expect(await topOf(below)).toBe(there);
    expect(await liveNumber(page, 'w').textContent()).toBe('2.2');
  });

  it('a number of an editor is scrubbed, and the page stays where it is', async () => {
    const page = await openPage('/single-neuron/', phone);
    await press(page, sum, 'edit');
    const line = cell(page, sum).locator('.cm-line').nth(1);
    const place = await middleOf(line.locator('.number'));
    const before = await scrolled(page);
    await swipe(page, place, { x: 40, y: 3 });
    await expect.poll(() => line.textContent()).toContain('const w = 2.2;');
    expect(await scrolled(page)).toBe(before);
  });

  it.each(['listing', 'editor'])(
    'a swipe that begins on a number of a %s scrolls the page, and scrubs nothing',
    async (where) => {
      const page = await openPage('/single-neuron/', phone);
      if (where === 'editor') {
        await press(page, sum, 'edit');
        await cell(page, sum).locator('.cm-focused').waitFor();
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      }
      const lines = cell(page, sum).locator(where === 'editor' ? '.cm-line' : 'pre .line');
      const code = () => lines.allTextContents();
      const before = await code();
      const number = lines.nth(1).locator(where === 'editor' ? '.number' : '[data-literal]');
      const place = await middleOf(number);
      const from = await scrolled(page);
      // Not quite straight: a thumb turns about its joint.
      await swipe(page, place, { x: 90, y: -300 });
      await expect.poll(() => scrolled(page)).toBeGreaterThan(from + 100);
      await drawn(page);
      expect(await code()).toEqual(before);
      await settled(page, /^(?!running$)/);
      expect(await output(page, sum)).toBe('0.43999999999999995');
      // A page that is scrolled wants no keyboard.
      expect(await page.evaluate(() => document.activeElement?.matches('.cm-content'))).toBe(false);
    },
  );

  it.each([
    ['/single-neuron/', 'figure.neuron [data-steers="w"]'],
    ['/neuron-class/', 'figure [data-steers="weights[0]"]'],
    ['/three-layer-network/', 'figure.network [data-steers="x[1]"]'],
    ['/gender-classifier/', 'figure.back [data-steers="w5"]'],
  ])('on %s a handle is dragged, and the page stays where it is', async (address, selector) => {
    const page = await openPage(address, phone);
    const handle = await hydrated(page.locator(selector).first());
    const place = await middleOf(handle.locator('.hit'));
    const figure = handle.locator('xpath=ancestor::figure');
    const before = await topOf(figure);
    const value = await handle.getAttribute('aria-valuenow');
    await swipe(page, place, { x: 60, y: 4 });
    await expect.poll(() => handle.getAttribute('aria-valuenow')).not.toBe(value);
    await settled(page);
    await drawn(page);
    // What is said above in more lines, or in fewer, the browser makes up for.
    expect(Math.abs((await topOf(figure)) - before)).toBeLessThanOrEqual(1);
  });

  it('a swipe over a handle that goes up and down scrolls, until a tap has taken the handle', async () => {
    const page = await openPage('/single-neuron/', phone);
    const handle = await hydrated(
      page.locator('[data-steers][aria-orientation="vertical"]').first(),
    );
    const place = await middleOf(handle.locator('.hit'));
    const before = await scrolled(page);
    const at = () => handle.getAttribute('aria-valuenow');
    const value = await at();
    await swipe(page, place, { x: 20, y: -200 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 50);
    await drawn(page);
    expect(await at()).toBe(value);
    const there = await middleOf(handle.locator('.hit'));
    // The text above may get a line less by the number: the browser keeps the figure in its place.
    const top = async () => (await boxOf(page.locator('figure:has(.handle)').first())).y;
    await page.touchscreen.tap(there.x, there.y);
    const held = await top();
    await swipe(page, there, { x: 3, y: -40 });
    await expect.poll(at).not.toBe(value);
    await expect.poll(top).toBeCloseTo(held, 0);
  });

  it('two fingers on two numbers move that of the first, and no other', async () => {
    const page = await openPage('/single-neuron/', phone);
    const [w, b] = ['w', 'b'].map((path) => page.locator(`[data-path="${path}"]`).first()) as [
      Locator,
      Locator,
    ];
    const first = await middleOf(w);
    const box = await boxOf(b);
    const second = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...by: number[]) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: by.map((right, id) => {
          const { x, y } = id === 0 ? first : second;
          return { x: x + right, y, id };
        }),
      });
    await touch('touchStart', 0);
    await touch('touchStart', 0, 0);
    for (let move = 1; move <= 10; move += 1) await touch('touchMove', 4 * move, -8 * move);
    await touch('touchEnd', 40);
    await touch('touchEnd');
    // Ten steps of 0.1 from 1.2.
    await expect.poll(() => w.textContent()).toBe('2.2');
    expect(await b.textContent()).toBe('-0.4');
    await fingers.detach();
  });

  it('the knob on the axis of a training is dragged and tapped; a swipe over it only scrolls', async () => {
    const page = await openPage('/gender-classifier/', phone);
    const drawing = await hydrated(page.locator('figure.training svg.loss').first());
    const slider = page.locator('figure.training').getByRole('slider');
    const place = await middleOf(drawing);
    const before = await scrolled(page);
    const at = () => slider.inputValue();
    const last = await at();
    await swipe(page, { x: place.x + 100, y: place.y }, { x: -160, y: 4 });
    const dragged = await at();
    expect(Number(dragged)).toBeLessThan(Number(last));
    await page.touchscreen.tap(place.x + 60, place.y);
    const tapped = await at();
    expect(Number(tapped)).toBeGreaterThan(Number(dragged));
    expect(await scrolled(page)).toBe(before);
    await swipe(page, { x: place.x - 60, y: place.y }, { x: 60, y: -300 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    await drawn(page);
    expect(await at()).toBe(tapped);
  });

  it('a tap on a name of an editor whose types are checked describes it', async () => {
    const page = await openPage('/single-neuron/', phone);
    await rewrite(page, sum, 'const x = 1, w = 1, b = 1, z = 3;\nconst brandNew = [[x, z]];');
    await cell(page, sum).getByRole('switch').tap();
    await cell(page, sum).getByText('no type errors').waitFor();
    const place = await middleOfText(cell(page, sum).locator('.cm-content'), 'brandNew');
    await page.touchscreen.tap(place.x, place.y);
    await expect.poll(() => card(page).innerText()).toContain('number[][]');
    // Who goes on typing wants to see the code.
    await page.keyboard.type('x');
    await card(page).waitFor({ state: 'hidden' });
  });
});

/** Targets smaller than 24 px to which no exception of WCAG 2.5.8 applies. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const selector =
      'a, button, input, summary, select, [role="slider"], [role="radio"], [role="option"], [role="switch"]';
    const targets = Array.from(document.querySelectorAll<HTMLElement>(selector)).filter((one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    /** Finds the part of it that answers to a finger, with what is laid over or around it. */
    const boxOf = (one: Element) => {
      const label = one.matches('input') ? one.closest('label') : null;
      const around = getComputedStyle(one, '::after');
      const { x, y, width, height } = (label ?? one).getBoundingClientRect();
      const reach = (side: string) =>
        around.position === 'absolute' ? Math.max(0, -parseFloat(side) || 0) : 0;
      const [top, right, bottom, left] = [around.top, around.right, around.bottom, around.left].map(
        reach,
      ) as [number, number, number, number];
      return {
        x: x - left,
        y: y - top,
        width: width + left + right,
        height: height + top + bottom,
      };
    };
    const boxes = targets.map(boxOf);
    return targets.flatMap((one, index) => {
      const box = boxes[index];
      if (!box || box.width === 0 || (box.width >= 24 && box.height >= 24)) return [];
      // In a sentence, or in a line of code, whose lines decide how high it is.
      if (
        one.closest('p, li, pre, figcaption, .cm-editor') &&
        getComputedStyle(one).display.startsWith('inline')
      )
        return [];
      // Far enough from the next: a circle of 24 px about its middle touches no other.
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const isCrowded = boxes.some((other, at) => {
        if (at === index || other.width === 0) return false;
        const dx = Math.max(other.x - middle.x, 0, middle.x - other.x - other.width);
        const dy = Math.max(other.y - middle.y, 0, middle.y - other.y - other.height);
        return Math.hypot(dx, dy) < 12;
      });
      return isCrowded ? [`${one.outerHTML.slice(0, 120)} ${box.width}×${box.height}`] : [];
    });
  });

it.each(allPages)(
  'on %s all that can be tapped is 24 px large, or stands alone',
  async (address) => {
    const page = await openPage(address, phone);
    await unfold(page);
    await wake(page, 'figure');
    await expect.poll(() => smallTargets(page)).toEqual([]);
    await page.locator('.menu summary').tap();
    await expect.poll(() => smallTargets(page)).toEqual([]);
    const first = page.locator('[data-cell]').first();
    if ((await first.count()) === 0) return;
    await rewrite(page, (await first.getAttribute('data-cell')) ?? '', 'const mine = 1;');
    await page.locator('header').getByRole('button', { name: 'Share' }).tap();
    await page.locator('[data-notice="share"]').waitFor();
    await expect.poll(() => smallTargets(page)).toEqual([]);
  },
);
