import { execFileSync, execSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium on this machine; on a Debian machine without one it is installed.
 *
 * @throws Error that says what to do, where there is none and none can be installed
 */
export function findBrowser(): string {
  const found = search();
  if (found) return found;
  try {
    console.log('There is no Chromium on this machine. Trying to install one.');
    execSync('apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium', {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    // Not a Debian machine, or no right to install: the message below says what to do.
  }
  const installed = search();
  if (installed) return installed;
  throw new Error(
    'The tests of the pages need Chromium or Chrome. Install one, or name it: CHROMIUM=/path/to/chromium npm test',
  );
}

function search(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    process.env['CHROMIUM'] ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...elsewhere,
  ];
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    execFileSync(path, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
