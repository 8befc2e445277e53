import type { Browser, KeyInput } from 'puppeteer-core';
import type { DrivenBrowser, DrivenPage, PageError } from './driven.ts';
import { paste } from './paste.ts';

/** Chromium or Firefox, as Puppeteer drives it. */
export function drivenByPuppeteer(browser: Browser): DrivenBrowser {
  return {
    async open(address, view = { width: 1440, height: 900 }): Promise<DrivenPage> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(view);
      const errors: PageError[] = [];
      page.on('pageerror', (error) => {
        const text = error instanceof Error ? error.message : String(error);
        // Firefox tells of what a policy has kept from loading as if it had been thrown.
        const kind = text.startsWith('Content-Security-Policy:') ? 'console' : 'uncaught';
        errors.push({ kind, text });
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push({ kind: 'console', text: message.text() });
      });
      await page.goto(address);
      const evaluate = <Argument, Result>(
        script: (argument: Argument) => Result | Promise<Result>,
        argument?: Argument,
      ) => page.evaluate(`(${String(script)})(${JSON.stringify(argument)})`) as Promise<Result>;
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
        goto: async (to) => void (await page.goto(to)),
        reload: async () => void (await page.reload()),
        async setOffline(offline) {
          try {
            await page.setOfflineMode(offline);
            return true;
          } catch {
            return false;
          }
        },
        errors: () => Promise.resolve(errors),
        others: async () => (await context.pages()).length - 1,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
