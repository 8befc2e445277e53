import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished } from 'vitest';

/** What a page answers, in the words of the Chrome DevTools Protocol. */
interface Evaluated<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
}

const isPage = ({ type }: { type: string }) => type === 'page';

/**
 * Opens a page in a Chromium as a reader has it. Drivers, as Playwright, attach themselves to each worker,
 * which does not begin before they let it: that would be measured too. Here nobody talks to anything
 * but the page.
 *
 * It is closed when the test is over.
 *
 * @throws Error where the browser does not start, or the page does not load
 */
export async function openBarePage(executable: string, address: string) {
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  const browser = spawn(
    executable,
    [
      ...['--headless', '--no-sandbox', '--no-first-run', '--disable-background-networking'],
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  onTestFinished(async () => {
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  let origin = '';
  for await (const line of createInterface(browser.stderr)) {
    const [, host] = /DevTools listening on ws:\/\/([^/]+)/.exec(line) ?? [];
    if (host) origin = `http://${host}`;
    if (host) break;
  }
  if (origin === '') throw new Error(`${executable} did not start`);
  const targets = (await (await fetch(`${origin}/json/list`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(targets.find(isPage)?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve) => (socket.onopen = resolve));

  let latestId = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id: number; result: unknown };
    waiting.get(id)?.(result);
    waiting.delete(id);
  };
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      waiting.set((latestId += 1), resolve);
      socket.send(JSON.stringify({ id: latestId, method, params }));
    });
  const evaluate = async <T, Given>(
    run: (given: Given) => T | Promise<T>,
    given?: Given,
  ): Promise<T> => {
    const expression = `(${run.toString()})(${JSON.stringify(given) ?? ''})`;
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await ask('Runtime.evaluate', options)) as Evaluated<T>;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };

  const size = { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false };
  await ask('Emulation.setDeviceMetricsOverride', size);
  await ask('Page.navigate', { url: address });
  const isThere = () =>
    document.readyState === 'complete' && 'scripted' in document.documentElement.dataset;
  await expect.poll(() => evaluate(isThere)).toBe(true);

  return {
    evaluate,
    /** Moves the mouse, or presses or releases its button, at a place of the window. */
    async mouse(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number) {
      const isMove = type === 'mouseMoved';
      const button = { button: isMove ? 'none' : 'left', clickCount: isMove ? 0 : 1 };
      await ask('Input.dispatchMouseEvent', { type, x, y, ...button });
    },
  };
}
