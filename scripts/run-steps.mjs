// Runs steps of a test as processes of their own: each says how long it took, and what it printed where
// it fails, which ends all.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const bin = (path) => `node_modules/${path}`;

/** The commands of the tools, as Node is given them: so they are the same on every system. */
export const tools = {
  astro: bin('astro/bin/astro.mjs'),
  eslint: bin('eslint/bin/eslint.js'),
  prettier: bin('prettier/bin/prettier.cjs'),
  svelteCheck: bin('svelte-check/bin/svelte-check'),
  tsc: bin('typescript/bin/tsc'),
  vitest: bin('vitest/vitest.mjs'),
};

/** Runs a step. Where `live` is true, what it prints is seen as it comes. */
export function runStep(name, command, { live = false } = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, command, {
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // Tests are of the site at the root of no address, whatever is published from this shell.
    env: { ...process.env, SITE: '', BASE_PATH: '', SOURCE: '', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      console.log(`${status === 0 ? '✓' : '✗'} ${name}, ${secondsSince(start)} s`);
      if (status === 0) return resolve();
      process.stdout.write(Buffer.concat(printed));
      process.exit(1);
    });
  });
}

/** Runs steps that do not hang on each other, as many at once as the machine has processors. */
export async function runSideBySide(steps) {
  const waiting = [...steps];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runStep(...next);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

export const secondsSince = (start) => Math.round((performance.now() - start) / 1000);
