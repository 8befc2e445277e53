import { chromium } from 'playwright-core';
import type { DrivenBrowser, DrivenPage, PageError } from './driven.ts';

const quiet = ['--disable-background-networking', '--disable-sync', '--no-first-run'];

export async function launchChromium(executablePath: string): Promise<DrivenBrowser> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] });
  return {
    async open(address, view = { width: 1440, height: 900 }): Promise<DrivenPage> {
      const context = await browser.newContext({ viewport: view });
      const page = await context.newPage();
      const errors: PageError[] = [];
      page.on('pageerror', ({ message }) => errors.push({ kind: 'uncaught', text: message }));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push({ kind: 'console', text: message.text() });
      });
      await page.goto(address);
      return {
        evaluate: <Argument, Result>(
          script: (argument: Argument) => Result | Promise<Result>,
          argument?: Argument,
        ) => page.evaluate(`(${String(script)})(${JSON.stringify(argument)})`) as Promise<Result>,
        click: (selector) => page.locator(selector).first().click(),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        insert: (text) => page.keyboard.insertText(text),
        goto: async (to) => void (await page.goto(to)),
        reload: async () => void (await page.reload()),
        setOffline: async (offline) => {
          await context.setOffline(offline);
          return true;
        },
        errors: () => Promise.resolve(errors),
        others: () => Promise.resolve(context.pages().length - 1),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
