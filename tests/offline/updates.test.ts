import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeServiceWorker } from '../../src/build/offline/offline.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { describeInBrowsers } from '../browsers/describe-in-browsers.ts';
import { run } from '../fixture/cell.ts';
import { fetchedPaths } from '../fixture/page.ts';
import { serve } from '../fixture/serve-folder.ts';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
let page: DrivenPage | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('dist', folder, { recursive: true });
  server = await serve(folder, '/');
});
afterEach(async () => {
  server.close();
  await page?.close();
  rmSync(folder, { recursive: true });
});

/** Puts another edition of the site in the place of the first: its scripts have other names. */
function publishSecond(): void {
  const parts = join(folder, '_astro');
  const scripts = readdirSync(parts).filter((name) => name.endsWith('.js'));
  for (const name of scripts) renameSync(join(parts, name), join(parts, second(name)));
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of texts.filter((name) => /\.(html|js|css)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const renamed = scripts.reduce((code, name) => code.replaceAll(name, second(name)), text);
    writeFileSync(join(folder, file), renamed.replace('<html', '<html data-edition="second"'));
  }
  writeFileSync(join(folder, 'nn.js'), '// second\n', { flag: 'a' });
  writeServiceWorker(folder, '/');
}

const second = (name: string) => name.replace(/\.js$/, '.second.js');

describeInBrowsers((openPage) => {
  async function visit(path: string): Promise<DrivenPage> {
    const visited = await openPage(server.address + path);
    await expect.poll(() => visited.evaluate(isServed)).toBe(true);
    return visited;
  }

  it('a page that was open before an update goes on with its own parts', async () => {
    page = await visit('/single-neuron/');
    publishSecond();
    expect(await page.evaluate(update)).toBe('activated');
    await run(page, 'weighted-sum');
    expect(await edition(page)).toEqual({ page: 'first', scripts: ['first'] });
    expect(await page.errors()).toEqual([]);
  });

  it('an update is there at the next visit, whole, and then without a network', async () => {
    page = await visit('/single-neuron/');
    publishSecond();
    await page.reload();
    await run(page, 'weighted-sum');
    expect(await edition(page)).toEqual({ page: 'second', scripts: ['second'] });
    // While one service worker takes over from another, WebKit may drop a request between them.
    await expect.poll(() => page?.evaluate(fetchCore)).toContain('// second');

    await expect.poll(() => page?.evaluate(hasUpdated)).toBe(true);
    server.close();
    await page.goto(`${server.address}/neuron-class/`);
    await run(page, 'dot');
    expect(await edition(page)).toEqual({ page: 'second', scripts: ['second'] });
    expect(await page.errors()).toEqual([]);
  });

  it('of an update that is half there, nothing is kept', async () => {
    page = await visit('/single-neuron/');
    publishSecond();
    cpSync('dist/neuron-class/index.html', join(folder, 'neuron-class/index.html'));
    expect(await page.evaluate(update)).toBe('redundant');
    server.close();
    for (const [path, cell] of [
      ['/single-neuron/', 'weighted-sum'],
      ['/neuron-class/', 'dot'],
    ] as const) {
      await page.goto(server.address + path);
      await run(page, cell);
      expect(await edition(page)).toEqual({ page: 'first', scripts: ['first'] });
    }
    expect(await page.errors()).toEqual([]);
  });
});

/** Returns of which edition a page is, and the scripts that it has loaded. */
async function edition(page: DrivenPage) {
  const paths = await fetchedPaths(page);
  const scripts = paths
    .filter((path) => path.startsWith('/_astro/') && path.endsWith('.js'))
    .map((path) => (path.endsWith('.second.js') ? 'second' : 'first'));
  const own = await page.evaluate(() => document.documentElement.dataset['edition'] ?? 'first');
  return { page: own, scripts: [...new Set(scripts)] };
}

/** Runs in the page: asks for an update, and gives what becomes of it. */
async function update(): Promise<string> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const fresh = registration.installing ?? registration.waiting;
  if (!fresh) return 'none';
  return new Promise((resolve) => {
    const look = () => {
      if (/activated|redundant/.test(fresh.state)) resolve(fresh.state);
    };
    fresh.addEventListener('statechange', look);
    look();
  });
}

/** Runs in the page: returns the core as it is served; nothing where the request failed. */
const fetchCore = () =>
  fetch('/nn.js').then(
    (response) => response.text(),
    () => '',
  );

/** Runs in the page: returns whether two editions are kept, and nothing is on its way. */
async function hasUpdated(): Promise<boolean> {
  const { active, installing, waiting } = await navigator.serviceWorker.ready;
  const kept = await caches.keys();
  return kept.length === 2 && active?.state === 'activated' && !installing && !waiting;
}

/** Runs in the page: returns whether the site's service worker serves it, with all that it keeps. */
const isServed = () => navigator.serviceWorker.controller !== null;
