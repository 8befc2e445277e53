import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { describeInBrowsers } from '../browsers/describe-in-browsers.ts';
import { output, run } from '../fixture/cell.ts';
import { serve } from '../fixture/serve-folder.ts';
import { underPath } from '../fixture/site-under-path.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();

/** A host that sends the headers that the site asks for. */
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  host = await serve(inject('folderUnderPath'), underPath.path, { headers: true });
});
afterAll(() => host.close());

it('asks a host for its headers: the core open, hashed files for a year, no guessing of types', async () => {
  const headersOf = async (name: string) => {
    const { ok, headers } = await fetch(`${host.address}/${name}`);
    expect(ok, name).toBe(true);
    return Object.fromEntries(headers);
  };
  const page = await headersOf('single-neuron/');
  expect(page).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  });
  expect(page).not.toHaveProperty('cache-control');
  expect(page).not.toHaveProperty('access-control-allow-origin');
  for (const name of ['nn.js', 'nn.d.ts', 'nn.tgz'])
    expect(await headersOf(name)).toMatchObject({ 'access-control-allow-origin': '*' });

  const html = await (await fetch(`${host.address}/single-neuron/`)).text();
  const hashed = Array.from(html.matchAll(/"[^"]*(_astro\/[^"]+)"/g), ([, name = '']) => name);
  expect(hashed.length).toBeGreaterThan(5);
  for (const name of hashed)
    expect(await headersOf(name)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
    });
});

describeInBrowsers((open) => {
  it('runs its cells under these headers: their frame is its own', async () => {
    const page = await open(`${host.address}/`);
    await run(page, 'one-neuron');
    expect(await output(page, 'one-neuron')).toBe('0.6082590307465143');
    expect(await page.errors()).toEqual([]);
    await page.close();
  });
});

it('is not shown inside a page of another site', async () => {
  const page = await openPage('/404.html', { bypassCSP: true, provokes: /frame-ancestors/ });
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = address;
    document.body.append(frame);
    await loaded;
  }, `${host.address}/`);
  expect(await page.frameLocator('iframe').locator('.brand').count()).toBe(0);
});

it('has a 404 page that works at any depth: its look, its menu, its way back', async () => {
  const page = await openPage('/404.html', { provokes: /404 \(Not Found\)/ });
  await page.goto(`${inject('siteUnderPath')}/no/such/page/`);
  expect(await page.locator('h1').textContent()).toBe('Not here');
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  await page.locator('.menu summary').click();
  expect(await page.locator('.menu a').first().isVisible()).toBe(true);
  await page.locator('main a').click();
  await page.waitForURL(`**${underPath.path}`);
});
