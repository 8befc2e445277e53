import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds against a page, or a part of it, once nothing fades any more: colours on their way
 * are no one's. The page has to be opened with `bypassCSP`.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    // Nobody reads here what passed, and to write it down takes most of the time in a long chapter.
    const found = await run(selector, { resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, within);
}
