import type { Browser, KeyInput } from 'puppeteer-core';
import type { DrivenBrowser, DrivenPage, PageError } from './driven.ts';
import { notedErrors, noteErrors } from './note-errors.ts';
import { paste } from './paste.ts';

/** Chromium or Firefox, as Puppeteer drives it. */
export function drivenByPuppeteer(browser: Browser): DrivenBrowser {
  return {
    async open(address, view = { width: 1440, height: 900 }): Promise<DrivenPage> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(view);
      const before: PageError[] = [];
      // In the page itself: a driver tells of workers, and of what a policy has kept out, as well.
      await page.evaluateOnNewDocument(noteErrors);
      await page.goto(address);
      const evaluate = <Argument, Result>(
        script: (argument: Argument) => Result | Promise<Result>,
        argument?: Argument,
      ) => page.evaluate(`(${String(script)})(${JSON.stringify(argument)})`) as Promise<Result>;
      const noted = () => evaluate(notedErrors);
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
          before.push(...(await noted()));
          await page.goto(to);
        },
        async reload() {
          before.push(...(await noted()));
          await page.reload();
        },
        errors: async () => [...before, ...(await noted())],
        others: async () => (await context.pages()).length - 1,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
