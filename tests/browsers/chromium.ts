import puppeteer from 'puppeteer-core';
import type { BrowserDriver } from './browser-driver.ts';
import { puppeteerDriver } from './puppeteer-page.ts';

/**
 * A reader's Chromium gives a sandboxed frame a process of its own. Puppeteer would put it into the
 * page's, and Playwright takes the end of that process for the end of the page; both would hide what
 * becomes of a page whose cells have filled the memory.
 */
const wanted = 'IsolateSandboxedIframes';

export async function launchChromium(executablePath: string): Promise<BrowserDriver> {
  const usual = await puppeteer.defaultArgs({ browser: 'chrome', headless: true });
  const args = usual.map((arg) =>
    arg.startsWith('--disable-features=')
      ? arg
          .split(',')
          .filter((feature) => feature !== wanted)
          .join(',')
      : arg,
  );
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    ignoreDefaultArgs: true,
    args: [...args, '--no-sandbox', '--remote-debugging-port=0'],
    protocolTimeout: 60_000,
  });
  return puppeteerDriver(browser);
}
