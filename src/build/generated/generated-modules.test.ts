import { basename } from 'node:path';
import { minified, script, types } from 'virtual:core';
import { libraries } from 'virtual:language-libraries';
import { describe, expect, it, vi } from 'vitest';
import workerScript, { sha256 } from '../chapter/worker.ts?node-source';
import { hashOf } from './bundle.ts';
import { generatedModules } from './generated-modules.ts';

// The TypeScript compiler takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('generatedModules()', () => {
  it('lets a file be imported as the text of its program, with its hash', () => {
    expect(workerScript.length).toBeGreaterThan(100);
    expect(workerScript).not.toMatch(/^(import|export) /m);
    expect(sha256).toBe(hashOf(workerScript));
  });

  it('lets the core be imported as it is served, and TypeScript’s libraries by name', () => {
    expect(script).toMatch(/^\/\/ @ts-self-types/);
    expect(minified.length).toBeLessThan(script.length / 2);
    expect(types).toContain('declare class Network');
    expect(libraries.map(([name]) => name)).toContain('lib.es2024.d.ts');
  });

  const { resolveId, load } = generatedModules();
  const watched: string[] = [];
  const context = {
    resolve: async () => ({ id: 'never' }),
    addWatchFile: (file: string) => void watched.push(basename(file)),
  } as unknown as ThisParameterType<typeof resolveId> & ThisParameterType<typeof load>;

  it('leaves all other imports alone', async () => {
    expect(await resolveId.call(context, './a.ts?raw', 'b.ts')).toBeUndefined();
    expect(await load.call(context, '/a.ts')).toBeUndefined();
  });

  it('watches every file that a module is made of', async () => {
    await load.call(context, 'src/build/chapter/worker.ts?node-source');
    expect(watched).toContain('worker.ts');
    await load.call(context, '\0virtual:core');
    expect(watched).toEqual(expect.arrayContaining(['index.ts', 'network.ts']));
    expect(watched.filter((file) => file.endsWith('.test.ts'))).toEqual([]);
  });
});
