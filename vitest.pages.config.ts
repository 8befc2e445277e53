import { defineConfig } from 'vitest/config';

/** Tests of the built site: in a real browser, and of its files. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/site.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One browser at a time: what is measured should not depend on what else is running.
    fileParallelism: false,
  },
});
