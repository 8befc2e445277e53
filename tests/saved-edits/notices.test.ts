import { expect, it } from 'vitest';
import { layoutShift } from '../fixture/layout-shift.ts';
import { notice, settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';
import { address, doubled, follow, linkOf, tool } from './edited-chapter.ts';

const openPage = useChromium();

it.each([
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)(
  'the notices at %i px in the %s have no accessibility violations, stick out nowhere, and shift nothing',
  async (width, colorScheme) => {
    const page = await openPage(address, {
      viewport: { width, height: 800 },
      colorScheme,
      bypassCSP: true,
    });
    const expectClean = async (state: string) => {
      expect(await violations(page), state).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, state).toBeLessThanOrEqual(width);
    };
    await follow(page, await linkOf(page, doubled));
    await notice(page, 'link').locator('summary').click();
    await expectClean('a link');
    expect(await layoutShift(page, { evenAfterInput: false })).toBe(0);
    await notice(page, 'link').getByRole('button', { name: 'Try it' }).click();
    await settled(page, 'not-run');
    await expectClean('a link that is tried');
    await notice(page, 'link').getByRole('button', { name: 'Keep' }).click();
    await notice(page, 'aside').waitFor();
    await tool(page, 'Share').click();
    await notice(page, 'share').waitFor();
    await expectClean('kept and shared');
  },
);
