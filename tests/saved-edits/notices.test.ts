import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { settled, useBrowser } from '../fixture/browser.ts';
import { address, doubled, follow, linkOf, notice, tool } from './edited-chapter.ts';

const open = useBrowser();

describe.each([390, 1440])('the notices at %i px', (width) => {
  it('have no accessibility violations, stick out nowhere, and shift nothing', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(address, {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      await page.evaluate(axe.source);
      const expectClean = async (state: string) => {
        const { violations, wide } = await page.evaluate(async () => {
          const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
          const found = (await run()).violations;
          return {
            violations: found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
            wide: document.documentElement.scrollWidth,
          };
        });
        expect(violations, state).toEqual([]);
        expect(wide, state).toBeLessThanOrEqual(width);
      };
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) shifts.push(entry.value);
        }).observe({ type: 'layout-shift' });
      });
      await follow(page, await linkOf(page, doubled));
      await notice(page, 'link').locator('summary').click();
      await expectClean('a link');
      const shifts = await page.evaluate(
        () => (globalThis as unknown as { shifts: number[] }).shifts,
      );
      expect(shifts).toEqual([]);
      await notice(page, 'link').getByRole('button', { name: 'Try it' }).click();
      await settled(page, 'not-run');
      await expectClean('a link that is tried');
      await notice(page, 'link').getByRole('button', { name: 'Keep' }).click();
      await notice(page, 'aside').waitFor();
      await tool(page, 'Share').click();
      await notice(page, 'share').waitFor();
      await expectClean('kept and shared');
      await page.context().close();
    }
  });
});
