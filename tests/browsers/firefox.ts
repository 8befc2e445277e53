import puppeteer from 'puppeteer-core';
import type { BrowserDriver } from './browser-driver.ts';
import { puppeteerDriver } from './puppeteer-page.ts';

export async function launchFirefox(executablePath: string): Promise<BrowserDriver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: true,
    protocolTimeout: 60_000,
  });
  return puppeteerDriver(browser);
}
