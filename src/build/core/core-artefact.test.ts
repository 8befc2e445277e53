import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import * as core from '../../nn/index.ts';
import { buildCore, coreFiles } from './core-artefact.ts';

// The TypeScript compiler takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const load = async (script: string) =>
  (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`
  )) as typeof core;

/** Returns the text of a comment, however its lines are broken and indented. */
const words = (text: string) => text.replace(/\s+/g, ' ');

function commentsOf(text: string): string[] {
  const source = ts.createSourceFile('', text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, string>();
  const visit = (node: ts.Node) => {
    for (const { pos, end } of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ])
      found.set(pos, text.slice(pos, end));
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...found.values()];
}

describe('buildCore()', () => {
  it.each(['script', 'minified'] as const)(
    'gives a %s that exports what the core’s index does, and works',
    async (name) => {
      const { exportNames, [name]: script } = await buildCore();
      const served = await load(script);
      expect(Object.keys(served).sort()).toEqual(Object.keys(core).sort());
      expect([...exportNames].sort()).toEqual(Object.keys(core).sort());
      // 1 · 3 + 2 · 4 = 11
      expect(served.dot([1, 2], [3, 4])).toBe(11);
      expect(served.tanh.name).toBe('tanh');
      // A reader sees it printed.
      expect(served.Neuron.name).toBe('Neuron');
    },
  );

  it('gives one module that imports nothing, and says what it is and where its types are', async () => {
    const { script } = await buildCore();
    expect(script).not.toMatch(/^import /m);
    expect(script.split('\n').slice(0, 3)).toEqual([
      '// @ts-self-types="./nn.d.ts"',
      '// @behind-the-hood/nn 0.1.0, MIT licence.',
      '// A neural network from scratch, small enough to read in one sitting.',
    ]);
  });

  it('keeps every comment of the sources: of a value in the script, of a type in its types', async () => {
    const { script, types } = await buildCore();
    const served = words(script + types);
    const comments = coreFiles().flatMap((file) => commentsOf(readFileSync(file, 'utf8')));
    expect(comments.length).toBeGreaterThan(80);
    expect(comments.map(words).filter((comment) => !served.includes(comment))).toEqual([]);
    expect(script).toContain('σ(z) = 1 / (1 + e⁻ᶻ)');
    expect(script).toContain('// so that the loss, too, objects before the start');
    expect(types).toContain('σ(z) = 1 / (1 + e⁻ᶻ)');
  });

  it('keeps the code as its author wrote it', async () => {
    const { script } = await buildCore();
    // A number in hexadecimal, and an empty line after the checks.
    expect(script).toContain('(state + 0x6d2b79f5) | 0;');
    expect(script).toContain("'sigmoid');\n\n    this.weights");
  });

  it('declares every name of the index, types among them, and no other', async () => {
    const { types } = await buildCore();
    const namesIn = (file: string, text = readFileSync(file, 'utf8')) => {
      const host = ts.createCompilerHost({});
      const readFile = host.readFile.bind(host);
      host.readFile = (path) => (path === file ? text : readFile(path));
      const program = ts.createProgram([file], {}, host);
      const checker = program.getTypeChecker();
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      return module && checker.getExportsOfModule(module).map(({ name }) => name);
    };
    expect(namesIn('nn.d.ts', types)?.sort()).toEqual(namesIn('src/nn/index.ts')?.sort());
  });

  it('gives the same artefact for the same sources', async () => {
    expect(await buildCore()).toBe(await buildCore());
  });
});
