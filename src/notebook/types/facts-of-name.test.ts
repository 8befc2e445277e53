import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { factsOfName, firstParagraph, nameAt, namesIn } from './facts-of-name.ts';
import { chapterPath, corePath } from './typed-program.ts';

/** As much of the language as the compiler asks for. */
const language = `interface Array<T> { length: number; [n: number]: T }
  interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
  interface NewableFunction {} interface Object {} interface RegExp {} interface String {}
  /** Numbers. */ interface Number { /** Writes a number. */ toFixed(digits?: number): string }`;
const core = `/**
   * Joins two
   * vectors.
   *
   * A second paragraph.
   */
  export declare function dot(a: number[], b: number[]): number;
  export declare class Neuron { constructor(weights: number[], bias: number); bias: number }`;

/** Asks for the facts of the last name of a text in a chapter. */
function facts(source: string, name: string, aboutFar = '') {
  const texts = new Map([
    ['/lib.d.ts', language],
    [corePath, `${core}\n${aboutFar} export declare const far: number;`],
    [
      chapterPath,
      `import { dot, Neuron, far } from '.${corePath.replace('.d.ts', '.js')}';\n${source}`,
    ],
  ]);
  const host: ts.CompilerHost = {
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
    },
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    getDefaultLibFileName: () => '/lib.d.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
  const options = { strict: true, noLib: true, types: [], module: ts.ModuleKind.ESNext };
  const program = ts.createProgram([...texts.keys()], options, host);
  const file = program.getSourceFile(chapterPath);
  const node = file && namesIn(file).findLast((one) => one.text === name);
  if (!node) throw new Error(`${name} is no name of ${source}`);
  return factsOfName(node, program.getTypeChecker());
}

describe('factsOfName(node, checker)', () => {
  it.each([
    // A literal’s own type is widened.
    ['const w = 0.7;', 'w', 'constant', 'number', true],
    ["let on: 'a' | 'b' = 'a';", 'on', 'variable', '"a" | "b"', true],
    ['const [first, { x: renamed }] = [1, { x: 2 }];', 'renamed', 'constant', 'number', true],
    ['function f(z: number) { const inner = z; return inner; }', 'z', 'parameter', 'number', false],
    ['function f({ z }: { z: number }) { return z; }', 'z', 'parameter', 'number', false],
    ['function f() { const inner = 1; return inner; }', 'inner', 'constant', 'number', false],
    ['function f(z: number) { return z; }', 'f', 'function', '(z: number) => number', true],
    ['class A { constructor(w: number) {} }', 'A', 'class', 'new (w: number) => A', true],
    ['class A { b = 1; }', 'b', 'property', 'number', false],
    ['class A { m() { return 1; } }', 'm', 'method', '() => number', false],
    ['type Pair = [number, number];', 'Pair', 'type', '[number, number]', false],
    ['function f<T>(a: T) { return a; }', 'T', 'type parameter', 'T', false],
    // A property and a variable in one: what it says is the variable.
    ['const z = 1; const o = { z };', 'z', 'constant', 'number', true],
    [
      'const a = 0.5; a.toFixed();',
      'toFixed',
      'method of the language',
      '(digits?: number) => string',
      false,
    ],
    [
      'dot([1], [2]);',
      'dot',
      'function of the core package',
      '(a: number[], b: number[]) => number',
      false,
    ],
    ['new Neuron([1], 2).bias;', 'bias', 'property of the core package', 'number', false],
  ])('knows in %j the name %s for a %s: %s', (source, name, kind, type, isTop) => {
    expect(facts(source, name)).toMatchObject({ kind, type, isTop });
  });

  it('knows nothing of a name that nothing declares, or whose type is an error', () => {
    expect(facts('missing;', 'missing')).toBeUndefined();
    expect(facts('const a = missing();', 'a')).toBeUndefined();
    // Any is a type of its own where it is written.
    expect(facts('const a: any = 1;', 'a')).toMatchObject({ type: 'any' });
  });

  it('tells the first paragraph of what is said of it elsewhere, and nothing of the chapter’s own', () => {
    expect(facts('dot;', 'dot')?.about).toBe('Joins two vectors.');
    expect(facts('/** Says so. */ const w = 1;', 'w')?.about).toBe('');
  });

  it('cuts a type that is longer than 240 characters, between its words', () => {
    // "(", the name, and ": number) => number", which has 19 characters.
    const typeOf = (letters: number) =>
      facts(`const f = (${'x'.repeat(letters)}: number) => 1;`, 'f')?.type;
    expect(typeOf(220)).toBe(`(${'x'.repeat(220)}: number) => number`);
    expect(typeOf(221)).toBe(`(${'x'.repeat(221)}: number) => …`);
    expect(typeOf(300)).toBe(`(${'x'.repeat(239)} …`);
  });
});

it('cuts what is said of a name after 220 characters, between its words', () => {
  const said = (letters: number) =>
    facts(`const a = far; /* of the core */`, 'far', `/** One ${'x'.repeat(letters)} two. */`)
      ?.about;
  expect(said(211)).toBe(`One ${'x'.repeat(211)} two.`);
  expect(said(212)).toBe(`One ${'x'.repeat(212)} …`);
});

describe('nameAt(file, offset)', () => {
  const file = ts.createSourceFile('/a.ts', 'const ab = c.d; // ab', ts.ScriptTarget.ES2024, true);

  it('finds the name that stands at an offset, or ends there', () => {
    const names = Array.from(file.text, (_, offset) => nameAt(file, offset)?.text ?? '-');
    //                           const ab = c.d; // ab
    expect(names.join(' ')).toBe('- - - - - - ab ab ab - - c c d d - - - - - -');
  });
});

it('lists the names of a file in order, wherever they stand', () => {
  const file = ts.createSourceFile('/a.ts', 'f(a, (b: C) => b.d);', ts.ScriptTarget.ES2024, true);
  expect(namesIn(file).map(({ text }) => text)).toEqual(['f', 'a', 'b', 'C', 'b', 'd']);
});

it('takes the first paragraph of a docstring, on one line', () => {
  expect(firstParagraph('One\n  line.\n\nAnother.')).toBe('One line.');
  expect(firstParagraph('One.\n \t\nAnother.')).toBe('One.');
  expect(firstParagraph('')).toBe('');
});
