import { libraries } from 'virtual:language-libraries';
import { describe, expect, it } from 'vitest';
import { checkTypes } from './check-types.ts';

const core =
  'export type Vector = readonly number[];\nexport declare function dot(a: number[], b: number[]): number;';

function check(...sources: string[]) {
  const cells = sources.map((source, index) => ({ name: `cell-${index}`, source }));
  return checkTypes(cells, new Map(libraries), core);
}

describe('checkTypes(cells, libraries, core)', () => {
  it('finds nothing wrong with a program that uses the language, the core and the console', () => {
    const problems = check(
      "import { dot, type Vector } from '@behind-the-hood/nn';\nconst v: Vector = [1, 2];",
      'const sum = dot([1], [2]);\nconsole.log(sum.toFixed(3), v);\nconsole.table([v]);',
      'await new Promise<void>((resolve) => setTimeout(resolve, 10));',
      'export const last = structuredClone([1]).at(-1);',
    );
    expect(problems).toEqual([]);
  });

  it('names the cell, the line and the column of what is wrong, and says what it is', () => {
    // The message is TypeScript's own, for its error 2322.
    expect(check('const a: number = 1;', '\n  let b: string = a;')).toEqual([
      { cell: 1, line: 2, column: 7, message: "Type 'number' is not assignable to type 'string'." },
    ]);
  });

  it('reports everything that is wrong, in order', () => {
    const places = check('let a: string = 1;\nb;', 'c;').map(({ cell, line }) => [cell, line]);
    expect(places).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
    ]);
  });

  it.each([
    ['`strict`: an implicit any', 'function f(x) { return x }', "'x' implicitly has an 'any' type"],
    ['`strict`: a null', 'const a: number = null', "Type 'null' is not assignable"],
    ['syntax that has to be more than erased', 'enum A { b }', 'erasableSyntaxOnly'],
    ['parameter properties', 'class A { constructor(public a: number) {} }', 'erasableSyntaxOnly'],
    [
      'a type imported as a value',
      "import { Vector } from '@behind-the-hood/nn';\nlet v: Vector",
      'verbatimModuleSyntax',
    ],
    ['another package', "import 'fs'", "'fs'"],
    ['what only a browser has', 'document.title', "Cannot find name 'document'"],
    ['what only Node has', 'process.exit()', "Cannot find name 'process'"],
    ['a name that two cells declare', 'let a = 1; let a = 2', 'Cannot redeclare'],
    ['text that does not read', 'let = ;', 'expected'],
  ])('forbids %s', (_, source, message) => {
    expect(
      check(source)
        .map((problem) => problem.message)
        .join('\n'),
    ).toContain(message);
  });

  it('finds nothing wrong with no cells', () => {
    expect(check()).toEqual([]);
  });
});
