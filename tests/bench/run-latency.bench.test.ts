import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, slugs, useBrowser } from '../browser.ts';

const open = useBrowser();
const rounds = 40;

/** Milliseconds, by the median, of an empty worker's round trip and of a warm run, in turns. */
async function measure(page: Page): Promise<{ empty: number; warm: number }> {
  return page.evaluate(async (times) => {
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
    const address = URL.createObjectURL(new Blob(['onmessage = () => postMessage(1)']));
    const emptyTrip = () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const worker = new Worker(address);
        worker.onmessage = () => {
          worker.terminate();
          resolve(performance.now() - began);
        };
        worker.postMessage(1);
      });
    const run = () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const watch = new MutationObserver(() => {
          if (document.documentElement.dataset['run'] !== 'done') return;
          watch.disconnect();
          resolve(performance.now() - began);
        });
        watch.observe(document.documentElement, { attributeFilter: ['data-run'] });
        document.querySelector<HTMLElement>('[data-do="run"]')?.click();
      });
    const [empty, warm]: [number[], number[]] = [[], []];
    for (let round = 0; round < times; round += 1) {
      await pause();
      empty.push(await emptyTrip());
      await pause();
      warm.push(await run());
    }
    return { empty: median(empty), warm: median(warm) };
  }, rounds);
}

/** How often a second the margin is written while a number is dragged without a rest. */
async function updatesPerSecond(page: Page): Promise<number> {
  const first = page.locator('[data-path]').first();
  await first.scrollIntoViewIfNeeded();
  const box = await first.boundingBox();
  if (!box) throw new Error('there is no number');
  await page.mouse.move(box.x + 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 10, box.y + 8);
  await settled(page);
  const count = await page.evaluate(async () => {
    const held = document.querySelector('.scrub');
    const margin = held?.closest('[data-cell]')?.querySelector('.values');
    if (!held || !margin) throw new Error('no number is held');
    let updates = 0;
    const watch = new MutationObserver(() => (updates += 1));
    watch.observe(margin, { childList: true, characterData: true, subtree: true });
    const began = performance.now();
    let x = held.getBoundingClientRect().x;
    while (performance.now() - began < 2_000) {
      x += 4;
      held.dispatchEvent(new PointerEvent('pointermove', { clientX: x, bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
    return updates;
  });
  await page.mouse.up();
  return count / 2;
}

describe.each(slugs.slice(0, 3))('%s', (slug) => {
  it('runs warm within two round trips of an empty worker, and follows a hand 30 times a second', async () => {
    const { page } = await open(`/${slug}/`);
    await page.locator('[data-do="run"]').first().click();
    await settled(page);
    const { empty, warm } = await measure(page);
    const updates = await updatesPerSecond(page);
    console.log(
      `${slug}: empty worker ${empty.toFixed(1)} ms, warm run ${warm.toFixed(1)} ms (${(warm / empty).toFixed(2)} ×), ${updates} updates a second`,
    );
    // The program's own time is counted with the run: what is promised is less strict.
    expect(warm / empty).toBeLessThan(2);
    expect(updates).toBeGreaterThanOrEqual(30);
  });
});
