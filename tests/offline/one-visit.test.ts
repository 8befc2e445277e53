import { readFileSync } from 'node:fs';
import { afterEach, expect, inject, it } from 'vitest';
import { describeInBrowsers } from '../browsers/describe-in-browsers.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { slugs } from '../fixture/chapters.ts';
import { output, run, runWith } from '../fixture/cell.ts';
import { copiedWhole } from '../fixture/page.ts';
import { serve } from '../fixture/serve-folder.ts';
import { underPath } from '../fixture/site-under-path.ts';

let server: Awaited<ReturnType<typeof serve>>;
let page: DrivenPage | undefined;
afterEach(async () => {
  server.close();
  await page?.close();
});

describeInBrowsers((openPage) => {
  /** Visits one page, for a while or until all is copied, then stops the server: there is no network. */
  async function visitOnce(isLong = false, folder = 'dist', path = '/'): Promise<DrivenPage> {
    server = await serve(folder, path);
    const visited = await openPage(`${server.address}/`);
    page = visited;
    await expect.poll(() => visited.evaluate(isServed)).toBe(true);
    if (isLong) await copiedWhole(visited);
    server.close();
    return visited;
  }

  it.each(slugs)(
    'after one visit, %s works without a network: its faces, figures and cells',
    async (slug) => {
      const visited = await visitOnce();
      await visited.goto(`${server.address}/${slug}/`);
      await expect.poll(() => visited.evaluate(hasDrawnFigures)).toBe(true);
      expect(await visited.evaluate(failedFaces)).toEqual([]);
      await run(visited, await visited.evaluate(firstCell));
      expect(await visited.errors()).toEqual([]);
    },
  );

  it('after one visit, cells are edited and checked without a network', async () => {
    const visited = await visitOnce(true);
    await visited.goto(`${server.address}/single-neuron/`);
    const wrong = 'const x = 1, w = 1, b = 1;\nconst z: string = w * x + b;\nconsole.log(z);';
    await runWith(visited, 'weighted-sum', wrong);
    expect(await output(visited, 'weighted-sum')).toBe('2');
    await visited.click('[data-cell="weighted-sum"] [role="switch"]');
    await expect
      .poll(() =>
        visited.evaluate(() => document.querySelector('[data-cell="weighted-sum"]')?.textContent),
      )
      .toContain('1 type error at line 2');
    expect(await visited.errors()).toEqual([]);
  });

  it.each(['single-neuron', 'single-neuron/index.html', 'single-neuron?from=a-link'])(
    'after one visit, /%s opens its chapter without a network',
    async (written) => {
      const visited = await visitOnce();
      await visited.goto(`${server.address}/${written}`);
      const place = await visited.evaluate(() => location.pathname + location.search);
      expect(place).toBe(written.includes('?') ? '/single-neuron/?from=a-link' : '/single-neuron/');
      expect(await visited.evaluate(heading)).toBe('A single neuron');
      expect(await visited.errors()).toEqual([]);
    },
  );

  it.each(['no-such-page', 'single-neuron/no-such-page/'])(
    'after one visit, /%s is the site’s own page that says so, without a network',
    async (unknown) => {
      const visited = await visitOnce();
      await visited.goto(`${server.address}/${unknown}`);
      expect(await visited.evaluate(heading)).toBe('Not here');
      // Not every engine tells a page its status.
      expect([404, null]).toContain(await visited.evaluate(statusOfPage));
    },
  );

  it('after one visit, a site under a path opens such addresses too, without a network', async () => {
    const visited = await visitOnce(false, inject('folderUnderPath'), underPath.path);
    await visited.goto(`${server.address}/single-neuron`);
    expect(await visited.evaluate(heading)).toBe('A single neuron');
    expect(await visited.evaluate(() => location.pathname)).toBe('/some/base/single-neuron/');
    await visited.goto(`${server.address}/no-such-page`);
    expect(await visited.evaluate(heading)).toBe('Not here');
  });

  it('after one visit, every download is there without a network', async () => {
    const visited = await visitOnce();
    await visited.goto(`${server.address}/neuron-class/`);
    const saved = await visited.evaluate(saveAll);
    expect(Object.keys(saved).sort()).toEqual(['ipynb', 'ts', 'zip']);
    const served = (end: string) => readFileSync(`dist/neuron-class.${end}`).toString('base64');
    expect(saved['ts']).toBe(served('ts'));
    expect(saved['zip']).toBe(served('zip'));
    // The notebook finds the core at the site, and so differs.
    const notebook = Buffer.from(saved['ipynb'] ?? '', 'base64').toString();
    expect(notebook.match(/"cell_type": *"code"/g)?.length).toBeGreaterThan(5);
    const statuses = await visited.evaluate(() =>
      Promise.all(
        ['nn.js', 'nn.d.ts', 'nn.tgz'].map(async (name) => (await fetch(`/${name}`)).status),
      ),
    );
    expect(statuses).toEqual([200, 200, 200]);
  });
});

/** Runs in the page: brings the next figure into view, as only what is seen is drawn. */
function hasDrawnFigures(): boolean {
  const waiting = document.querySelector('astro-island[ssr]');
  waiting?.firstElementChild?.scrollIntoView();
  return waiting === null;
}

/** Runs in the page: returns what it is called. */
const heading = () => document.querySelector('h1')?.textContent.trim();

/** Runs in the page: returns the status that it came with; null where the engine does not tell. */
const statusOfPage = () => {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming).responseStatus || null;
};

/** Runs in the page: returns the name of its first cell. */
const firstCell = () =>
  document.querySelector<HTMLElement>('[data-cell]')?.dataset['cell'] ?? 'none';

/** Runs in the page: returns the typefaces that failed to load. The fallbacks are the machine’s own. */
async function failedFaces(): Promise<string[]> {
  await document.fonts.ready;
  return Array.from(document.fonts)
    .filter(({ family, status }) => status === 'error' && !family.includes('fallback'))
    .map(({ family }) => family);
}

/** Runs in the page: saves every download of a chapter, and returns the files in base 64. */
async function saveAll(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const { createObjectURL } = URL;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-take]')) {
    const made = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob: Blob) => {
        resolve(blob);
        return createObjectURL(blob);
      };
    });
    link.click();
    const reader = new FileReader();
    reader.readAsDataURL(await made);
    await new Promise((resolve) => (reader.onload = resolve));
    files[link.dataset['take'] ?? ''] = String(reader.result).replace(/^.*,/, '');
  }
  return files;
}

/** Runs in the page: returns whether the site's service worker serves it, with all that it keeps. */
const isServed = () => navigator.serviceWorker.controller !== null;
