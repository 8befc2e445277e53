import { describe, expect, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import { cellNames, output, press, run, runWith, source } from '../fixture/cell.ts';
import { firstOf, hydrated, notice, settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';

/** A chapter may end in an error on purpose. */
const atItsEnd = /^(done|error)$/;

const openPage = useChromium();

describe.each(slugs)('the program of %s', (slug) => {
  const address = `/${slug}/`;

  it('runs every cell to what it was built with, then a scrub, an edit and a figure', async () => {
    const page = await openPage(address);
    const outputs = page.locator('[data-output]');
    const built = await outputs.allTextContents();
    const names = await cellNames(page);
    for (const name of names) await run(page, name, atItsEnd);
    expect(await outputs.allTextContents()).toEqual(built);

    const [name = ''] = names;
    const number = await firstOf(page.locator(`[data-cell="${name}"] [data-literal]`));
    if (number) {
      const before = await number.innerText();
      await number.focus();
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => number.innerText()).not.toBe(before);
      await press(page, name, 'reset');
      await expect.poll(() => number.innerText()).toBe(before);
      await settled(page, atItsEnd);
    }

    const figure = await firstOf(page.locator('figure:has([data-steers])'));
    const handle = figure?.locator('[data-steers]').first();
    if (figure && handle) {
      await hydrated(handle);
      const drawn = await figure.innerHTML();
      await handle.focus();
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => figure.innerHTML()).not.toBe(drawn);
      await settled(page, atItsEnd);
    }

    const written = await source(page, name);
    await runWith(page, name, `${written}\nconsole.log("an edit, " + (40 + 2));`, atItsEnd);
    await expect.poll(() => output(page, name)).toContain('an edit, 42');
  });

  it('shares an edit by a link, which runs nothing before it is asked to', async () => {
    const page = await openPage(address);
    const [name = ''] = await cellNames(page);
    await runWith(page, name, 'console.log("shared");', atItsEnd);
    await page.locator('.program').getByRole('button', { name: 'Share' }).click();
    const link = new URL(await notice(page, 'share').getByLabel('Link').inputValue());
    const fresh = await openPage(link.pathname + link.hash);
    const bar = notice(fresh, 'link');
    await bar.getByText('This link brings changes to 1 cell.').waitFor();
    await bar.getByRole('button', { name: 'Try it' }).click();
    await settled(fresh, 'not-run');
    expect(await output(fresh, name)).not.toContain('shared');
    await run(fresh, name, atItsEnd);
    await expect.poll(() => output(fresh, name)).toBe('shared');
  });

  it('works without a network after one visit', async () => {
    const page = await openPage(address, { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await page.context().setOffline(true);
    await page.reload();
    const [name = ''] = await cellNames(page);
    await run(page, name, atItsEnd);
  });
});
