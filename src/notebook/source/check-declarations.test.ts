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

  it.each([
    ["import { dot } from 'nn'", "import { sigmoid as dot } from 'nn'", 'imported', 10],
    ["import { dot } from 'nn'", 'const dot = 1', 'imported', 7],
    ['const dot = 1', "import { dot } from 'nn'", 'declared', 10],
  ])('imports among them: %j, then %j', (first, second, verb, column) => {
    const message = `\`dot\` is already ${verb} in the cell first`;
    expect(check(first, second)).toEqual({ cell: 1, line: 1, column, message });
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
  it.each([
    ["import fs from 'node:fs'", 16, 'A chapter imports nothing but nn'],
    ["export * from 'fs'", 15, 'A chapter imports nothing but nn'],
    ["import nn from 'nn'", 8, 'nn has no default export: import { names } from it'],
  ])('%j at column %i: %s', (source, column, message) => {
    expect(check('', source)).toEqual({ cell: 1, line: 1, column, message });
  });

  it.each([
    ["export { Dot } from 'nn'", 'Dot', 1, 21, 'Did you mean `dot`?'],
    ["import { Dot } from 'nn'", 'Dot', 1, 10, 'Did you mean `dot`?'],
    ["import { sigmiod } from 'nn'", 'sigmiod', 1, 10, 'Did you mean `sigmoid`?'],
    ["import { Neurons } from 'nn'", 'Neurons', 1, 10, 'Did you mean `Neuron`?'],
    ["import { Vector } from 'nn'", 'Vector', 1, 10, 'If it is a type, write `type Vector`.'],
    ["import { dot,\n  Sigmoid as s } from 'nn'", 'Sigmoid', 2, 3, 'Did you mean `sigmoid`?'],
  ])('%j, as %s is none of its values, at %i:%i: %s', (source, name, line, column, advice) => {
    const message = `nn exports no value \`${name}\`. ${advice}`;
    expect(check(source)).toEqual({ cell: 0, line, column, message });
  });

  it.each([
    "export { dot } from 'nn'",
    "import { dot as d, type Vector } from 'nn'",
    "import * as nn from 'nn'",
    "import 'nn'",
  ])('but not %j', (source) => {
    expect(check(source)).toBeUndefined();
  });
});
