import { expect, inject, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import { cellNames, output, run } from '../fixture/cell.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();

it('works as well under a path as at the root', async () => {
  const page = await openPage('/404.html');
  await page.goto(`${inject('siteUnderPath')}/`);
  for (const slug of slugs) {
    await page.locator(`.contents a[href="/some/base/${slug}/"]`).click();
    await page.waitForURL(`**/some/base/${slug}/`);
    const [first = ''] = await cellNames(page);
    await run(page, first);
    await page.locator('.brand').click();
    await page.waitForURL('**/some/base/');
  }
  await run(page, 'one-neuron');
  expect(await output(page, 'one-neuron')).toBe('0.6082590307465143');
});
