import { describe, expect, it } from 'vitest';
import { checkDeclarations } from './check-declarations.ts';
import { parseCell } from './parse-cell.ts';

const core = { specifier: 'nn', exports: ['dot', 'sigmoid', 'Neuron', 'meanSquaredError'] };

/** Checks cells named first, second and third. */
function check(...sources: string[]) {
  const names = ['first', 'second', 'third'];
  const cells = sources.map((source, index) => ({
    name: names[index] ?? '',
    parsed: parseCell(source),
  }));
  return checkDeclarations(cells, core);
}

describe('checkDeclarations(cells, core) finds the first name that two cells declare', () => {
  it('and says where, and which cell had it', () => {
    expect(check('const x = 1', 'let y', 'let a\nlet b, y')).toEqual({
      cell: 2,
      line: 2,
      column: 8,
      message: '`y` is already declared in the cell second',
    });
  });

  it.each([
    ['const x = 1', 'let x'],
    ['let x', 'var x'],
    ['var x', 'const x = 1'],
    ['class x {}', 'function x() {}'],
    // https://tc39.es/ecma262/#sec-module-semantics-static-semantics-early-errors: in a module,
    // functions at the top level are lexical declarations, of which no two may share a name.
    ['function x() {}', 'function x() {}'],
    ['function x() {}', 'var x'],
    ['const { a: [x] } = y', 'export const x = 1'],
    ['const x = 1', 'for (var x = 0; x < 3; x += 1);'],
    ['{ if (y) { var { z: [x] } = y } }', 'let x'],
  ])('%j, then %j', (first, second) => {
    expect(check(first, second)).toMatchObject({
      cell: 1,
      message: '`x` is already declared in the cell first',
    });
  });

  it('imports among them', () => {
    expect(check("import { dot } from 'nn'", "import { sigmoid as dot } from 'nn'")).toEqual({
      cell: 1,
      line: 1,
      column: 10,
      message: '`dot` is already imported in the cell first',
    });
    expect(check("import { dot } from 'nn'", 'const dot = 1')).toMatchObject({
      message: '`dot` is already imported in the cell first',
    });
    expect(check('const dot = 1', "import { dot } from 'nn'")).toMatchObject({
      message: '`dot` is already declared in the cell first',
    });
  });

  it.each([
    ['var x = 1', 'var x = 2'],
    ['var x = 1; var x = 2', 'x = 3'],
    ['type x = 1', 'const x = 1'],
    ['{ let x }', 'let x'],
    ['function f() { var x }', 'let x'],
    ['for (var x of y);', 'for (var x in y);'],
    ["import { dot } from 'nn'", "import { sigmoid } from 'nn'"],
  ])('but not in %j, then %j', (first, second) => {
    expect(check(first, second)).toBeUndefined();
  });
});

describe('checkDeclarations(cells, core) finds the first import that a chapter cannot have', () => {
  it('from another package', () => {
    expect(check('', "import fs from 'node:fs'")).toEqual({
      cell: 1,
      line: 1,
      column: 16,
      message: 'A chapter imports nothing but nn',
    });
  });

  it('even by exporting', () => {
    expect(check("export * from 'fs'")).toMatchObject({
      message: 'A chapter imports nothing but nn',
    });
    expect(check("export { Dot } from 'nn'")).toMatchObject({ line: 1, column: 21 });
    expect(check("export { dot } from 'nn'")).toBeUndefined();
  });

  it.each([
    ["import { Dot } from 'nn'", 'nn exports no value `Dot`. Did you mean `dot`?'],
    ["import { sigmiod } from 'nn'", 'nn exports no value `sigmiod`. Did you mean `sigmoid`?'],
    ["import { Neurons } from 'nn'", 'nn exports no value `Neurons`. Did you mean `Neuron`?'],
    [
      "import { Vector } from 'nn'",
      'nn exports no value `Vector`. If it is a type, write `type Vector`.',
    ],
    ["import nn from 'nn'", 'nn has no default export: import { names } from it'],
  ])('or of a name that the core lacks: %s', (source, message) => {
    expect(check(source)).toMatchObject({ cell: 0, line: 1, message });
  });

  it('at the name', () => {
    expect(check("import { dot,\n  Sigmoid as s } from 'nn'")).toMatchObject({
      line: 2,
      column: 3,
    });
  });

  it.each([
    "import { dot as d, type Vector } from 'nn'",
    "import * as nn from 'nn'",
    "import 'nn'",
  ])('but not %j', (source) => {
    expect(check(source)).toBeUndefined();
  });
});
