import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { output, press, rewrite, settled, useBrowser } from './fixture/browser.ts';

const open = useBrowser();

let server: Server;
let requests = 0;
let address = '';
beforeAll(async () => {
  server = createServer((_, response) => {
    requests += 1;
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('export {}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  address = `127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
});
afterAll(() => server.close());

/** Ways out of a worker. Each is tried by a cell, and none may reach the listening server. */
const waysOut: Record<string, string> = {
  fetch: 'await fetch("http://ADDRESS/")',
  XMLHttpRequest:
    'const r = new (globalThis as any).XMLHttpRequest(); r.open("GET", "http://ADDRESS/", false); r.send()',
  WebSocket:
    'const s = new (globalThis as any).WebSocket("ws://ADDRESS/"); await new Promise((_, no) => { s.onerror = no; s.onclose = no; })',
  EventSource:
    'const s = new (globalThis as any).EventSource("http://ADDRESS/"); await new Promise((_, no) => { s.onerror = no; })',
  'import by address': 'await import("http://ADDRESS/a.js" as string)',
  importScripts: '(globalThis as any).importScripts("http://ADDRESS/a.js")',
  'a worker of its own':
    'const u = URL.createObjectURL(new Blob([`fetch("http://ADDRESS/").then(() => postMessage(1), () => postMessage(0))`])); const w = new (globalThis as any).Worker(u); if (!(await new Promise((yes) => { w.onmessage = (e: any) => yes(e.data); w.onerror = () => yes(0); }))) throw new Error("refused")',
  sendBeacon: 'if (!(navigator as any).sendBeacon("http://ADDRESS/")) throw new Error("refused")',
};

describe('a reader’s program', () => {
  it.each(Object.keys(waysOut))('does not reach the network by %s', async (way) => {
    const { page } = await open('/single-neuron/');
    const before = requests;
    await rewrite(page, 'weighted-sum', (waysOut[way] ?? '').replaceAll('ADDRESS', address));
    await press(page, 'weighted-sum', 'Run');
    await settled(page, 'error');
    expect(await output(page, 'weighted-sum')).toMatch(/Error|Uncaught/);
    await page.waitForTimeout(300);
    expect(requests).toBe(before);
  });

  it('that hangs when a number is turned shows what it printed before, though the runs before were short', async () => {
    const { page } = await open('/single-neuron/');
    const endless = 'const n = 1;\nconsole.log("n is", n);\nif (n >= 9) for (;;) {}';
    await rewrite(page, 'weighted-sum', endless);
    await settled(page, 'error'); // the cells below miss the names of this one
    const number = page.locator('[data-cell="weighted-sum"] .cm-line .number').first();
    const box = await number.boundingBox();
    if (!box) throw new Error('the editor shows no number');
    // Four pixels are a step. The runs on the way are short, and each but the first reports at its end.
    const [x, y] = [box.x + 3, box.y + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let steps = 1; steps <= 8; steps += 1) {
      await page.mouse.move(x + 4 * steps, y);
      await page.waitForTimeout(100);
    }
    await expect.poll(() => output(page, 'weighted-sum')).toBe('n is 9');
    await page.mouse.up();
    await press(page, 'weighted-sum', 'Stop');
    expect(await output(page, 'weighted-sum')).toContain('n is 9');
  });

  it('finds no storage, no document, and no page to talk to', async () => {
    const { page } = await open('/single-neuron/');
    const look = ['localStorage', 'indexedDB', 'caches', 'document', 'parent', 'cookieStore']
      .map((name) => `console.log("${name}", typeof (globalThis as any).${name});`)
      .join('\n');
    await rewrite(page, 'weighted-sum', look);
    await press(page, 'weighted-sum', 'Run');
    await settled(page, 'error');
    expect((await output(page, 'weighted-sum')).split('\n').slice(0, 6)).toEqual([
      'localStorage undefined',
      'indexedDB undefined',
      'caches undefined',
      'document undefined',
      'parent undefined',
      'cookieStore undefined',
    ]);
  });

  it('has no way to speak past its run, or to drown the page', async () => {
    const { page, errors } = await open('/single-neuron/');
    await rewrite(
      page,
      'weighted-sum',
      `const self = globalThis as any;
const ways = [self.postMessage, Object.getPrototypeOf(self).postMessage, self.close, self.BroadcastChannel, self.Worker];
console.log(ways);
for (;;) for (const way of ways) try { way?.call(self, { kind: 'lost', run: 1 }); } catch {}`,
    );
    await press(page, 'weighted-sum', 'Run');
    await settled(page, 'running');
    await page.waitForTimeout(2_000);
    const began = Date.now();
    await page.evaluate(() => 1 + 1);
    expect(Date.now() - began).toBeLessThan(200);
    expect(await page.getAttribute('html', 'data-run')).toBe('running');
    expect(await output(page, 'weighted-sum')).toBe(
      '[ undefined, undefined, undefined, undefined, undefined ]',
    );
    await press(page, 'weighted-sum', 'Stop');
    await settled(page, 'stopped');
    expect(errors).toEqual([]);
  });

  it('spoils nothing for the next run by what it changes', async () => {
    const { page } = await open('/single-neuron/');
    await rewrite(
      page,
      'weighted-sum',
      'Array.prototype.push = () => 0; JSON.stringify = () => ""; Promise.prototype.then = () => { throw 1 };\n(globalThis as any).console = null;\nconst x = 1, w = 1, b = 1, z = 1;',
    );
    await press(page, 'weighted-sum', 'Run');
    await settled(page, 'error');
    await press(page, 'weighted-sum', 'Reset');
    await settled(page);
    expect(await output(page, 'weighted-sum')).toBe('0.43999999999999995');
  });

  it('ends when it fills the memory, and the page lives', async () => {
    const { page } = await open('/single-neuron/');
    await rewrite(
      page,
      'weighted-sum',
      'const hoard: number[][] = [];\nfor (;;) hoard.push(Array.from({ length: 1e6 }, () => Math.random()));',
    );
    await press(page, 'weighted-sum', 'Run');
    await page.waitForFunction(() => document.documentElement.dataset['run'] === 'running');
    await page.waitForTimeout(3_000);
    if ((await page.getAttribute('html', 'data-run')) === 'running')
      await press(page, 'weighted-sum', 'Stop');
    await press(page, 'weighted-sum', 'Reset');
    await settled(page);
    expect(await output(page, 'weighted-sum')).toBe('0.43999999999999995');
  });
});
