import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { BrowserName, DrivenBrowser } from './driven.ts';
import { launchFirefox } from './firefox.ts';
import { launchWebKit } from './webkit.ts';

/** How a browser is started on this machine, or what keeps it from being. */
function launcher(name: BrowserName): (() => Promise<DrivenBrowser>) | { missing: string } {
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
export function describeIn(name: BrowserName, tests: (open: DrivenBrowser['open']) => void): void {
  const launch = launcher(name);
  if (typeof launch !== 'function') {
    console.log(`Skipped in ${name}. ${launch.missing}`);
    // The rest can be tested on a machine without it; the title of what is skipped says what is missing.
    it.skip(`in ${name}: ${launch.missing}`, () => {});
    return;
  }
  describe(`in ${name}`, () => {
    let browser: DrivenBrowser | undefined;
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
