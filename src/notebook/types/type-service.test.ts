import { types } from 'virtual:core';
import { libraries } from 'virtual:language-libraries';
import { beforeEach, describe, expect, it } from 'vitest';
import { TypeService } from './type-service.ts';

const service = new TypeService(new Map(libraries), types);

const cells = [
  "import * as nn from '@behind-the-hood/nn';\nconst w = 1.2;",
  'function twice(x: number): number {\n  return 2 * x;\n}',
  "const net = nn.Network.random([2, 1], { seed: 1 });\nconst four = twice(w);\nconst on: 'a' | 'b' = 'a';",
];
/** Finds the place of a text in a cell, or just behind it. */
const at = (cell: number, text: string, sources: readonly string[] = cells) => {
  const start = sources[cell]?.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`there is no ${text}`);
  return { cell, offset: start };
};
const behind = (cell: number, text: string, sources?: readonly string[]) => {
  const place = at(cell, text, sources);
  return { cell, offset: place.offset + text.length };
};

beforeEach(() => service.update(cells));

describe('problems()', () => {
  it('finds none in a program that is in order, or without cells', () => {
    expect(service.problems()).toEqual([]);
    service.update([]);
    expect(service.problems()).toEqual([]);
  });

  it('finds none in a program that uses the language, the core and the console', () => {
    service.update([
      "import { dot, type Vector } from '@behind-the-hood/nn';\nconst v: Vector = [1, 2];",
      'const sum = dot([1], [2]);\nconsole.log(sum.toFixed(3), v);\nconsole.table([v]);',
      'await new Promise<void>((resolve) => setTimeout(resolve, 10));',
      'export const last = structuredClone([1]).at(-1);',
    ]);
    expect(service.problems()).toEqual([]);
  });

  it('names the cell, the line and the place of what is wrong, and says what it is', () => {
    service.update(['const a: number = 1;', '\n  let b: string = a;']);
    // The name b stands at 7. The message is TypeScript's own, for its error 2322.
    expect(service.problems()).toEqual([
      {
        cell: 1,
        line: 2,
        start: 7,
        end: 8,
        message: "Type 'number' is not assignable to type 'string'.",
      },
    ]);
  });

  it('reports everything that is wrong, in order', () => {
    service.update(['let a: string = 1;\nb;', 'c;']);
    expect(service.problems().map(({ cell, line }) => [cell, line])).toEqual([
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
    service.update([source]);
    expect(
      service
        .problems()
        .map((problem) => problem.message)
        .join('\n'),
    ).toContain(message);
  });

  it('reports an error in one cell that an edit in another has caused, up to its end', () => {
    service.update([cells[0] ?? '', 'function twice(x: string) { return x; }', cells[2] ?? '']);
    // `twice(w)` is on the second line of the third cell; TypeScript's error 2345 is about `w`.
    const start = behind(2, 'twice(').offset;
    expect(service.problems()).toEqual([
      {
        cell: 2,
        start,
        end: start + 1,
        line: 2,
        message: "Argument of type 'number' is not assignable to parameter of type 'string'.",
      },
    ]);
    service.update(cells);
    expect(service.problems()).toEqual([]);
  });

  it.each([
    ['an open brace', 'function twice(x: number) {'],
    ['an open call', 'console.log(w,'],
    ['an open text', 'const text = `a ${w'],
    ['an open comment', '/* so'],
    ['a dot with no name', 'w.'],
    ['a half declaration', 'const twice ='],
    ['a brace too many', 'const twice = (x: number) => x; }'],
  ])('reports %s in its own cell, and nothing below', (_, source) => {
    service.update([cells[0] ?? '', source, cells[2] ?? '', 'let bad: string = 1;']);
    const found = service.problems();
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ cell }) => cell))).toEqual(new Set([1]));
    expect(found.every(({ start, end }) => start <= end && end <= source.length)).toBe(true);
  });

  it('still reports what stands above a cell that does not read', () => {
    service.update(['const a: string = 1;', 'if (']);
    expect(service.problems().map(({ cell, line }) => [cell, line])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('lets every cell wait for a promise, and knows no browser', () => {
    service.update(['await Promise.resolve(1);', 'document.title;']);
    expect(service.problems().map(({ message }) => message)).toEqual([
      expect.stringContaining("'document'"),
    ]);
  });
});

describe('nameFacts(at)', () => {
  it.each([
    ['a constant, widened', at(0, 'w ='), 'constant', 'number', true],
    ['a function', at(2, 'twice'), 'function', '(x: number) => number', true],
    ['a parameter', at(1, 'x:'), 'parameter', 'number', false],
    ['what another file declares', at(2, 'net'), 'constant', 'nn.Network', true],
    ['a method of the core', at(2, 'random'), 'method of the core package', /^\(sizes/, false],
    ['a declared union, as it was declared', at(2, 'on:'), 'constant', '"a" | "b"', true],
  ])('knows %s', (_, place, kind, type, isTop) => {
    const expected = typeof type === 'string' ? type : expect.stringMatching(type);
    expect(service.nameFacts(place)).toMatchObject({ kind, type: expected, isTop });
  });

  it('says what the core’s author says of a name', () => {
    expect(service.nameFacts(at(2, 'Network'))?.about).toMatch(/\w+/);
  });

  it('knows nothing of a number, of a keyword or of a name that is not declared', () => {
    expect(service.nameFacts(at(1, '2 *'))).toBe(null);
    expect(service.nameFacts(at(1, 'return'))).toBe(null);
    service.update(['nowhere;']);
    expect(service.nameFacts({ cell: 0, offset: 1 })).toBe(null);
  });
});

describe('completions(at)', () => {
  it('offers the members of what stands before the dot, with the rest of the program below', () => {
    const sources = [cells[0] ?? '', cells[1] ?? '', `${cells[2]}\nnet.for`, 'const later = 1;'];
    service.update(sources);
    const place = behind(2, 'net.for', sources);
    const offered = service.completions(place);
    expect(offered?.start).toBe(place.offset - 3);
    expect(offered?.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['feedforward', 'forward', 'backward', 'update']),
    );
    expect(service.completionDetail(place, 'feedforward')?.signature).toContain(
      'feedforward(inputs',
    );
  });

  it('offers nothing of a browser', () => {
    const names = service.completions({ cell: 1, offset: 0 })?.names.map(({ name }) => name);
    expect(names).toContain('twice');
    expect(names).toContain('Math');
    expect(names).not.toContain('document');
  });
});

describe('callHelp(at)', () => {
  it('gives the parameters of the call that the caret stands in, and which is next', () => {
    expect(service.callHelp(behind(2, 'twice('))).toMatchObject({
      before: 'twice(',
      parameters: ['x: number'],
      after: '): number',
      current: 0,
    });
    expect(service.callHelp({ cell: 0, offset: 0 })).toBe(null);
  });

  it('knows the call of a cell that is half typed', () => {
    const sources = [cells[0] ?? '', cells[1] ?? '', 'twice('];
    service.update([...sources, 'const later = 1;']);
    expect(service.callHelp(behind(2, 'twice(', sources))?.parameters).toEqual(['x: number']);
  });
});
