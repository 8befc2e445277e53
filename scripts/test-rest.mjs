// Runs what `npm test` leaves out: three browsers, hostile programs, random sequences, and what readers
// take away, in Node, Deno and Bun. Stops at the first project of tests that fails.
import { installMissing } from './install-missing.mjs';
import { runStep, tools } from './run-steps.mjs';

installMissing('tests/engines', 'Deno and Bun, 200 MB that only these tests need');

const { astro, vitest } = tools;
const pages = [vitest, 'run', '--config', 'vitest.pages.config.ts'];
await runStep('build', [astro, 'build', '--silent']);
for (const project of ['pages', 'timed', 'hostile'])
  await runStep(project, [...pages, '--project', project], { live: true });
