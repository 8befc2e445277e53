import { configDefaults, defineConfig } from 'vitest/config';
import { generatedModules } from './src/build/generated/generated-modules.ts';

/** These measure how soon something is done, so nothing else runs beside them. */
const timed = ['tests/cells.test.ts', 'tests/sandbox.test.ts', 'tests/bench/**/*.test.ts'];
/** Tests of what other tests are made of: they need no site, and run with the units. */
const units = ['tests/one-run/always-one-run.test.ts'];
/** Pages whose cells mean harm, or slip, in three browsers. */
const hostile = ['tests/hostile.test.ts', 'tests/broken.test.ts'];
// Only `npm run bench` measures time alone: a busy machine should fail no test.
const bench = process.env['BENCH'] ? [] : ['tests/bench/**'];

/** Tests of the built site: in a real browser, and of its files. */
export default defineConfig({
  // Programs are run in Node too, to hold what a page shows against it.
  plugins: [generatedModules()],
  test: {
    globalSetup: 'tests/fixture/serve-sites.ts',
    // A poll waits for a state as long as any other wait: on a busy machine, a first fetch alone takes seconds.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...timed, ...hostile, ...units],
          // On a busy machine a page may be late: what fails is tried again before it counts.
          retry: 2,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'timed',
          include: timed,
          exclude: [...configDefaults.exclude, ...bench],
          retry: process.env['BENCH'] ? 0 : 2,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: hostile,
          // Only for what is late: a request that got out is counted whatever a second try gives.
          retry: 1,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
