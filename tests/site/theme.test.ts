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
    const button = page.getByRole('button', { name: 'Dark or light' });
    const isDark = colorScheme === 'dark';
    const state = async () => [
      await button.getAttribute('aria-pressed'),
      await button.getAttribute('title'),
    ];
    const states = { dark: ['true', 'Dark now'], light: ['false', 'Light now'] };
    expect(await state()).toEqual(states[colorScheme]);
    await button.click();
    expect(await state()).toEqual(states[isDark ? 'light' : 'dark']);
    const other = await colors(page);
    expect(other.page).not.toBe(first.page);
    expect(other.bar).toBe(other.page);
    await page.reload();
    expect(await colors(page)).toEqual(other);
  },
);

it('the button says which theme it is, also when the system turns to the other', async () => {
  const page = await openPage('/', { colorScheme: 'light' });
  const pressed = page.getByRole('button', { name: 'Dark or light', pressed: true });
  expect(await pressed.count()).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await pressed.waitFor();
});
