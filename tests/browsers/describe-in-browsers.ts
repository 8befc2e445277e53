import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import type { BrowserDriver } from './driver.ts';
import { launchChromium, launchFirefox } from './puppeteer.ts';
import { launchWebKit } from './webkit.ts';

/**
 * Declares the same tests in Chromium, Firefox and WebKit, one instance of each for all of them. Where
 * a browser is missing, a skipped test says so.
 */
export function describeInBrowsers(tests: (open: BrowserDriver['open']) => void): void {
  const [firefox, webkit] = [inject('firefox'), inject('webkit')];
  describeIn('Chromium', tests, () => launchChromium(inject('browser')));
  describeIn('Firefox', tests, 'missing' in firefox ? firefox : () => launchFirefox(firefox.tools));
  describeIn('WebKit', tests, 'missing' in webkit ? webkit : () => launchWebKit(webkit.tools));
}

function describeIn(
  name: string,
  tests: (open: BrowserDriver['open']) => void,
  launch: (() => Promise<BrowserDriver>) | { missing: string },
): void {
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
    tests((address) => {
      if (!browser) throw new Error(`${name} has not started`);
      return browser.open(address);
    });
  });
}
