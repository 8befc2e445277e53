import { expect, inject, it } from 'vitest';
import { output, press, settled, slugs, useBrowser } from './fixture/browser.ts';

const open = useBrowser();

it('works as well under a path as at the root', async () => {
  const { page, errors } = await open('/404.html');
  await page.goto(`${inject('siteUnderPath')}/`);
  for (const slug of slugs) {
    await page.locator(`.contents a[href="/some/base/${slug}/"]`).click();
    await page.waitForURL(`**/some/base/${slug}/`);
    await page.locator('[data-do="run"]').first().click();
    await settled(page);
    await page.locator('.brand').click();
    await page.waitForURL('**/some/base/');
  }
  await press(page, 'one-neuron', 'Run');
  await settled(page);
  expect(await output(page, 'one-neuron')).toBe('0.6082590307465143');
  expect(errors).toEqual([]);
});
