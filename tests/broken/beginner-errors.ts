/** An error that beginners make, in cells of a chapter, and the message that they see. */
export interface BeginnerError {
  readonly name: string;
  readonly cells: readonly string[];
  /** What finds it: reading the cells, running them, or checking their types. */
  readonly by: 'reading' | 'running' | 'types';
  /** The cell's index from 0, and the line in it from 1. */
  readonly at: readonly [cell: number, line: number];
  readonly message: string | RegExp;
  /** Matches every browser's own message, where the words are the engine's. */
  readonly anywhere?: RegExp;
}

const reading = (
  name: string,
  source: string | readonly string[],
  at: readonly [number, number],
  message: string | RegExp,
): BeginnerError => ({ name, cells: [source].flat(), by: 'reading', at, message });

const running = (
  name: string,
  source: string | readonly string[],
  at: readonly [number, number],
  message: string | RegExp,
  anywhere?: RegExp,
): BeginnerError => ({
  name,
  cells: [source].flat(),
  by: 'running',
  at,
  message,
  ...(anywhere ? { anywhere } : {}),
});

const types = (
  name: string,
  source: string | readonly string[],
  at: readonly [number, number],
  message: string | RegExp,
): BeginnerError => ({ name, cells: [source].flat(), by: 'types', at, message });

