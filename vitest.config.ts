import { defineConfig } from 'vitest/config';
import { generatedModules } from './src/build/generated/generated-modules.ts';

export default defineConfig({
  plugins: [generatedModules()],
  test: {
    // On a busy machine a test may be late; what has to be quick measures that itself.
    testTimeout: 30_000,
    // Vitest alone leaves one processor to others, which of two is half of the time.
    maxWorkers: '100%',
    include: ['src/**/*.test.ts', 'tests/one-run/session.test.ts'],
    // No module of ours keeps a state that another test could see, and to load all of them anew for each
    // file takes longer than the tests.
    isolate: false,
    setupFiles: ['tests/fixture/seed.ts'],
    // A cached bundle of a program would be stale when a file that it imports has changed.
    fsModuleCache: false,
  },
});
