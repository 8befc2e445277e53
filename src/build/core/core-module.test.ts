import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import * as core from '../../nn/index.ts';
import { coreModule, joinModules } from './core-module.ts';

// The core is made once, by the TypeScript compiler: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('coreModule()', () => {
  it('exports what the core’s index does, and it works', async () => {
    const { script } = await coreModule();
    const address = `data:text/javascript,${encodeURIComponent(script)}`;
    const served = (await import(/* @vite-ignore */ address)) as typeof core;
    expect(Object.keys(served).sort()).toEqual(Object.keys(core).sort());
    // 1 · 3 + 2 · 4 = 11
    expect(served.dot([1, 2], [3, 4])).toBe(11);
    expect(served.tanh.name).toBe('tanh');
  });

  it('is one module that imports nothing, says where its types are, and keeps every comment', async () => {
    const { script } = await coreModule();
    expect(script).not.toMatch(/^import /m);
    expect(script.split('\n')[0]).toBe('// @ts-self-types="./nn.d.ts"');
    expect(script).toContain('σ(z) = 1 / (1 + e⁻ᶻ)');
    expect(script).toContain('// so that the loss, too, objects before the start');
  });

  it('declares every name of the index, types among them, and no other', async () => {
    const { types } = await coreModule();
    const exported = Array.from(
      types.matchAll(/^export (?:declare )?(?:function|const|class|interface|type) (\w+)/gm),
      ([, name]) => name,
    );
    const program = ts.createProgram(['src/nn/index.ts'], {});
    const checker = program.getTypeChecker();
    const source = program.getSourceFile('src/nn/index.ts');
    const symbol = source && checker.getSymbolAtLocation(source);
    const names = symbol && checker.getExportsOfModule(symbol).map((one) => one.name);
    expect(exported.sort()).toEqual(names?.sort());
  });
});

describe('joinModules(files, end)', () => {
  it('puts each module after those it imports, and exports what the index hands on', () => {
    const files = new Map([
      ['index.js', "export { b } from '../b.js';"],
      ['b.js', "import { a } from '../a.js';\n/** B. */\nexport const b = a + 1;"],
      ['a.js', '// A.\nexport const a = 1;'],
    ]);
    expect(joinModules(files, '.js')).toBe(
      '// A.\nconst a = 1;\n\n/** B. */\nexport const b = a + 1;',
    );
  });

  it('throws an Error that names two modules with the same name in them', () => {
    const files = new Map([
      ['index.js', "export { a } from '../a.js';\nexport { b } from '../b.js';"],
      ['a.js', 'function run() {}\nexport const a = run;'],
      ['b.js', 'function run() {}\nexport const b = run;'],
    ]);
    expect(() => joinModules(files, '.js')).toThrow('run is declared both in a.js and in b.js');
  });
});
