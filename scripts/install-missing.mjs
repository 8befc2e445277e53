import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Installs what a folder's lock file names, where that has not been done, or not to its end. */
export function installMissing(folder, reason) {
  // What npm was asked for, and what it says that it has installed, whichever command did it.
  const wanted = packagesOf(`${folder}/package-lock.json`);
  const installed = packagesOf(`${folder}/node_modules/.package-lock.json`);
  const isComplete = Object.entries(wanted).every(([path, { version, optional }]) => {
    // The first entry is the folder's own; what is optional is left out where it does not fit the machine.
    if (path === '' || (optional && !installed[path])) return true;
    return installed[path]?.version === version;
  });
  if (isComplete) return;
  console.log(`Installing ${reason}; this happens once.`);
  try {
    execSync(`npm ci --no-audit --no-fund --prefix ${folder}`, { stdio: 'inherit' });
  } catch {
    console.error('The packages could not be installed. npm says why above.');
    process.exit(1);
  }
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
