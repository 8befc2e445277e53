import { describe, expect, it } from 'vitest';
import { failureText } from '../values/failure-text.ts';
import { toFailure } from './failure.ts';

const address = 'data:text/javascript,throw';
const program = 'behind-the-hood-program.js';
/** The first cell has lines 1 to 3 (an empty line parts them), the second begins on line 4. */
const firstLines = [1, 4];
const core = 'blob:null/a-much-longer-name';
/** Its lines, of which the fortieth imports the core twice. */
const lines = Array.from({ length: 49 }, (_, index) =>
  index === 39 ? `import "${core}"; import "${core}"; throw 1` : '',
);

/** Returns the failure, with its message as the page writes it. */
function failure(thrown: unknown, cell = 1) {
  const report = toFailure(thrown, cell, {
    firstLines,
    lines,
    core,
    addresses: [program, address],
  });
  return { ...report, message: failureText(report) };
}

function withStack(stack: string): Error {
  return Object.assign(new Error('no'), { stack });
}

describe('toFailure(thrown, cell, program)', () => {
  // The engines' own documentation gives these shapes of lines: v8.dev/docs/stack-trace-api, and
  // MDN, "Error.prototype.stack", for Firefox and Safari.
  it.each([
    ['Chromium and Node', `Error: no\n    at f (${program}:5:11)\n    at ${program}:9:1`],
    ['Chromium, at the top level', `Error: no\n    at ${program}:5:11`],
    ['Firefox', `f@${program}:5:11\n@${program}:9:1\n`],
    ['WebKit', `f@${program}:5:11\nmodule code@${program}:9:1`],
    ['an engine that knows only the address', `f@${address}:5:11`],
    [
      'code of `eval` in Chromium',
      `Error\n at eval (eval at f (${program}:5:11), <anonymous>:1:1)`,
    ],
    ['a program called by the core', `Error\n at dot (data:x,core:80:1)\n at f (${program}:5:11)`],
    ['a message longer than what is read', `Error: ${'x'.repeat(200_000)}\n at ${program}:5:11`],
  ])('finds the line and column in the stack of %s', (_, stack) => {
    // Line 5 of the program is line 2 of the second cell.
    expect(failure(withStack(stack)).place).toEqual({ cell: 1, line: 2, column: 11 });
  });

  it('counts columns as the cell has them, where imports of the core stand before', () => {
    const text = lines[39] ?? '';
    const written = text.replaceAll(core, '@behind-the-hood/nn');
    const thrown = withStack(`Error\n at ${program}:40:${text.indexOf('throw') + 1}`);
    expect(failure(thrown).place).toMatchObject({ column: written.indexOf('throw') + 1 });
    // Of what stands before the import, and of the quote before its name, the column is the same.
    for (const column of [3, text.indexOf('"') + 1])
      expect(failure(withStack(`Error\n at ${program}:40:${column}`)).place).toMatchObject({
        column,
      });
  });

  it('shows the line of the cell that ran, where a function of a cell above threw', () => {
    const stack = `Error\n at f (${program}:1:3)\n at ${program}:6:9`;
    expect(failure(withStack(stack)).place).toEqual({ cell: 1, line: 3, column: 9 });
  });

  it('shows the line of the cell above where no frame is in the cell that ran', () => {
    const stack = `Error\n at f (${program}:2:3)`;
    expect(failure(withStack(stack)).place).toEqual({ cell: 0, line: 2, column: 3 });
  });

  it('finds the cell in which it began, where it is uncaught and known only later', () => {
    const stack = `Error\n at f (${program}:2:3)\n at ${program}:3:9`;
    const layout = { firstLines, lines, core, addresses: [program, address] };
    expect(toFailure(withStack(stack), 1, layout, true)).toMatchObject({
      cell: 0,
      place: { cell: 0, line: 2, column: 3 },
    });
    // A function of a cell above that this cell called: the cell that called is where it began.
    const called = withStack(`Error\n at f (${program}:2:3)\n at ${program}:5:9`);
    expect(toFailure(called, 1, layout, true)).toMatchObject({ cell: 1, place: { line: 2 } });
    expect(toFailure('no stack', 1, layout, true)).toMatchObject({ cell: 1, place: null });
  });

  it.each([
    '',
    'Error: no',
    `at ${program}:50:1`,
    `at ${program}:0:1`,
    'at elsewhere.js:1:2',
    `at ${program}`,
    `at ${program}:x:y`,
  ])('knows no place from a stack without one: %j', (stack) => {
    expect(failure(withStack(stack)).place).toBeNull();
  });

  it('reports the name and the message of an error', () => {
    expect(failure(new RangeError('too long'))).toMatchObject({
      cell: 1,
      name: 'RangeError',
      message: 'too long',
    });
    expect(failure(new DOMException('taken away', 'AbortError'))).toMatchObject({
      name: 'AbortError',
      message: 'taken away',
    });
    expect(failure(new Error())).toMatchObject({ name: 'Error', message: '(no message)' });
  });

  // What follows the colon is what Node prints for these: "Uncaught { code: 3 }", and so on.
  it.each([
    ['plain words', 'plain words'],
    ['', ''],
    [null, 'null'],
    [undefined, 'undefined'],
    [-0, '-0'],
    [12n, '12n'],
    [Symbol('s'), 'Symbol(s)'],
    [{ code: 3 }, '{ code: 3 }'],
    [[1, 2], '[ 1, 2 ]'],
    [() => 1, '[Function (anonymous)]'],
  ])('says "Uncaught" of %o, which is no error, and what it is', (thrown, message) => {
    expect(failure(thrown)).toEqual({ cell: 1, name: 'Uncaught', message, place: null });
  });

  it('cuts what is too long to be read', () => {
    const long = 'x'.repeat(10_000);
    expect(failure(new Error(long)).message).toHaveLength(4_000);
    expect(failure(long).message).toHaveLength(4_000);
  });

  const trap = () => {
    throw new Error('trap');
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  it.each<[string, unknown]>([
    [
      'getters that throw',
      Object.defineProperties({}, { message: { get: trap }, stack: { get: trap } }),
    ],
    ['a proxy that throws', new Proxy({}, { get: trap, getPrototypeOf: trap, ownKeys: trap })],
    ['a proxy that is gone', revoked.proxy],
    ['an object without a prototype', Object.create(null)],
    ['conversions that throw', { toString: trap, [Symbol.toPrimitive]: trap }],
    ['a function whose conversions throw', Object.assign(() => 1, { toString: trap })],
    ['properties of other kinds', { name: 1, message: {}, stack: [] }],
    ['an error of such', Object.assign(new Error('x'), { name: 1, message: 2, stack: 3 })],
  ])('survives %s', (_, thrown) => {
    const { cell, name, message, place } = failure(thrown);
    expect({ cell, place }).toEqual({ cell: 1, place: null });
    expect([typeof name, typeof message]).toEqual(['string', 'string']);
  });
});
