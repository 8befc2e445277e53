import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { listen } from '../fixture/listen.ts';
import {
  keysOf,
  windowSize,
  type BrowserDriver,
  type DrivenPage,
  type PageError,
} from './driver.ts';
import { recordedErrors, recordErrors } from './page-errors.ts';
import { paste } from './paste.ts';
import { WebDriverSession } from './web-driver.ts';

/** What WebKitGTK's driver needs of the machine, by path. */
export interface WebKitTools {
  readonly driver: string;
  readonly browser: string;
  /** A display of its own: the browser has no headless mode. */
  readonly xvfb: string;
}

export async function launchWebKit(tools: WebKitTools): Promise<BrowserDriver> {
  const [display, number] = await startDisplay(tools.xvfb);
  const port = await freePort();
  const driver = spawn(tools.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  });
  const server = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${server}/status`), { timeout: 20_000 });
  let session: WebDriverSession | undefined;
  const quit = () => session?.quit().catch(() => {});
  return {
    async open(address) {
      // The driver holds one session at a time.
      await quit();
      session = await WebDriverSession.start(server, {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: tools.browser, args: ['--automation'] },
      });
      await session.setTimeouts({ script: 60_000, pageLoad: 60_000 });
      await session.setWindow({ x: 0, y: 0, ...windowSize });
      return drive(session, address);
    },
    async close() {
      await quit();
      await end(driver);
      await end(display);
    },
  };
}

async function drive(session: WebDriverSession, address: string): Promise<DrivenPage> {
  const before: PageError[] = [];

  const evaluate = (async (script: Parameters<Page['evaluate']>[0], argument?: unknown) => {
    const answer = await session.executeAsync<{ value: unknown } | { error: string }>(
      `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${String(script)})(${JSON.stringify(argument)}))
        .then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) }));`,
    );
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }) as Page['evaluate'];
  const load = async (go: () => Promise<unknown>) => {
    await go();
    await evaluate(recordErrors);
  };
  const leave = async (go: () => Promise<unknown>) => {
    before.push(...(await evaluate(recordedErrors)));
    await load(go);
  };
  await load(() => session.goTo(address));

  return {
    evaluate,
    click: (selector, { timeout = 30_000 } = {}) =>
      // What is to be clicked may be covered, or move away, as Playwright and Puppeteer know too.
      vi.waitFor(
        async () => {
          await evaluate((wanted) => {
            document.querySelector(wanted)?.scrollIntoView({ block: 'center' });
          }, selector);
          await session.click(selector);
        },
        { timeout, interval: 50 },
      ),
    keyboard: {
      async type(text) {
        for (const character of text) await session.press(character);
      },
      press: (chord) => session.press(...keysOf(chord)),
      insertText: (text) => evaluate(paste, text),
    },
    goto: (to) => leave(() => session.goTo(to)),
    reload: () => leave(() => session.reload()),
    errors: async () => [...before, ...(await evaluate(recordedErrors))],
    others: async () => (await session.windows()).length - 1,
    close: () =>
      session.quit().then(
        () => {},
        () => {},
      ),
  };
}

/** Starts a display without a screen on a number that is free. */
async function startDisplay(xvfb: string): Promise<[ChildProcess, string]> {
  const size = ['-screen', '0', '1600x1000x24'];
  const display = spawn(xvfb, ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numbers = display.stdio[3];
  if (!numbers) throw new Error('Xvfb cannot be heard');
  const [number] = (await once(numbers, 'data')) as [Buffer];
  return [display, number.toString().trim()];
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Ends a process that this file has started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
