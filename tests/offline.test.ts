import { expect, inject, it } from 'vitest';
import { output, press, rewrite, settled, slugs, useBrowser } from './browser.ts';

const open = useBrowser();

it('works without a network after one visit: every page, every cell, and the editor', async () => {
  const { page } = await open('/', { serviceWorkers: 'allow' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await page.context().setOffline(true);
  for (const slug of slugs) {
    await page.goto(`${inject('site')}/${slug}/`);
    await page.locator('[data-do="run"]').first().click();
    await settled(page);
  }
  await page.goto(`${inject('site')}/single-neuron/`);
  await rewrite(
    page,
    'weighted-sum',
    'const x = 1, w = 1, b = 1;\nconst z: number = w * x + b;\nconsole.log(z);',
  );
  await press(page, 'weighted-sum', 'Run');
  await settled(page);
  expect(await output(page, 'weighted-sum')).toBe('2');
});
