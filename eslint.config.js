import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { runtimeFence } from './src/build/lint/runtime-fence.ts';

export default ts.config(
  {
    ignores: ['dist/', '.astro/', 'tests/hostile/programs/'],
  },
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...astro.configs.recommended,
  ...svelte.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // It does not see what svelte-check does.
      'svelte/no-unused-svelte-ignore': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-control-regex': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['**/*.{ts,js,mjs,svelte}'],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', '*.mjs', 'src/build/offline/*.js'],
        },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
  },
  {
    files: ['**/*.astro'],
    languageOptions: {
      parserOptions: {
        project: 'tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro', '.svelte'],
      },
    },
  },
  {
    files: ['**/*.{ts,js,mjs,svelte,astro}'],
    rules: {
      // What a promise that nobody waits for throws, nobody sees.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['scripts/**', 'tests/**', '**/*.test.ts', 'src/build/offline/service-worker.js'],
    rules: { 'no-console': 'off' },
  },
  {
    // What runs beside a reader's program. What is in link/ is done before the program runs.
    files: ['src/notebook/runtime/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/notebook/runtime/link/**'],
    plugins: { runtime: { rules: { fence: runtimeFence } } },
    rules: { 'runtime/fence': 'error', '@typescript-eslint/prefer-for-of': 'off' },
  },
);
