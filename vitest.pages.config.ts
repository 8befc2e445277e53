import { defineConfig } from 'vitest/config';
import { bundleSource } from './src/build/bundle-source.ts';

/** Tests of the built site: in a real browser, and of its files. */
export default defineConfig({
  // Programs are run in Node too, to hold what a page shows against it.
  plugins: [bundleSource()],
  test: {
    include: ['tests/**/*.test.ts'],
    // What is measured in time is told by `npm run bench`: a busy machine should fail no test.
    exclude: process.env['BENCH'] ? [] : ['tests/bench/**', '**/node_modules/**'],
    globalSetup: 'tests/site.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One browser at a time: what is measured should not depend on what else is running.
    fileParallelism: false,
  },
});
