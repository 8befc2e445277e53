// Runs what `npm test` leaves out: three browsers, hostile programs, random sequences, and what readers
// take away, in Node, Deno and Bun. Stops at the first project of tests that fails.
import { existsSync } from 'node:fs';
import { execSync } from 'node:child_process';
import { runStep, tools } from './run-steps.mjs';

// Deno and Bun are 200 MB that only these tests need.
if (!existsSync('tests/engines/node_modules'))
  execSync('npm ci --prefix tests/engines', { stdio: 'inherit' });

const { astro, vitest } = tools;
const pages = [vitest, 'run', '--config', 'vitest.pages.config.ts'];
await runStep('build', [astro, 'build', '--silent']);
for (const project of ['pages', 'timed', 'hostile'])
  await runStep(project, [...pages, '--project', project], { live: true });
