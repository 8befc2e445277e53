import { defineConfig } from 'vitest/config';
import { bundleSource } from './src/build/bundle-source.ts';

export default defineConfig({
  plugins: [bundleSource()],
  test: {
    include: ['src/**/*.test.ts', 'tests/one-run/always-one-run.test.ts'],
    // What is kept of a bundled source would be stale when a file that it imports has changed.
    fsModuleCache: false,
  },
});
