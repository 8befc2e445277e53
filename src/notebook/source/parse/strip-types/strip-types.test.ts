import { stripTypeScriptTypes } from 'node:module';
import { type Options, parse, type Token, tokenizer } from 'acorn';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { outcomeOf } from '../../../fixture/outcome-of.ts';
import { stripTypes } from './strip-types.ts';
import { corpus } from './corpus.ts';
import { realistic } from './realistic-corpus.ts';
import { SourceError } from '../parse-typescript.ts';

const small = Object.values(corpus).flat();

/** Sources of which Node's text is another, why, and what it should be. */
const differentFromNode: readonly (readonly [reason: string, source: string, stripped: string])[] =
  [
    [
      'Node writes a wider space for a wider character, so that the bytes stay in place',
      "é; type A = 'é€😀'",
      'é;                ',
    ],
    [
      'Node lets `[0]` index the value',
      'const x = [1] as const\n[0]',
      'const x = [1] ;       \n[0]',
    ],
    ['Node lets `(1)` call the value', 'f()\ntype A = 1; (1)', 'f()\n;           (1)'],
    [
      'Node lets `[` index the value of the field above',
      "class A { z = 1\ndeclare x: number\n['y'] = 1 }",
      "class A { z = 1\n;                \n['y'] = 1 }",
    ],
    [
      'Node takes the `;` of the next line for the end of the type, and erases it',
      'const a = b\ntype A = 1\n;[1].map(a)',
      'const a = b\n;         \n [1].map(a)',
    ],
    ['Node leaves a label without a statement', 'label: type A = 1', 'label: ;         '],
    [
      'Node keeps the `;` of the first type, this one writes one for the last',
      'f()\ntype A = 1;\ntype B = 2\n(1)',
      'f()\n           \n;         \n(1)',
    ],
    [
      'Node writes a `;` where nothing stands above in the block',
      '{ type A = 1\n(1) }',
      '{           \n(1) }',
    ],
  ];

/** Arrow functions whose types hold a line break: Node moves a parenthesis only where it must. */
const movedParenthesis: readonly (readonly [source: string, stripped: string])[] = [
  ['const f = <\n  T\n>(x: T) => x', 'const f = (\n   \n  x   ) => x'],
  ['function f() { return [<\nT>(x: T) => x] }', 'function f() { return [(\n   x   ) => x] }'],
];

/** TypeScript that makes code at run time, its position, and a part of the message. */
const notErasable: readonly [source: string, position: string, words: string][] = [
  ['enum A { a }', '1:1', '`enum` is not erasable: it makes code at run time. Use an object, or a'],
  ['let a\n  const enum A { a }', '2:3', '`enum`'],
  ['export enum A {}', '1:8', '`enum`'],
  ['if (a) {\n  enum A {}\n}', '2:3', '`enum`'],
  ['class A {\n  constructor(private x: number) {}\n}', '2:15', 'modifier on a parameter'],
  ['class A { constructor(a: B, readonly x = 1) {} }', '1:29', 'modifier on a parameter'],
  ['namespace A { export const x = 1 }', '1:1', '`namespace` with values'],
  ['namespace A.B { f() }', '1:1', '`namespace` with values'],
  ["import a = require('a')", '1:1', '`import … =`'],
  ['import a = b.c', '1:1', '`import … =`'],
  ['let a; export = a', '1:8', '`export =`'],
  ['export as namespace A', '1:1', '`export as namespace`'],
  ['let a =\n  <number>b', '2:3', 'Write `value as T`'],
  ['f(<T>x => x)', '1:3', 'Write `value as T`'],
  ['(x: number)', '1:3', 'Write `value as T`'],
  ['@a class A {}', '1:1', 'Decorators'],
  ['class A {\n  @a b() {}\n}', '2:3', 'Decorators'],
  ['class A { accessor x = 1 }', '1:11', '`accessor`'],
];

const JAVASCRIPT: Options = { ecmaVersion: 'latest', sourceType: 'module' };

