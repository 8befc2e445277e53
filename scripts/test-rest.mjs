// Runs the tests that one runs before a change is taken: three browsers, hostile programs, random
// sequences, and what readers take away in Node, Deno and Bun. Everything is run; what failed is said
// at the end.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runStep, tools } from './run-steps.mjs';

// Deno and Bun are 200 MB that only these tests need.
if (!existsSync('tests/engines/node_modules'))
  execSync('npm ci --prefix tests/engines', { stdio: 'inherit' });

const { astro, vitest } = tools;
const pages = [vitest, 'run', '--config', 'vitest.pages.config.ts'];
await runStep('build', [astro, 'build', '--silent']);
await runStep('pages', [...pages, '--project', 'pages', '--project', 'timed'], { live: true });
await runStep('hostile programs', [...pages, '--project', 'hostile'], { live: true });
