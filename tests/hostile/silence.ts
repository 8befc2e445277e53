import type { DrivenPage } from '../browsers/driver.ts';

/** Lets the page measure the longest time in which it handles no event. */
export function watchForSilence(page: DrivenPage): Promise<void> {
  return page.evaluate(() => {
    const watched = globalThis as unknown as { silence?: number; watching?: boolean };
    watched.silence = 0;
    if (watched.watching) return;
    watched.watching = true;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watched.silence = Math.max(watched.silence ?? 0, now - last);
      last = now;
    }, 20);
  });
}

/** Returns the longest time in milliseconds since `watchForSilence`. */
export const longestSilence = (page: DrivenPage) =>
  page.evaluate(() => (globalThis as unknown as { silence: number }).silence);

/** Runs in the page: returns the milliseconds that it takes to draw ten thousand lines. */
export function drawTenThousandLines(): number {
  const began = performance.now();
  const block = document.createElement('pre');
  for (let line = 0; line < 10_000; line += 1) {
    const text = document.createElement('span');
    text.textContent = `line ${line}\n`;
    block.append(text);
  }
  document.body.append(block);
  void block.offsetHeight;
  block.remove();
  return performance.now() - began;
}
