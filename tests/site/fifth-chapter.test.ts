import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChapterFiles } from '../../src/build/chapter/chapter-files.ts';
import { spellNumber } from '../../src/notebook/values/count.ts';
import { layoutShift } from '../fixture/layout-shift.ts';
import { cell, output, rewrite, run } from '../fixture/cell.ts';
import { serve } from '../fixture/serve-folder.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';
import { brokenLinks, readSite } from './broken-links.ts';

/** All that a build needs, beside the packages. */
const sources = ['components', 'content', 'public', 'src', 'astro.config.mjs', 'package.json'];
const chapters = readChapterFiles();
const number = chapters.length + 1;

function chapterOfReadme(): string {
  const [, chapter] = /^````mdx\n([\s\S]+?)^````$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  if (chapter === undefined) throw new Error('README.md shows no chapter');
  return chapter;
}

/** Builds the site with one chapter more, in a folder of its own. Returns where it is. */
function buildWith(text: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'one-chapter-more-')));
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true });
  for (const config of ['tsconfig.json', 'tsconfig.base.json'])
    cpSync(config, join(folder, config));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const name = `${String(number).padStart(2, '0')}-my-chapter.mdx`;
  writeFileSync(join(folder, 'content', name), text);
  // What this test's own runner has put into the environment is not what a build finds there.
  const isForeign = (name: string) => /^(VITE|DEV$|PROD$|SSR$|MODE$|TEST$|BASE|SITE$)/.test(name);
  const environment = Object.entries(process.env).filter(([name]) => !isForeign(name));
  const astro = [resolve('node_modules/astro/bin/astro.mjs'), 'build'];
  execFileSync(process.execPath, astro, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...Object.fromEntries(environment),
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  return folder;
}

describe('the chapter in ten lines that README shows, as one chapter more', () => {
  const openPage = useChromium();
  let folder = '';
  let site: Awaited<ReturnType<typeof serve>>;
  const open = async (path: string) => {
    const page = await openPage('/404.html', { bypassCSP: true });
    await page.goto(`${site.address}${path}`);
    return page;
  };
  beforeAll(async () => {
    folder = buildWith(chapterOfReadme());
    site = await serve(join(folder, 'dist'), '/');
  }, 300_000);
  afterAll(() => {
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('breaks no link', () => {
    const built = readSite(join(folder, 'dist'));
    expect([...built.ids.keys()]).toContain('/my-chapter/');
    expect(brokenLinks(built, '/')).toEqual([]);
  });

  it('is counted, listed and drawn on the home page', async () => {
    const page = await open('/');
    const count = spellNumber(number);
    expect((await page.locator('#contents').innerText()).toLowerCase()).toBe(`${count} chapters`);
    const item = page.locator('.contents > li').last();
    expect(await item.locator('h3').innerText()).toBe('My chapter');
    // One symbol, a weighted sum: its mark on a line.
    expect(await item.locator('svg [data-role="sum"] use').count()).toBe(1);
    const drawings = await page
      .locator('.contents svg')
      .evaluateAll((all) => all.map(({ childElementCount }) => childElementCount));
    expect(drawings).toHaveLength(number);
    expect(Math.min(...drawings)).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });

  it('reads, runs and follows an edit', async () => {
    const page = await open('/my-chapter/');
    expect(await page.locator('.program > p').first().innerText()).toContain('1 cell, 2 lines.');
    expect(await page.locator('.on-this-page').count()).toBe(0);
    expect(await page.locator('.symbol-table button').allInnerTexts()).toHaveLength(1);
    await run(page, 'weighted-sum');
    // 1.2 · 0.7 − 0.4 = 0.44, and in the doubles of IEEE 754 a little less.
    expect(await output(page, 'weighted-sum')).toBe('0.43999999999999995');
    await rewrite(page, 'weighted-sum', 'const z = 1.2 * 0.5 - 0.4;\nconsole.log(z);');
    // 1.2 · 0.5 − 0.4 = 0.2, with as many decimals as the quote has.
    await expect.poll(() => page.locator('data[data-name="z"]').first().innerText()).toBe('0.20');
    expect(await cell(page, 'weighted-sum').count()).toBe(1);
  });

  it.each([390, 1440])(
    'at %i px: has no violation, shifts nothing, and nothing sticks out',
    async (width) => {
      const page = await open('/my-chapter/');
      await page.setViewportSize({ width, height: 900 });
      await page.reload();
      expect(await layoutShift(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    },
  );

  it.each(['ts', 'ipynb', 'zip'])('can be taken away as .%s', async (end) => {
    const response = await fetch(`${site.address}/my-chapter.${end}`);
    expect(response.status).toBe(200);
    if (end !== 'zip') expect(await response.text()).toContain('1.2 * 0.7 - 0.4');
  });
});
