import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { keysOf, windowSize, type BrowserDriver, type PageError } from './driver.ts';
import { recordedErrors, recordErrors } from './page-errors.ts';
import { paste } from './paste.ts';

/** Starts Chromium as a reader has it. */
export async function launchChromium(executablePath: string): Promise<BrowserDriver> {
  // A reader's Chromium gives a sandboxed frame a process of its own. Puppeteer would put it into the
  // page's, and Playwright takes the end of that process for the end of the page; both would hide what
  // becomes of a page whose cells have filled the memory.
  const usual = await puppeteer.defaultArgs({ browser: 'chrome', headless: true });
  const args = usual.map((arg) =>
    arg.startsWith('--disable-features=') ? arg.replace(/,?IsolateSandboxedIframes/, '') : arg,
  );
  return driverOf(
    await puppeteer.launch({
      browser: 'chrome',
      executablePath,
      headless: true,
      ignoreDefaultArgs: true,
      args: [...args, '--no-sandbox', '--remote-debugging-port=0'],
      protocolTimeout: 60_000,
    }),
  );
}

export async function launchFirefox(executablePath: string): Promise<BrowserDriver> {
  return driverOf(
    await puppeteer.launch({
      browser: 'firefox',
      protocol: 'webDriverBiDi',
      executablePath,
      headless: true,
      protocolTimeout: 60_000,
    }),
  );
}

const driverOf = (browser: Browser): BrowserDriver => ({
  async open(address) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(windowSize);
    const before: PageError[] = [];
    // In the page itself: a driver reports errors of workers, and what a policy has kept out, as well.
    await page.evaluateOnNewDocument(recordErrors);
    await page.goto(address);
    const evaluate = ((script: Parameters<Page['evaluate']>[0], argument?: unknown) =>
      page.evaluate(`(${String(script)})(${JSON.stringify(argument)})`)) as Page['evaluate'];
    const load = async (go: () => Promise<unknown>) => {
      before.push(...(await evaluate(recordedErrors)));
      await go();
    };
    return {
      evaluate,
      click: (selector, { timeout = 30_000 } = {}) =>
        page.locator(selector).setTimeout(timeout).click(),
      keyboard: {
        type: (text) => page.keyboard.type(text),
        async press(chord) {
          const keys = keysOf(chord) as KeyInput[];
          for (const key of keys) await page.keyboard.down(key);
          for (const key of keys.reverse()) await page.keyboard.up(key);
        },
        insertText: (text) => evaluate(paste, text),
      },
      goto: (to) => load(() => page.goto(to)),
      reload: () => load(() => page.reload()),
      errors: async () => [...before, ...(await evaluate(recordedErrors))],
      others: async () => (await context.pages()).length - 1,
      close: () => context.close(),
    };
  },
  close: () => browser.close(),
});
