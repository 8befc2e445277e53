import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, Capabilities, By, Key, type WebDriver } from 'selenium-webdriver';
import type { BrowserDriver, BrowserPage, PageError } from './browser-driver.ts';
import { recordedErrors, recordErrors } from './record-errors.ts';
import { paste } from './paste.ts';

/** What WebKitGTK's driver needs of the machine, by path. */
export interface WebKitTools {
  readonly driver: string;
  readonly browser: string;
  /** A display of its own: the browser has no headless mode. */
  readonly xvfb: string;
}

type Wire = { value: unknown } | { error: string };

export async function launchWebKit(tools: WebKitTools): Promise<BrowserDriver> {
  const [display, number] = await startDisplay(tools.xvfb);
  const port = await freePort();
  const driver = spawn(tools.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  });
  const server = `http://127.0.0.1:${port}`;
  await answering(server);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: tools.browser, args: ['--automation'] },
  });
  let session: WebDriver | undefined;
  return {
    async open(address, view = { width: 1440, height: 900 }) {
      // The driver holds one session at a time.
      await session?.quit().catch(() => {});
      session = await new Builder().usingServer(server).withCapabilities(capabilities).build();
      await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
      await session
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...view });
      return drive(session, address);
    },
    async close() {
      await session?.quit().catch(() => {});
      await end(driver);
      await end(display);
    },
  };
}

async function drive(session: WebDriver, address: string): Promise<BrowserPage> {
  const before: PageError[] = [];

  const evaluate = async <Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> => {
    const answer = await session.executeAsyncScript<Wire>(
      `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${String(script)})(${JSON.stringify(argument)}))
        .then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) }));`,
    );
    if ('error' in answer) throw new Error(answer.error);
    return answer.value as Result;
  };
  const recorded = () => evaluate(recordedErrors);
  const load = async (to?: string) => {
    if (to === undefined) {
      before.push(...(await recorded()));
      await session.navigate().refresh();
    } else await session.get(to);
    await evaluate(recordErrors);
  };
  await load(address);

  return {
    evaluate,
    click: (selector) => clickWhenStill(session, selector),
    type: (text) => session.actions().sendKeys(text).perform(),
    async press(chord) {
      const keys = chord.split('+').map(keyNamed);
      const actions = session.actions();
      for (const key of keys) actions.keyDown(key);
      for (const key of keys.reverse()) actions.keyUp(key);
      await actions.perform();
    },
    insert: (text) => evaluate(paste, text),
    async goto(to) {
      before.push(...(await recorded()));
      await load(to);
    },
    reload: () => load(),
    errors: async () => [...before, ...(await recorded())],
    others: async () => (await session.getAllWindowHandles()).length - 1,
    close: () => session.quit().catch(() => {}),
  };
}

/** Clicks, and tries again while what is to be clicked moves away, as Playwright and Puppeteer do. */
async function clickWhenStill(session: WebDriver, selector: string): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;)
    try {
      const element = await session.findElement(By.css(selector));
      await session.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
      return await element.click();
    } catch (caught) {
      const isPassing = /NotInteractable|Intercepted|Stale|NoSuchElement/.test(
        caught instanceof Error ? caught.name : '',
      );
      if (!isPassing || Date.now() > end) throw caught;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

const namedKeys: Readonly<Record<string, string>> = {
  Alt: Key.ALT,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Shift: Key.SHIFT,
  Space: Key.SPACE,
  Tab: Key.TAB,
};

function keyNamed(name: string): string {
  const key = namedKeys[name] ?? name;
  if (key.length > 1) throw new Error(`no key is called ${name}`);
  return key;
}

/** Starts a display without a screen on a number that is free. */
async function startDisplay(xvfb: string): Promise<[ChildProcess, string]> {
  const size = ['-screen', '0', '1600x1000x24'];
  const display = spawn(xvfb, ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = display.stdio[3];
  if (!told) throw new Error('Xvfb cannot be heard');
  const [number] = (await once(told, 'data')) as [Buffer];
  return [display, number.toString().trim()];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  return typeof bound === 'object' && bound ? bound.port : 0;
}

async function answering(server: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** Ends a process that this file has started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
