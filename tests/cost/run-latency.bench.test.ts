import { describe, expect, inject, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import { openBarePage } from './bare-page.ts';

type BarePage = Awaited<ReturnType<typeof openBarePage>>;
const rounds = 40;

/** Waits until a run is over, and what it brings is drawn and at rest. */
const settle = (page: BarePage) =>
  page.evaluate(async () => {
    do await new Promise((resolve) => requestIdleCallback(resolve));
    while (document.documentElement.dataset['run'] !== 'done');
  });

/** Milliseconds, by the median, of an empty worker's round trip and of a warm run, in turns. */
async function measure(page: BarePage): Promise<{ empty: number; warm: number }> {
  return page.evaluate(async (times) => {
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
    const rest = () => new Promise((resolve) => requestIdleCallback(resolve));
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
      await rest();
      empty.push(await emptyTrip());
      await rest();
      warm.push(await run());
    }
    return { empty: median(empty), warm: median(warm) };
  }, rounds);
}

/** Counts how often the margin is written, for each frame drawn while a number is dragged. */
async function updatesPerFrame(page: BarePage): Promise<number> {
  const { x, y } = await page.evaluate(() => {
    const first = document.querySelector('[data-path]');
    first?.scrollIntoView({ block: 'nearest' });
    const box = first?.getBoundingClientRect();
    if (!box) throw new Error('there is no number');
    return { x: box.x + 2, y: box.y + 8 };
  });
  await page.mouse('mouseMoved', x, y);
  await page.mouse('mousePressed', x, y);
  await page.mouse('mouseMoved', x + 8, y);
  await settle(page);
  const rate = await page.evaluate(async () => {
    const held = document.querySelector('.scrub');
    const margin = held?.closest('[data-cell]')?.querySelector('.values');
    if (!held || !margin) throw new Error('no number is held');
    let updates = 0;
    const watch = new MutationObserver(() => (updates += 1));
    watch.observe(margin, { childList: true, characterData: true, subtree: true });
    let frames = 0;
    const count = () => {
      frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const counts: number[] = [];
    let x = held.getBoundingClientRect().x;
    while (counts.length < 3) {
      updates = frames = 0;
      const began = performance.now();
      while (performance.now() - began < 2_000) {
        x += 4;
        held.dispatchEvent(
          new PointerEvent('pointermove', { pointerId: 1, clientX: x, bubbles: true }),
        );
        await new Promise((resolve) => setTimeout(resolve, 8));
      }
      counts.push(updates / frames);
    }
    // The middle of three: for a second or two a shared machine may be somebody else's.
    return counts.sort((one, other) => one - other)[1] ?? NaN;
  });
  await page.mouse('mouseReleased', x, y);
  return rate;
}

describe.each(slugs.slice(0, 3))('%s', (slug) => {
  it('runs warm within two round trips of an empty worker, and follows a drag in every second frame', async () => {
    const page = await openBarePage(inject('browser'), `${inject('site')}/${slug}/`);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-do="run"]')?.click());
    await settle(page);
    const { empty, warm } = await measure(page);
    const updates = await updatesPerFrame(page);
    console.log(
      `${slug}: empty worker ${empty.toFixed(1)} ms, warm run ${warm.toFixed(1)} ms (${(warm / empty).toFixed(2)} ×), ${updates.toFixed(2)} updates a frame`,
    );
    // The program's own time is counted with the run: what is promised is less strict.
    expect(warm / empty).toBeLessThan(2);
    // 30 a second, where 60 frames are drawn.
    expect(updates).toBeGreaterThanOrEqual(0.5);
  });
});
