import type { Browser, KeyInput } from 'puppeteer-core';
import type { BrowserDriver, BrowserPage, PageError } from './browser-driver.ts';
import { recordedErrors, recordErrors } from './record-errors.ts';
import { paste } from './paste.ts';

/** Drives Chromium or Firefox by Puppeteer. */
export function puppeteerDriver(browser: Browser): BrowserDriver {
  return {
    async open(address, view = { width: 1440, height: 900 }): Promise<BrowserPage> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(view);
      const before: PageError[] = [];
      // In the page itself: a driver reports errors of workers, and what a policy has kept out, as well.
      await page.evaluateOnNewDocument(recordErrors);
      await page.goto(address);
      const evaluate = <Argument, Result>(
        script: (argument: Argument) => Result | Promise<Result>,
        argument?: Argument,
      ) => page.evaluate(`(${String(script)})(${JSON.stringify(argument)})`) as Promise<Result>;
      const recorded = () => evaluate(recordedErrors);
      return {
        evaluate,
        click: (selector) => page.locator(selector).click(),
        type: (text) => page.keyboard.type(text),
        async press(chord) {
          const keys = chord.split('+') as KeyInput[];
          for (const key of keys) await page.keyboard.down(key);
          for (const key of keys.reverse()) await page.keyboard.up(key);
        },
        insert: (text) => evaluate(paste, text),
        async goto(to) {
          before.push(...(await recorded()));
          await page.goto(to);
        },
        async reload() {
          before.push(...(await recorded()));
          await page.reload();
        },
        errors: async () => [...before, ...(await recorded())],
        others: async () => (await context.pages()).length - 1,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
