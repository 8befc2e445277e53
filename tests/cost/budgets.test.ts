import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../src/notebook/worksheet/load-sheet.ts';
import { allPages, slugs } from '../fixture/chapters.ts';
import { cellNames, run, runWith } from '../fixture/cell.ts';
import { fetchedPaths, hydrated, wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();
const kilobyte = 1_000;

/** The modules of the worksheets, each in a file of its own. */
const sheets = sheetNames.join('|');
const notOfSheets = new RegExp(`^(?!.*/(?:live-sheet|${sheets})\\.).*\\.js$`);

/** Adds up the files of a kind that the page has fetched, compressed as a server would. */
async function fetched(page: Page, kind: RegExp): Promise<number> {
  const paths = await fetchedPaths(page);
  return paths
    .filter((path) => kind.test(path) && !path.endsWith('offline.js'))
    .reduce((sum, path) => sum + weight(join('dist', path)), 0);
}

function weight(file: string): number {
  const content = readFileSync(file);
  return file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
}

/** Adds up the scripts in the page itself, compressed. */
function inline(slug: string): number {
  const html = readFileSync(`dist/${slug}/index.html`, 'utf8');
  return Array.from(
    html.matchAll(/<script(?![^>]*json)[^>]*>([^<]+)<\/script>/g),
    ([, script = '']) => gzipSync(script).length,
  ).reduce((sum, size) => sum + size, 0);
}

describe.each(slugs)('%s costs no more than the plan allows', (slug) => {
  it('in JavaScript: before a touch, once the figures are seen, on paper', async () => {
    const page = await openPage(`/${slug}/`);
    await page.waitForLoadState('networkidle');
    const atFirst = (await fetched(page, /\.js$/)) + inline(slug);
    expect(atFirst).toBeLessThan(10 * kilobyte);

    await wake(page, 'figure');
    const figures = (await fetched(page, notOfSheets)) + inline(slug);
    expect(figures - atFirst).toBeLessThan(47 * kilobyte);

    // Paper is no figure: what marks a worksheet is fetched when one comes into view.
    await wake(page, '[data-sheet]');
    const seen = (await fetched(page, /\.js$/)) + inline(slug);
    expect(seen - figures).toBeLessThan(13 * kilobyte);
    console.log(
      `${slug}: JavaScript ${[atFirst, figures - atFirst, seen - figures].join(', ')} bytes`,
    );
  });

  // Of a page that has only begun: figures and sheets bring some of what a run needs.
  it('in JavaScript: at the first Run, at the first edit', async () => {
    const page = await openPage(`/${slug}/`);
    const figure = page.locator('figure').first();
    const hasFigures = (await figure.count()) > 0;
    if (hasFigures) await hydrated(figure);
    await page.waitForLoadState('networkidle');
    const seen = await fetched(page, /\.js$/);
    const [first = ''] = await cellNames(page);
    await run(page, first);
    const atRun = await fetched(page, /\.js$/);
    expect(atRun - seen).toBeLessThan(24 * kilobyte);

    // The cells below, if there are any, miss the names of this one.
    await runWith(page, first, 'console.log(1);', /done|error/);
    const edited = await fetched(page, /\.js$/);
    expect(edited - atRun).toBeGreaterThan(50 * kilobyte);
    // A page without figures fetches now what elsewhere its figures have brought.
    expect(edited - atRun).toBeLessThan((hasFigures ? 228 : 260) * kilobyte);
    console.log(`${slug}: first Run ${atRun - seen}, first edit ${edited - atRun} bytes`);

    await page.locator('[role="switch"]').first().click();
    await expect.poll(() => page.locator('.hinge').first().textContent()).toContain('type error');
    const checked = await fetched(page, /\.js$/);
    expect(checked - edited).toBeGreaterThan(500 * kilobyte);
    expect(checked - edited).toBeLessThan(1_100 * kilobyte);
    console.log(`${slug}: checking types ${checked - edited} bytes`);
  });

  it('in HTML, styles and fonts', async () => {
    const page = await openPage(`/${slug}/`);
    await page.waitForLoadState('networkidle');
    const html = weight(`dist/${slug}/index.html`);
    const css = await fetched(page, /\.css$/);
    const fonts = await fetched(page, /\.woff2$/);
    console.log(`${slug}: HTML ${html}, CSS ${css}, fonts ${fonts} bytes`);
    expect(html).toBeLessThan(60 * kilobyte);
    expect(css).toBeLessThan(16 * kilobyte);
    expect(fonts).toBeLessThan(150 * kilobyte);
  });
});

describe.each(allPages)('%s is light on the line and on a phone', (address) => {
  it('in what is fetched before the page is idle: 250 KB in 40 requests', async () => {
    const page = await openPage(address);
    await page.waitForLoadState('networkidle');
    const paths = await fetchedPaths(page);
    const html = weight(join('dist', address, address.endsWith('/') ? 'index.html' : ''));
    const sum = html + (await fetched(page, /./));
    console.log(`${address}: ${paths.length + 1} requests, ${sum} bytes`);
    expect(paths.length + 1).toBeLessThanOrEqual(40);
    expect(sum).toBeLessThan(250 * kilobyte);
  });

  it('in elements: 6,600', async () => {
    const page = await openPage(address, { javaScriptEnabled: false });
    const count = await page.locator('*').count();
    console.log(`${address}: ${count} elements`);
    expect(count).toBeLessThan(6_600);
  });
});

it('takes an offline copy of 1.3 MB, without the compiler', () => {
  const worker = readFileSync('dist/offline.js', 'utf8');
  const [files = {}, compiler = {}] = Array.from(
    worker.matchAll(/^const (?:files|compiler) = (\{.*\});$/gm),
    ([, json = '']) => JSON.parse(json) as Record<string, string>,
  );
  const weigh = (sums: Record<string, string>) =>
    Object.keys(sums)
      .map((path) => join('dist', path.endsWith('/') ? `${path}index.html` : path))
      .reduce((sum, file) => sum + weight(file), 0);
  console.log(`offline copy ${weigh(files)}, compiler ${weigh(compiler)} bytes`);
  expect(Object.keys(compiler)).toHaveLength(1);
  expect(weigh(compiler)).toBeGreaterThan(500 * kilobyte);
  expect(weigh(files)).toBeLessThan(1_300 * kilobyte);
});

it('loads the editor and the cell reader only when a cell is edited', async () => {
  const page = await openPage(`/${slugs[0]}/`);
  const parts = async () =>
    (await fetchedPaths(page)).filter((path) => /\/(editor|compile)\./.test(path));
  const [first = ''] = await cellNames(page);
  await run(page, first);
  expect(await parts()).toEqual([]);
  await runWith(page, first, 'console.log(1);', /done|error/);
  expect(await parts()).toHaveLength(2);
});
