import puppeteer from 'puppeteer-core';
import type { DrivenBrowser } from './driven.ts';
import { drivenByPuppeteer } from './puppeteer-page.ts';

export async function launchFirefox(executablePath: string): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: true,
    protocolTimeout: 60_000,
  });
  return drivenByPuppeteer(browser);
}
