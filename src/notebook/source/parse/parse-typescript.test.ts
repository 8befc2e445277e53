import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../fixture/outcome-of.ts';
import { processorTime } from '../../fixture/processor-time.ts';
import { parseTypeScript, SourceError } from './parse-typescript.ts';

/** Slips of beginners: where they go wrong by TypeScript's grammar, and the message for them. */
const wrong: readonly [source: string, position: string, message: string][] = [
  // unfinished
  ['const x = ', '1:10', 'The cell ends here, and something is still missing'],
  ['let a = 1\nlet b = a +\n\n', '2:12', 'The cell ends here, and something is still missing'],
  ['let x: number =\nlet y = 2', '2:1', 'Unexpected "let"'],
  ['const x', '1:8', 'Something is missing: a const needs a value, as in `const x = 1`'],
  ['x = y as', '1:9', 'The cell ends here, and something is still missing'],
  ['a ? b', '1:6', 'The cell ends here, and something is still missing'],
  ['a.', '1:3', 'The cell ends here, and something is still missing'],
  // brackets
  ['function f() {\n  return 1\n', '1:14', 'This "{" is never closed'],
  ['const a = [1, 2\n', '1:11', 'This "[" is never closed'],
  ["f(1)\nconsole.log('a'\n", '2:12', 'This "(" is never closed'],
  ['const f = () => {\n  if (a) {\n    b()\n}\n', '1:17', 'This "{" is never closed'],
  ['let x: { a: number', '1:8', 'This "{" is never closed'],
  ['`${', '1:2', 'This "${" is never closed'],
  ['const a = [1, 2\nconst b = 3', '2:1', 'Unexpected "const": the "[" of line 1 is not closed'],
  ['f(1, 2\nf(3)', '2:1', 'Unexpected "f": the "(" of line 1 is not closed, or a comma is missing'],
  ['let a = 1\n}', '2:1', 'Unexpected "}": nothing is open that it could close'],
  ['if (x) {\n}}', '2:2', 'Unexpected "}": nothing is open that it could close'],
  ['if (x > 3 {\n}', '1:11', 'Unexpected "{": the "(" of line 1 is not closed'],
  ['if x > 3 {\n}', '1:4', 'Unexpected "x": after `if` comes a pair of parentheses'],
  ['f(a b)', '1:5', 'Unexpected "b": is a comma missing before it?'],
  ['const w = [0.1 0.2]', '1:16', 'Unexpected "0.2": is a comma missing before it?'],
  ["console.log('a' 'b')", '1:17', "Unexpected string 'b': is a comma missing before it?"],
  // strings, comments, characters
  [
    "let a\nlet b = 'abc\nlet c",
    '2:9',
    'This string is never closed: write the same quote at its end',
  ],
  ['let a = `abc', '1:10', 'This string is never closed: write ` at its end'],
  ['let a /* b\n\nlet c', '1:7', 'This comment is never closed: write */ at its end'],
  ['a = /b', '1:6', 'This regular expression is never closed: write / at its end'],
  ['“x”', '1:1', '“ is no quote to a program: write " or \''],
  ['const x = −0.4;', '1:11', '− is no sign to a program: write -'],
  ['f（1）', '1:2', '（ is no sign to a program: write ('],
  ['const el = <b>hi</b>;', '1:19', 'Tags are no part of a program: write them in a string'],
  ['const await = 1;', '1:7', '`await` is a word of the language and cannot be a name'],
  [
    'function f<in T>() {}',
    '1:15',
    '`in` and `out` belong to a type parameter of a class or a type',
  ],
  // names
  [
    'const class = 3',
    '1:7',
    'Unexpected "class": it is a word of the language and cannot be a name',
  ],
  ['const 1x = 2', '1:8', 'A number runs into a name'],
  ['const x = 1\nconst x = 2', '2:7', '`x` is already declared'],
  ['let x = 1;\nfunction x() {}', '2:10', '`x` is already declared'],
  ['function f(a, a) {}', '1:15', 'Two parameters have the same name'],
  ['this.#x', '1:6', "Private field '#x' must be declared in an enclosing class"],
  // statements and expressions
  ['let x y', '1:7', 'Unexpected "y"'],
  ['x = = 3', '1:5', 'Unexpected "="'],
  ['x => => 3', '1:6', 'Unexpected "=>"'],
  ['for (let i = 0; i < 3) {}', '1:22', 'Unexpected ")"'],
  ['else {}', '1:1', 'Unexpected "else": an `else` follows an `if` and what belongs to it'],
  ['1 = x', '1:1', 'Only a name, a property or an element can be assigned to'],
  ['x = { a = 1 }', '1:9', 'Unexpected "=": in an object, write `name: value`'],
  ['x = { a: 1, b 2 }', '1:15', 'Unexpected "2": is a colon missing before it?'],
  ['return 1', '1:1', '`return` outside of a function'],
  ['break', '1:1', '`break` outside of a loop'],
  [
    'function f() {\n  await x\n}',
    '2:3',
    '`await` needs an `async` function around it: write `async` before this one',
  ],
  ['import { a from "b"', '1:12', 'Unexpected "from"'],
  // types
  ['let x: = 3', '1:8', 'Unexpected "="'],
  ['let x: number string', '1:15', 'Unexpected "string"'],
  ['let x: Array<number = []', '1:21', 'Unexpected "="'],
  ['interface A {\n  a:\n}', '3:1', 'Unexpected "}"'],
  ['const f = (a: number => a', '1:22', 'Unexpected "=>"'],
  ['f?.<T>)', '1:7', 'Unexpected ")": nothing is open that it could close'],
];

