import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'components/**/*.test.ts', 'content/**/*.test.ts'] },
});
