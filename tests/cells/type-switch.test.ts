import { describe, expect, inject, it } from 'vitest';
import { press, rewrite } from '../fixture/cell.ts';
import { copiedWhole, settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import {
  cardSays,
  check,
  countFetched,
  hinge,
  pointAt,
  says,
  sum,
  toggle,
  wavy,
} from './checked-cell.ts';

const openPage = useChromium();

describe('the switch', () => {
  it('is remembered, the same in every cell, and fetches nothing before it is on', async () => {
    const page = await openPage('/single-neuron/');
    const compilers = () => countFetched(page, /type-worker|checking/);
    await press(page, sum, 'edit');
    await toggle(page, sum).waitFor();
    expect(await toggle(page, sum).getAttribute('aria-checked')).toBe('false');
    expect(await compilers()).toBe(0);
    await toggle(page, sum).click();
    await says(page, sum, 'no type errors');
    expect(await compilers()).toBeGreaterThan(0);

    await page.reload({ waitUntil: 'networkidle' });
    expect(await compilers()).toBe(0);
    await press(page, sum, 'edit');
    await says(page, sum, 'no type errors');
    expect(await toggle(page, sum).getAttribute('aria-checked')).toBe('true');
    await rewrite(page, sum, 'const x: string = 1;');
    await wavy(page, sum).waitFor();
    await toggle(page, sum).click();
    await expect.poll(() => wavy(page, sum).count()).toBe(0);
    expect(await hinge(page, sum).textContent()).not.toContain('type error');
  });

  it('works for the visit where storage is forbidden', async () => {
    const page = await openPage('/single-neuron/');
    await page.evaluate(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    await check(page, sum);
    await says(page, sum, 'no type errors');
  });

  it('works without a network after one visit, and so do the cards', async () => {
    const page = await openPage('/', { serviceWorkers: 'allow' });
    await copiedWhole(page);
    await page.context().setOffline(true);
    await page.goto(`${inject('site')}/single-neuron/`);
    await check(page, sum);
    await rewrite(page, sum, 'const x: string = 1;');
    await says(page, sum, '1 type error at line 1');
    await settled(page, 'error');
    await pointAt(page, sum, 'x');
    await cardSays(page, 'string');
  });
});