/** TypeScript that the parser takes for something else; see parseTypeScript. */
const beyondTheParser: readonly string[] = [
  'let type = 1; type; f()',
  'a ? (b) : c => d',
  'async type => type',
];

const errorOf = (source: string) => outcomeOf(() => parseTypeScript(source));

describe('parseTypeScript(source) says in plain words what is wrong, and where', () => {
  it.each(wrong)('%j at %s: %s', (source, position, message) => {
    const error = errorOf(source);
    expect(error).toBeInstanceOf(SourceError);
    const { line, column } = error as SourceError;
    expect({ position: `${line}:${column}`, message: (error as SourceError).message }).toEqual({
      position,
      message,
    });
  });

  it('on the right line even where the parser itself breaks down', () => {
    const source = 'let a\nlet f: (a: number, , b: string) => void\nlet c';
    expect(errorOf(source)).toMatchObject({ name: 'SourceError', line: 2 });
  });

  it('with an offset that is its line and column', () => {
    const source = 'let a\r\nlet b = )';
    expect(errorOf(source)).toMatchObject({ line: 2, column: 9, offset: source.indexOf(')') });
  });
});

describe('parseTypeScript(source)', () => {
  it('takes top-level await, and the export of a name that the source lacks', () => {
    expect(parseTypeScript('export { a }; await b').body).toHaveLength(2);
  });

  it('says what is wrong with a long table about as quickly as it reads a right one', () => {
    const rows = '  [0.123, 4.567, 8.901, 2.345],\n'.repeat(3_000);
    const right = processorTime(() => parseTypeScript(`const rows = [\n${rows}];`));
    const wrongTable = `const rows = [\n${rows}  [1 2],\n${rows}];`;
    const wrong = processorTime(() =>
      expect(errorOf(wrongTable)).toMatchObject({ line: 3_002, column: 6 }),
    );
    expect(wrong).toBeLessThan(8 * right);
  });

  it('refuses what is nested too deep to be read', () => {
    const deep = `const a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(errorOf(deep)).toMatchObject({
      message: 'This is nested too deep, or too long a chain, to be read',
    });
  });

  it.each(beyondTheParser)('knows its limits: %j is a SourceError', (source) => {
    expect(errorOf(source)).toBeInstanceOf(SourceError);
  });
});