/** Lists the tokens of JavaScript and where they stand, but for the `;` that keep statements apart. */
function tokens(code: string): unknown[] {
  const all: Token[] = [...tokenizer(code, JAVASCRIPT)];
  return all
    .filter(({ type }) => type.label !== ';')
    .map(({ type, start, end }) => [type.label, code.slice(start, end), start]);
}

function lineBreaks(text: string): number[] {
  return [...text.matchAll(/[\n\r\u2028\u2029]/g)].map(({ index }) => index);
}

const errorOf = (source: string) => outcomeOf(() => stripTypes(source));

beforeAll(() => {
  vi.spyOn(process, 'emitWarning').mockImplementation(() => {}); // stripping is experimental
});

describe("stripTypes(source) is what Node's own type stripping makes of", () => {
  it.each(small)('%j', (source) => {
    expect(stripTypes(source)).toBe(stripTypeScriptTypes(source));
  });

  it.each(Object.entries(realistic))('%s', (_, source) => {
    expect(stripTypes(source)).toBe(stripTypeScriptTypes(source));
  });
});

describe('stripTypes(source) differs from Node in text, not in where a token stands, because', () => {
  it.each(differentFromNode)('%s', (_, source, stripped) => {
    expect(stripTypes(source)).toBe(stripped);
    expect(stripTypeScriptTypes(source)).not.toBe(stripped);
    expect(tokens(stripped)).toEqual(tokens(stripTypeScriptTypes(source)));
  });
});

describe('stripTypes(source) keeps the parenthesis of an arrow function on the line where it starts', () => {
  it.each(movedParenthesis)('%j', (source, stripped) => {
    expect(stripTypes(source)).toBe(stripped);
    const withoutParentheses = (code: string) =>
      tokens(code).filter((t) => !String(t).startsWith('(,'));
    expect(withoutParentheses(stripped)).toEqual(withoutParentheses(stripTypeScriptTypes(source)));
  });
});

describe('stripTypes(source)', () => {
  const everything = [
    ...small,
    ...Object.values(realistic),
    ...differentFromNode.map(([, source]) => source),
    ...movedParenthesis.map(([source]) => source),
  ];

  it.each(everything)(
    'makes JavaScript, as long and with the same lines, that has no types: %j',
    (source) => {
      const code = stripTypes(source);
      // A cell may export what another cell declares; acorn alone asks for the declaration.
      expect(() =>
        parse(code.replace(/\bexport \{[^}]*\}(?! from)/g, ''), JAVASCRIPT),
      ).not.toThrow();
      expect(code).toHaveLength(source.length);
      expect(lineBreaks(code)).toEqual(lineBreaks(source));
      expect(stripTypes(code)).toBe(code);
    },
  );

  it.each(corpus.plain)('leaves JavaScript alone: %j', (source) => {
    expect(stripTypes(source)).toBe(source);
  });

  it('of any text makes JavaScript in place, or throws a SourceError inside the text', () => {
    const pieces = everything.flatMap((source) => source.match(/\w+|\s+|[^\w\s]+/g) ?? []);
    fc.assert(
      fc.property(
        fc.constantFrom(...everything),
        fc.nat(),
        fc.constantFrom(...pieces),
        (source, at, piece) => {
          const cut = at % (source.length + 1);
          const text = source.slice(0, cut) + piece + source.slice(cut);
          const result = errorOf(text);
          if (typeof result === 'string') {
            expect(result).toHaveLength(text.length);
            expect(lineBreaks(result)).toEqual(lineBreaks(text));
          } else {
            expect(result).toBeInstanceOf(SourceError);
            expect((result as SourceError).offset).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('stripTypes(source) throws a SourceError for what is not erasable', () => {
  it.each(notErasable)('%j at %s: %s', (source, position, words) => {
    const error = errorOf(source);
    expect(error).toBeInstanceOf(SourceError);
    const { line, column, message } = error as SourceError;
    expect(`${line}:${column}`).toBe(position);
    expect(message).toContain(words);
  });

  it('and for nothing that is only declared', () => {
    expect(stripTypes('declare enum A { a }').trim()).toBe('');
  });
});
