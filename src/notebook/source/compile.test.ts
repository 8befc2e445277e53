import { describe, expect, it } from 'vitest';
import { compileCells } from './compile.ts';

const core = '@behind-the-hood/nn';

function compile(...sources: string[]) {
  return compileCells(
    sources.map((source, index) => ({ name: `cell-${index}`, source })),
    ['dot', 'sigmoid', 'Neuron'],
  );
}

describe('compileCells(cells, coreExports)', () => {
  it('gives JavaScript in which every line and column stays where it was', () => {
    const source = 'const a: number = 1;\nfunction f(x: number): number {\n  return x + a;\n}';
    const { compiled, problem } = compile(source);
    expect(problem).toBeNull();
    // The types become spaces: ": number" is eight characters.
    expect(compiled[0]?.code).toBe(
      'const a         = 1;\nfunction f(x        )         {\n  return x + a;\n}',
    );
  });

  it('lists the names that each cell declares, once each, and no types', () => {
    const { compiled } = compile(
      'type T = number; var a: T = 1; var a: T = 2; class B {} function f() {}',
      'let { x, y: [z] } = { x: 1, y: [2] }; { const inner = 1 }',
    );
    expect(compiled.map(({ names }) => names)).toEqual([
      ['a', 'B', 'f'],
      ['x', 'z'],
    ]);
  });

  it('says where the specifiers of imports stand, quotes included', () => {
    const { compiled } = compile(`import { dot } from '${core}';\nimport * as nn from "${core}";`);
    const { code = '', specifiers = [] } = compiled[0] ?? {};
    expect(specifiers.map(({ start, end }) => code.slice(start, end))).toEqual([
      `'${core}'`,
      `"${core}"`,
    ]);
  });

  it('stops at a cell that does not read, says where, and keeps those above it', () => {
    const { compiled, problem } = compile('let a = 1', 'let b =\n  1 +* 2', 'let c = 3');
    expect(compiled.map(({ name }) => name)).toEqual(['cell-0']);
    expect(problem).toEqual({
      cell: 1,
      line: 2,
      column: 6,
      name: 'SyntaxError',
      message: 'Unexpected "*"',
    });
  });

  it('stops at the first cell that two cells cannot be one module with', () => {
    const { compiled, problem } = compile('let a = 1', 'let b = 2', '\n  let a = 3', '+*');
    expect(compiled.map(({ name }) => name)).toEqual(['cell-0', 'cell-1']);
    expect(problem).toMatchObject({ cell: 2, line: 2, column: 7, name: 'SyntaxError' });
    expect(problem?.message).toBe('`a` is already declared in the cell cell-0');
  });

  it('reports the topmost of several problems', () => {
    expect(compile('let a', "import 'fs'", 'let (').problem?.cell).toBe(1);
  });

  it('makes nothing of a chapter without cells', () => {
    expect(compile()).toEqual({ compiled: [], outlines: [], problem: null });
  });
});
