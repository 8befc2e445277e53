import { configDefaults, defineConfig } from 'vitest/config';
import { generatedModules } from './src/build/generated/generated-modules.ts';

/** One walk through every chapter, and what the pages cost: what `npm test` has of the pages. */
const walk = ['tests/walk/**/*.test.ts', 'tests/cost/budgets.test.ts'];
/** Programs that mean harm, or slip, in three browsers. */
const hostile = ['tests/hostile/*.test.ts', 'tests/cells/error-lines.test.ts'];
/** Compare how long things take, so nothing else runs beside them. */
const timed = ['tests/cells/running.test.ts'];
const bench = ['tests/**/*.bench.test.ts'];
/** Needs no site, and runs with the unit tests. */
const units = ['tests/one-run/session.test.ts'];

const onTheSite = {
  // Programs are run in Node too, to hold what a page shows against it.
  extends: true,
  test: {
    globalSetup: 'tests/fixture/serve-sites.ts',
    testTimeout: 180_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
} as const;

/** Tests of the built site: in a real browser, and of its files. */
export default defineConfig({
  plugins: [generatedModules()],
  test: {
    setupFiles: ['tests/fixture/seed.ts'],
    // A poll waits for a state, on a busy machine for long.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        ...onTheSite,
        test: { ...onTheSite.test, name: 'walk', include: walk },
      },
      {
        ...onTheSite,
        test: {
          ...onTheSite.test,
          name: 'pages',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...walk, ...hostile, ...timed, ...bench, ...units],
        },
      },
      {
        ...onTheSite,
        test: { ...onTheSite.test, name: 'timed', include: timed, fileParallelism: false },
      },
      {
        ...onTheSite,
        test: {
          ...onTheSite.test,
          name: 'hostile',
          include: hostile,
          fileParallelism: false,
        },
      },
      {
        ...onTheSite,
        test: { ...onTheSite.test, name: 'bench', include: bench, fileParallelism: false },
      },
    ],
  },
});
