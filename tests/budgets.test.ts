import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { press, rewrite, settled, slugs, useBrowser } from './browser.ts';

const open = useBrowser();
const kilobyte = 1_000;

/** What files of a kind weigh that the page has asked for, compressed as a server would. */
async function fetched(page: Page, kind: RegExp): Promise<number> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return [...new Set(names)]
    .filter((name) => kind.test(name) && !name.endsWith('offline.js'))
    .reduce((sum, name) => sum + weight(join('dist', name)), 0);
}

function weight(file: string): number {
  const content = readFileSync(file);
  return file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
}

/** The JavaScript that the page has asked for, what stands in it included. */
async function scripts(page: Page, slug: string): Promise<number> {
  const html = readFileSync(`dist/${slug}/index.html`, 'utf8');
  const inline = html.matchAll(/<script(?![^>]*json)[^>]*>([^<]+)<\/script>/g);
  return Array.from(inline, ([, script = '']) => gzipSync(script).length).reduce(
    (sum, size) => sum + size,
    await fetched(page, /\.js$/),
  );
}

/** Brings each in turn into view, and waits for what then comes alive. */
async function see(page: Page, things: string, asleep: string): Promise<void> {
  for (const thing of await page.locator(things).all()) await thing.scrollIntoViewIfNeeded();
  await page.waitForFunction((selector) => !document.querySelector(selector), asleep);
  await page.waitForLoadState('networkidle');
}

describe.each(slugs)('%s costs no more than the plan allows', (slug) => {
  it('in JavaScript: before a touch, once all figures are seen, and all worksheets', async () => {
    const { page } = await open(`/${slug}/`);
    await page.waitForLoadState('networkidle');
    const atFirst = await scripts(page, slug); // with the questions, which wait in the page
    expect(atFirst).toBeLessThan(10 * kilobyte);

    await page.evaluate(() => {
      // A worksheet comes alive when it is near; here it waits for its turn.
      for (const one of document.querySelectorAll<HTMLElement>('.sheet')) one.hidden = true;
    });
    await see(page, 'figure', 'astro-island[ssr]');
    const figures = (await scripts(page, slug)) - atFirst;
    expect(figures).toBeLessThan(45 * kilobyte);

    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('.sheet')) one.hidden = false;
    });
    await see(page, '.sheet', '.sheet:not([data-awake])');
    const sheets = (await scripts(page, slug)) - atFirst - figures;
    // The plan has no line for them: more than what marks, hints and remembers, and three sheets of
    // text, would be more than a page needs for plain fields.
    expect(sheets).toBeLessThan(12 * kilobyte);
    console.log(`${slug}: JavaScript ${atFirst}, figures ${figures}, worksheets ${sheets} bytes`);
  });

  it('in JavaScript: at the first Run, at the first edit', async () => {
    const { page } = await open(`/${slug}/`);
    await page.locator('figure').first().scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const seen = await scripts(page, slug);
    await page.locator('[data-do="run"]').first().click();
    await settled(page);
    const run = await scripts(page, slug);
    expect(run - seen).toBeLessThan(20 * kilobyte);

    const name = await page.locator('[data-cell]').first().getAttribute('data-cell');
    await rewrite(page, name ?? '', 'console.log(1);');
    await press(page, name ?? '', 'Run');
    await settled(page, 'error'); // the cells below miss the names of this one
    const edited = await scripts(page, slug);
    expect(edited - run).toBeGreaterThan(50 * kilobyte);
    expect(edited - run).toBeLessThan(220 * kilobyte);
    console.log(`${slug}: first Run ${run - seen}, first edit ${edited - run} bytes`);
  });

  it('in HTML, styles and fonts', async () => {
    const { page } = await open(`/${slug}/`);
    await page.waitForLoadState('networkidle');
    const html = weight(`dist/${slug}/index.html`);
    const css = await fetched(page, /\.css$/);
    const fonts = await fetched(page, /\.woff2$/);
    console.log(`${slug}: HTML ${html}, CSS ${css}, fonts ${fonts} bytes`);
    expect(html).toBeLessThan(60 * kilobyte);
    expect(css).toBeLessThan(15 * kilobyte);
    expect(fonts).toBeLessThan(150 * kilobyte);
  });
});

it('loads the editor and the cell reader only when a cell is edited', () => {
  const names = readdirSync('dist/_astro').filter((name) => /^(editor|compile)\./.test(name));
  expect(names.length).toBe(2);
});
