import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();

/** Returns the colours of the page and of the browser's bars around it, as the system has them now. */
const colors = (page: Page) =>
  page.evaluate(() => {
    const bars = Array.from(document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]'));
    const bar = bars.find(({ media }) => matchMedia(media).matches);
    const probe = document.createElement('i');
    probe.style.color = bar?.content ?? '';
    document.body.append(probe);
    const found = {
      bar: getComputedStyle(probe).color,
      page: getComputedStyle(document.documentElement).backgroundColor,
    };
    probe.remove();
    return found;
  });

it.each(['light', 'dark'] as const)(
  'the browser’s bars have the page’s colour in the %s, and when the reader chooses the other',
  async (colorScheme) => {
    const page = await openPage('/single-neuron/', { colorScheme });
    const first = await colors(page);
    expect(first.bar).toBe(first.page);
    await page.getByRole('button', { name: 'Dark or light' }).click();
    const other = await colors(page);
    expect(other.page).not.toBe(first.page);
    expect(other.bar).toBe(other.page);
    await page.reload();
    expect(await colors(page)).toEqual(other);
  },
);
