import { afterEach, expect, it } from 'vitest';
import { slugs } from './fixture/browser.ts';
import { CellOnPage } from './browsers/cell-on-page.ts';
import { browserNames, waitFor, type BrowserPage } from './browsers/browser-driver.ts';
import { describeIn } from './browsers/launch.ts';
import { serve } from './fixture/serve-folder.ts';

let server: Awaited<ReturnType<typeof serve>>;
let page: BrowserPage | undefined;
afterEach(async () => {
  server.close();
  await page?.close();
});

for (const browser of browserNames)
  describeIn(browser, (open) => {
    /** Visits one page, then stops the server, so that there is no network. */
    async function visitOnce(): Promise<BrowserPage> {
      server = await serve('dist', '/');
      page = await open(`${server.address}/`);
      await waitFor(page, () => navigator.serviceWorker.controller !== null, undefined, {
        what: 'the service worker',
      });
      server.close();
      return page;
    }

    it.each(slugs)(
      'after one visit, %s works without a network: its faces, figures and cells',
      async (slug) => {
        const visited = await visitOnce();
        await visited.goto(`${server.address}/${slug}/`);
        await waitFor(
          visited,
          // Figures are drawn only once they are seen.
          () => {
            const waiting = document.querySelector('astro-island[ssr]');
            waiting?.firstElementChild?.scrollIntoView();
            return waiting === null;
          },
          undefined,
          { what: 'the figures' },
        );
        expect(await visited.evaluate(failedFaces)).toEqual([]);
        await visited.evaluate(() => {
          document.documentElement.dataset['run'] = 'asked';
        });
        await visited.click('[data-do="run"]');
        await waitFor(
          visited,
          () => document.documentElement.dataset['run'] === 'done',
          undefined,
          {
            what: 'the end of the run',
          },
        );
        expect(await visited.errors()).toEqual([]);
      },
    );

    it('after one visit, cells are edited and checked without a network', async () => {
      const visited = await visitOnce();
      await visited.goto(`${server.address}/single-neuron/`);
      const cell = new CellOnPage(visited, 'weighted-sum');
      await cell.rewrite(
        'const x = 1, w = 1, b = 1;\nconst z: string = w * x + b;\nconsole.log(z);',
      );
      await cell.run();
      expect(await cell.settled()).toMatchObject({ state: 'done', output: '2' });
      await visited.click('[data-cell="weighted-sum"] [role="switch"]');
      await waitFor(
        visited,
        () =>
          document
            .querySelector('[data-cell="weighted-sum"]')
            ?.textContent.includes('1 type error at line 2') ?? false,
        undefined,
        { what: 'the type error' },
      );
      expect(await visited.errors()).toEqual([]);
    });

    it('after one visit, every download is there without a network', async () => {
      const visited = await visitOnce();
      await visited.goto(`${server.address}/neuron-class/`);
      const sizes = await visited.evaluate(saveAll);
      expect(Object.keys(sizes).sort()).toEqual(['ipynb', 'ts', 'zip']);
      for (const [kind, size] of Object.entries(sizes)) expect(size, kind).toBeGreaterThan(1_000);
      const statuses = await visited.evaluate(() =>
        Promise.all(
          ['nn.js', 'nn.d.ts', 'nn.tgz'].map(async (name) => (await fetch(`/${name}`)).status),
        ),
      );
      expect(statuses).toEqual([200, 200, 200]);
    });
  });

/** Runs in the page: returns the typefaces that failed to load. The fallbacks are the machine’s own. */
async function failedFaces(): Promise<string[]> {
  await document.fonts.ready;
  return Array.from(document.fonts)
    .filter(({ family, status }) => status === 'error' && !family.includes('fallback'))
    .map(({ family }) => family);
}

/** Runs in the page: saves every download of a chapter, and returns the sizes of the files. */
async function saveAll(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  const { createObjectURL } = URL;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-take]')) {
    const made = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob: Blob) => {
        resolve(blob);
        return createObjectURL(blob);
      };
    });
    link.click();
    sizes[link.dataset['take'] ?? ''] = (await made).size;
  }
  return sizes;
}
