// Installs what the project needs, where that has not been done: so that `npm start` and `npm test`
// work on a fresh clone, with no step before them. Runs on any Node from 20 on, in a shell of its own: one
// that has found the machine's Node would not see the newer one that it installs.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What npm was asked for, and what it says that it has installed, whichever command did it. */
const wanted = packagesOf('package-lock.json');
const installed = packagesOf('node_modules/.package-lock.json');

const isComplete = Object.entries(wanted).every(([path, { version, optional }]) => {
  // The first entry is the project; what is optional is left out where it does not fit the machine.
  if (path === '' || (optional && !installed[path])) return true;
  return installed[path]?.version === version;
});

if (!isComplete) {
  console.log('Installing what the project needs; this happens once.');
  try {
    execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  } catch {
    console.error('The packages could not be installed. npm says why above.');
    process.exit(1);
  }
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
