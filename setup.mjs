// Installs what the project needs, where that has not been done: so that `npm start` and
// `npm test` work on a fresh clone, with no step before them. Runs on any Node from 20 on.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const mark = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(mark) ? readFileSync(mark, 'utf8') : '';

if (installed !== wanted) {
  console.log('Installing what the project needs; this happens once.');
  try {
    // Many packages ask for a newer Node than the machine may have; it is one of them.
    execSync('npm ci --no-audit --no-fund --loglevel=error --engine-strict=false', {
      stdio: 'inherit',
    });
  } catch {
    console.error('The packages could not be installed. npm says why above.');
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}
