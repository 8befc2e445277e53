import { globSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { generatedModules } from './src/build/generated/generated-modules.ts';

const units = ['src/**/*.test.ts', 'tests/one-run/session.test.ts'];
/** Tests that put something in the place of a module, which no other test may see. */
const replacing = globSync(units).filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

export default defineConfig({
  plugins: [generatedModules()],
  test: {
    // On a busy machine a test may be late; what has to be quick measures that itself.
    testTimeout: 30_000,
    // Vitest alone leaves one processor to others, which of two is half of the time.
    maxWorkers: '100%',
    setupFiles: ['tests/fixture/seed.ts'],
    // A cached bundle of a program would be stale when a file that it imports has changed.
    fsModuleCache: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: units,
          exclude: [...configDefaults.exclude, ...replacing],
          // No module of ours keeps a state that another test could see, and to load all of them anew
          // for each file takes longer than the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'replacing', include: replacing } },
    ],
  },
});
