import { expect, inject, it } from 'vitest';
import { output, run } from '../fixture/page.ts';
import { serve } from '../fixture/serve-folder.ts';
import { underPath } from '../fixture/site-under-path.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();
const [folder, { path }] = [inject('folderUnderPath'), underPath];

it('works on a host that sends its headers, the frame of its cells too', async () => {
  const host = await serve(folder, path, { headers: true });
  try {
    const headersOf = async (name: string) => (await fetch(`${host.address}/${name}`)).headers;
    const page = await headersOf('single-neuron/');
    expect(page.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(page.get('x-content-type-options')).toBe('nosniff');
    expect(page.get('cache-control')).toBe(null);
    expect(page.get('access-control-allow-origin')).toBe(null);
    for (const name of ['nn.js', 'nn.d.ts', 'nn.tgz'])
      expect((await headersOf(name)).get('access-control-allow-origin')).toBe('*');

    const opened = await openPage('/404.html');
    const answers: (readonly [name: string, cache: string | undefined])[] = [];
    opened.on('response', (response) => {
      const { 'cache-control': cache } = response.headers();
      answers.push([response.url(), cache]);
    });
    await opened.goto(`${host.address}/`);
    await run(opened, 'one-neuron');
    expect(await output(opened, 'one-neuron')).toBe('0.6082590307465143');
    const hashed = answers.filter(([name]) => name.startsWith(`${host.address}/_astro/`));
    expect(hashed.length).toBeGreaterThan(5);
    expect(hashed.filter(([, cache]) => cache !== 'public, max-age=31536000, immutable')).toEqual(
      [],
    );
  } finally {
    host.close();
  }
});

it('is not shown inside a page of another site', async () => {
  const host = await serve(folder, path, { headers: true });
  try {
    const page = await openPage('/404.html', { bypassCSP: true, provokes: /frame-ancestors/ });
    await page.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = address;
      document.body.append(frame);
      await loaded;
    }, `${host.address}/`);
    expect(await page.frameLocator('iframe').locator('.brand').count()).toBe(0);
  } finally {
    host.close();
  }
});

it('has a 404 page that works at any depth: its look, its menu, its way back', async () => {
  const page = await openPage('/404.html', { provokes: /404 \(Not Found\)/ });
  await page.goto(`${inject('siteUnderPath')}/no/such/page/`);
  expect(await page.locator('h1').textContent()).toBe('Not here');
  await page.locator('.menu summary').click();
  expect(await page.locator('.menu a').first().isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  await page.locator('main a').click();
  await page.waitForURL(`**${path}`);
});
