// Runs the tests that one runs all day: what needs only the sources side by side, then the build, then
// a walk through every chapter in a real browser. Stops at the first that fails.
import { findBrowser } from '../tests/browsers/find-browser.ts';
import { runSideBySide, runStep, secondsSince, tools } from './run-steps.mjs';

const start = performance.now();
// A missing browser is said at once, and not after minutes.
try {
  process.env.CHROMIUM = findBrowser();
} catch ({ message }) {
  console.error(message);
  process.exit(1);
}
const { astro, eslint, prettier, svelteCheck, tsc, vitest } = tools;
const cache = 'node_modules/.cache';
const warnings = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];

await runSideBySide([
  ['lint', [eslint, '--cache', '--cache-location', `${cache}/eslint/`, '.']],
  ['types of pages', [astro, 'check', ...warnings]],
  ['types of figures', [svelteCheck, '--fail-on-warnings', '--tsconfig', 'tsconfig.json']],
  ['types of the core', [tsc, '-p', 'src/nn']],
  ['types of the notebook', [tsc, '-p', 'src/notebook']],
  ['format', [prettier, '--check', '--cache', '--cache-location', `${cache}/prettier`, '.']],
]);
await runStep('units', [vitest, 'run']);
await runStep('build', [astro, 'build', '--silent']);
await runStep('walk', [vitest, 'run', '--config', 'vitest.pages.config.ts', '--project', 'walk']);
console.log(`All is well, in ${secondsSince(start)} s.`);
