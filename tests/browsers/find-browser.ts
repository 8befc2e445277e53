import { execSync, spawnSync } from 'node:child_process';
import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import type { WebKitTools } from './webkit.ts';

/** Where a browser is on this machine, or a sentence that says what is missing. */
export type Found<Tools> = { readonly tools: Tools } | { readonly missing: string };

const chromium = {
  variable: 'CHROMIUM',
  // The same engine without a window around its pages opens one in a third of the time.
  names: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ],
  elsewhere: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    // Every Windows has this one.
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    playwright.executablePath(),
  ],
};
const firefox = {
  variable: 'FIREFOX',
  names: ['firefox-esr', 'firefox'],
  elsewhere: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Finds the path of a Chromium on this machine. Where there is none, Debian's is installed, or
 * Playwright's own is downloaded.
 *
 * @throws Error that says what to do, where neither can be done
 */
export function findBrowser(): string {
  const search = () => find(chromium);
  const found = findOrInstall('Chromium', search, ['chromium']) ?? findOrDownload(search);
  if (found) return found;
  throw new Error(
    'The tests of the pages need Chromium or Chrome. Install one, or name its file in the environment variable CHROMIUM.',
  );
}

/** Returns what `search` finds after the download of Playwright's Chromium, which needs no root. */
function findOrDownload(search: () => string | undefined): string | undefined {
  console.log('There is no Chromium on this machine. Trying to download Playwright’s own.');
  const install = ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium'];
  spawnSync(process.execPath, install, { stdio: 'inherit' });
  return search();
}

export function findFirefox(): Found<string> {
  const tools = findOrInstall('Firefox', () => find(firefox), ['firefox-esr']);
  if (tools) return { tools };
  return {
    missing:
      'There is no Firefox on this machine. Install one, or name its file in the environment variable FIREFOX.',
  };
}

/** Finds WebKit, as WebKitGTK's small browser, with its driver and a display for it. */
export function findWebKit(): Found<WebKitTools> {
  const packages = ['webkit2gtk-driver', 'xvfb'];
  const tools = findOrInstall('WebKit', searchWebKit, packages);
  if (tools) return { tools };
  return {
    missing: `There is no WebKit on this machine that can be driven. On Debian: apt-get install ${packages.join(' ')}`,
  };
}

function searchWebKit(): WebKitTools | undefined {
  const driver = find({ variable: 'WEBKIT_DRIVER', names: ['WebKitWebDriver'], elsewhere: [] });
  const xvfb = find({ variable: 'XVFB', names: ['Xvfb'], elsewhere: [] });
  const [browser] = globSync('/usr/lib{,64,exec}/{*/,}webkit2gtk-4.*/MiniBrowser').filter(
    isExecutable,
  );
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

/** Returns what `search` finds, if need be after installing Debian's packages. */
function findOrInstall<Tools>(
  name: string,
  search: () => Tools | undefined,
  packages: readonly string[],
): Tools | undefined {
  const found = search();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !find({ variable: '', names: ['apt-get'], elsewhere: [] })) return undefined;
  const list = packages.join(' ');
  console.log(`There is no ${name} on this machine. Trying to install ${list}.`);
  try {
    execSync(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${list}`, {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    return undefined;
  }
  return search();
}

function find({ variable, names, elsewhere }: typeof chromium): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    process.env[variable] ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...elsewhere,
  ];
  return candidates.find((path) => isExecutable(path) && (variable !== 'CHROMIUM' || starts(path)));
}

/**
 * Checks whether a Chromium is one. A machine may have its name alone: Ubuntu's says to fetch a snap. On
 * Windows, where none is told its version, it would open a window.
 */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 10_000 }).status === 0;
}

function isExecutable(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
