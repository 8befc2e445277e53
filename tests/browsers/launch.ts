import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { BrowserName, BrowserDriver } from './browser-driver.ts';
import { launchFirefox } from './firefox.ts';
import { launchWebKit } from './webkit.ts';

/** Returns how to start a browser on this machine, or what is missing for it. */
function launcher(name: BrowserName): (() => Promise<BrowserDriver>) | { missing: string } {
  if (name === 'Chromium') return () => launchChromium(inject('browser'));
  if (name === 'Firefox') {
    const found = inject('firefox');
    return 'missing' in found ? found : () => launchFirefox(found.tools);
  }
  const found = inject('webkit');
  return 'missing' in found ? found : () => launchWebKit(found.tools);
}

/**
 * Declares tests in a browser, one instance of it for all of them. Where the browser is missing, a
 * skipped test says so.
 */
export function describeIn(name: BrowserName, tests: (open: BrowserDriver['open']) => void): void {
  const launch = launcher(name);
  if (typeof launch !== 'function') {
    console.log(`Skipped in ${name}. ${launch.missing}`);
    // The rest can be tested on a machine without it; the title of what is skipped says what is missing.
    it.skip(`in ${name}: ${launch.missing}`, () => {});
    return;
  }
  describe(`in ${name}`, () => {
    let browser: BrowserDriver | undefined;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());
    tests((address, view) => {
      if (!browser) throw new Error(`${name} has not started`);
      return browser.open(address, view);
    });
  });
}