export const beginnerErrors: readonly BeginnerError[] = [
  // Brackets, quotes and comments that do not match.
  reading(
    'a string without its end',
    "const a = 1;\nconst b = 'text;\nconsole.log(b);",
    [0, 2],
    'This string is never closed: write the same quote at its end',
  ),
  reading(
    'a string that ends with another quote',
    'const a = "text\';',
    [0, 1],
    'This string is never closed: write the same quote at its end',
  ),
  reading(
    'a template without its end',
    'const a = `text ${1};\nconsole.log(a);',
    [0, 1],
    'This string is never closed: write ` at its end',
  ),
  reading(
    'a comment without its end',
    'const a = 1;\n/* about a\nconsole.log(a);',
    [0, 2],
    'This comment is never closed: write */ at its end',
  ),
  reading(
    'a function without its last brace',
    'function f(x) {\n  return x;\n\nconsole.log(f(1));',
    [0, 1],
    'This "{" is never closed',
  ),
  reading(
    'a loop without its last brace, inside of a function',
    'function f() {\n  for (const x of [1]) {\n    console.log(x);\n}\nf();',
    [0, 1],
    'This "{" is never closed',
  ),
  reading(
    'a call without its last parenthesis',
    "console.log('a'\nconst b = 2;",
    [0, 2],
    'Unexpected "const": the "(" of line 1 is not closed',
  ),
  reading(
    'an array without its last bracket',
    'const w = [1, 2;\nconsole.log(w);',
    [0, 1],
    'Unexpected ";": the "[" of line 1 is not closed',
  ),
  reading(
    'the wrong bracket at the end',
    'const w = [1, 2);',
    [0, 1],
    'Unexpected ")": the "[" of line 1 has to be closed first',
  ),
  reading(
    'a brace too many',
    'if (1 > 0) {\n  console.log(1);\n}\n}',
    [0, 4],
    'Unexpected "}": nothing is open that it could close',
  ),
  reading(
    'a parenthesis too many',
    'console.log(1));',
    [0, 1],
    'Unexpected ")": nothing is open that it could close',
  ),
  reading(
    'a condition without its last parenthesis',
    'const x = 1;\nif (x > 0 {\n  console.log(x);\n}',
    [0, 2],
    'Unexpected "{": the "(" of line 2 is not closed',
  ),
  reading(
    'quotes from a text processor',
    'console.log(“hello”);',
    [0, 1],
    '“ is no quote to a program: write " or \'',
  ),
  // Commas, colons, points.
  reading(
    'no comma between two numbers',
    'const w = [\n  0.1\n  0.2,\n];',
    [0, 3],
    'Unexpected "0.2": the "[" of line 1 is not closed, or a comma is missing',
  ),
  reading(
    'no comma between two arguments',
    'console.log(1 2);',
    [0, 1],
    'Unexpected "2": is a comma missing before it?',
  ),
  reading(
    'no comma between two properties',
    'const p = { x: 1 y: 2 };',
    [0, 1],
    'Unexpected "y": is a comma missing before it?',
  ),
  reading(
    'no colon in a property',
    'const p = { x: 1, y 2 };',
    [0, 1],
    'Unexpected "2": is a colon missing before it?',
  ),
  reading(
    '= in a property',
    'const p = { x = 1 };',
    [0, 1],
    'Unexpected "=": in an object, write `name: value`',
  ),
  reading(
    'a number with a comma',
    'const w = 1,5;',
    [0, 1],
    'Unexpected "5": a number has a point, as in 1.5',
  ),
  // Words.
  reading(
    'esle',
    'if (1 > 2) {\n} esle {\n}',
    [0, 2],
    'Unexpected "{": did you mean `else` where it says `esle`?',
  ),
  reading(
    'retrun',
    'function f(x) {\n  retrun x;\n}',
    [0, 2],
    'Unexpected "x": did you mean `return` where it says `retrun`?',
  ),
  reading(
    'cosnt',
    'cosnt x = 1;',
    [0, 1],
    'Unexpected "x": did you mean `const` where it says `cosnt`?',
  ),
  reading(
    'funtion',
    'funtion f() {}',
    [0, 1],
    'Unexpected "f": did you mean `function` where it says `funtion`?',
  ),
  reading(
    'a word of the language as a name',
    'const class = 1;',
    [0, 1],
    'Unexpected "class": it is a word of the language and cannot be a name',
  ),
  reading('a name that begins with a digit', 'const 2nd = 1;', [0, 1], 'A number runs into a name'),
  reading(
    'if without parentheses',
    'const x = 1;\nif x > 0 {\n}',
    [0, 2],
    'Unexpected "x": after `if` comes a pair of parentheses',
  ),
  reading(
    'else without if',
    'else {\n}',
    [0, 1],
    'Unexpected "else": an `else` follows an `if` and what belongs to it',
  ),
  reading(
    'an arrow with a space in it',
    'const f = (x) = > x;',
    [0, 1],
    'Unexpected ">": an arrow is written `=>`',
  ),
  reading(
    'an arrow without its parenthesis',
    'const f = (x => x;',
    [0, 1],
    'Unexpected ";": the "(" of line 1 is not closed',
  ),
  reading('a const without a value', 'const x;\nconsole.log(x);', [0, 1], /a const needs a value/),
  reading('an assignment to a number', '1 = x;', [0, 1], /Only a name, a property or an element/),
  reading(
    'return outside of a function',
    'const x = 1;\nreturn x;',
    [0, 2],
    '`return` outside of a function',
  ),
  reading('break outside of a loop', 'break;', [0, 1], '`break` outside of a loop'),
  reading(
    'await in a function that is not async',
    'function f() {\n  await 1;\n}',
    [0, 2],
    '`await` needs an `async` function around it: write `async` before this one',
  ),
  reading(
    'a statement that is not finished',
    'const x = 1 +\n',
    [0, 1],
    /something is still missing/,
  ),
  // Names of the whole chapter.
  reading(
    'a name declared twice in a cell',
    'let x = 1;\nlet x = 2;',
    [0, 2],
    '`x` is already declared',
  ),
  reading(
    'a name that another cell has',
    ['const x = 1;', 'const y = 2;\nconst x = 3;'],
    [1, 2],
    '`x` is already declared in the cell first',
  ),
  reading(
    'a counter that another cell has as a name',
    ['const i = 1;', 'for (var i = 0; i < 3; i += 1);'],
    [1, 1],
    '`i` is already declared in the cell first',
  ),
  reading(
    'a package that there is not',
    "import { readFileSync } from 'fs';",
    [0, 1],
    'A chapter imports nothing but @behind-the-hood/nn',
  ),
  reading(
    'a name that the core has not',
    "import {\n  sigmiod,\n} from '@behind-the-hood/nn';",
    [0, 2],
    '@behind-the-hood/nn exports no value `sigmiod`. Did you mean `sigmoid`?',
  ),
  reading(
    'two parameters of one name',
    'function f(a, a) {}',
    [0, 1],
    'Two parameters have the same name',
  ),
  // What shows when the program runs. The words are the engine's; those here are V8's.
  running(
    'an assignment to a const',
    'const x = 1;\n\nx = 2;',
    [0, 3],
    'TypeError: Assignment to constant variable.',
    /TypeError.*(const|readonly)/,
  ),
  running(
    'a name before its declaration',
    'console.log(1);\nconsole.log(x);\nconst x = 1;',
    [0, 2],
    "ReferenceError: Cannot access 'x' before initialization",
    /ReferenceError.*(x|uninitialized)/,
  ),
  running(
    'a misspelt name',
    ['const weight = 1;', '\nconsole.log(wieght);'],
    [1, 2],
    'ReferenceError: wieght is not defined',
    /ReferenceError.*wieght/,
  ),
  running(
    'a call of what is no function',
    'const x = 1;\nconst y = x(2);',
    [0, 2],
    'TypeError: x is not a function',
    /TypeError.*x is not a function/,
  ),
  running(
    'a property of undefined',
    'const list = [{ a: 1 }];\nfor (let i = 0; i <= 1; i += 1)\n  console.log(list[i].a);',
    [0, 3],
    "TypeError: Cannot read properties of undefined (reading 'a')",
    /TypeError.*undefined/,
  ),
  running(
    'a misspelt method',
    'const list = [1];\nlist.pusch(2);',
    [0, 2],
    'TypeError: list.pusch is not a function',
    /TypeError.*pusch is not a function/,
  ),
  running(
    'a class without new',
    'class Point {}\n\nPoint();',
    [0, 3],
    "TypeError: Class constructor Point cannot be invoked without 'new'",
    /TypeError.*class/i,
  ),
  running(
    'a list of the wrong length for the core',
    "import { dot } from '@behind-the-hood/nn'; const a = [1, 2];\nconsole.log(dot(a, [1]));",
    [0, 2],
    /^RangeError: /,
    /RangeError/,
  ),
  running(
    'a recursion without an end',
    // Not as the last thing that it does: WebKit gives such a call no frame of its own, and never ends.
    // On one line: the stack may be full where the function begins, or where it calls.
    'const n = 3;\nfunction down(n) { return n + down(n - 1); }\ndown(n);',
    [0, 2],
    'RangeError: Maximum call stack size exceeded',
    /RangeError.*call stack|InternalError.*recursion/,
  ),
  running(
    'an error of a function that another cell has',
    ['function half(list) {\n  return list[1].half;\n}', 'const a = 1;\nhalf([a]);'],
    [1, 2],
    /undefined/,
  ),
  running(
    'text that is no JSON',
    "const text = '{ x: 1 }';\nJSON.parse(text);",
    [0, 2],
    /^SyntaxError: /,
    /SyntaxError.*JSON/,
  ),
  // What only the types show: the program runs, and is wrong.
  types(
    'an argument too few',
    'const f = (a: number, b: number) => a + b;\nf(1);',
    [0, 2],
    /Expected 2 arguments, but got 1/,
  ),
  types(
    'an argument too many',
    'const f = (a: number) => a;\nf(1, 2);',
    [0, 2],
    /Expected 1 arguments, but got 2/,
  ),
  types(
    'a text in the place of a number',
    "let w = 1;\nw = '2';",
    [0, 2],
    /Type 'string' is not assignable to type 'number'/,
  ),
  types(
    'a misspelt property',
    'const p = { weight: 1 };\nconsole.log(p.wieght);',
    [0, 2],
    /Did you mean 'weight'\?/,
  ),
  types(
    'a comparison that cannot hold',
    "const a: number = 1;\nif (a === '1') a.toFixed();",
    [0, 2],
    /no overlap/,
  ),
  types(
    'an if that assigns',
    'let a = 1;\nconst b: boolean = (a = 2);',
    [0, 2],
    /Type 'number' is not assignable to type 'boolean'/,
  ),
  types(
    'a return that is missing',
    'function f(a: number): number {\n  a + 1;\n}',
    [0, 1],
    /must return a value/,
  ),
  types(
    'a list where a number is wanted',
    ["import { sigmoid } from '@behind-the-hood/nn';", 'sigmoid([1]);'],
    [1, 1],
    /is not assignable to parameter of type 'number'/,
  ),
];
