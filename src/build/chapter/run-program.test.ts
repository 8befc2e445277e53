import { describe, expect, it } from 'vitest';
import { failureText } from '../../notebook/values/failure-text.ts';
import * as core from '../../nn/index.ts';
import { compileCells } from '../../notebook/source/compile.ts';
import { inspect } from '../../notebook/values/node-text/inspect.ts';
import { outputText } from '../../notebook/values/node-text/output-text.ts';

import type { RunReport } from '../../notebook/values/run-report.ts';
import { runProgram, UnfinishedError } from './run-program.ts';

function compiled(...sources: string[]) {
  const cells = sources.map((source, index) => ({ name: `cell-${index}`, source }));
  const { compiled, problem } = compileCells(cells, Object.keys(core));
  expect(problem).toBeNull();
  return compiled;
}

const run = async (...sources: string[]) => read(await runProgram(compiled(...sources)));

function read(reports: readonly RunReport[]) {
  const prints: string[][] = [];
  const values: Record<string, string>[] = [];
  for (const report of reports) {
    if (report.kind === 'printed')
      (prints[report.cell] ??= []).push(...report.outputs.map(outputText));
    if (report.kind === 'ended')
      values[report.cell] = Object.fromEntries(
        Object.entries(report.values).map(([name, value]) => [name, inspect(value)]),
      );
  }
  const failed = reports.find((report) => report.kind === 'failed')?.failure;
  const failure = failed && { ...failed, message: failureText(failed) };
  return { prints, values, failure, last: reports.at(-1)?.kind };
}

describe('runProgram(cells)', () => {
  it('gives what each cell printed, and the values of the names it declared', async () => {
    const { prints, values, last } = await run(
      'const a = 2; let b = [1, 2];\nconsole.log(a); console.error("b", b);',
      'b = [3]; class Point { x = 1 }\nconst point = new Point(); console.log(point);',
    );
    expect(prints).toEqual([['2', 'b [ 1, 2 ]'], ['Point { x: 1 }']]);
    expect(values).toEqual([
      { a: '2', b: '[ 1, 2 ]' },
      { Point: '[class Point]', point: 'Point { x: 1 }' },
    ]);
    expect(last).toBe('finished');
  });

  it('lets a program see no name of what runs it', async () => {
    // The worker's script is minified: its names are letters, as those of a chapter are.
    const { prints } = await run(
      `const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$';
      const names = Array.from(letters, (a) => [a, ...Array.from(letters, (b) => a + b)]).flat();
      const isSeen = (name) => {
        try {
          return Function(\`return typeof \${name}\`)() !== 'undefined';
        } catch {
          return false; // a word of the language, as "if" and "do" are
        }
      };
      console.log(names.filter(isSeen).join());`,
    );
    expect(prints).toEqual([['']]);
  });

  it('waits where a cell awaits', async () => {
    const { prints } = await run(
      'const a = await new Promise<number>((resolve) => setTimeout(() => resolve(5), 20));',
      'console.log(a);',
    );
    expect(prints[1]).toEqual(['5']);
  });

  it('waits for timers, and gives what they print to the cell that set them', async () => {
    const { prints, last } = await run(
      `setTimeout(() => console.log('once'), 300);
       let count = 0;
       const id = setInterval(() => {
         console.log('tick', count += 1);
         if (count === 3) clearInterval(id);
       }, 5);`,
      "console.log('second'); await new Promise<void>((resolve) => setTimeout(resolve, 12));",
      "setTimeout(async () => { await null; console.log('third'); }, 60);",
    );
    expect(prints[0]).toEqual(['tick 1', 'tick 2', 'tick 3', 'once']);
    expect(prints[1]).toEqual(['second']);
    expect(prints[2]).toEqual(['third']);
    expect(last).toBe('finished');
  });

  it('gives the core to cells, by name and as a whole', async () => {
    const { prints } = await run(
      "import { dot, type Vector } from '@behind-the-hood/nn';\nconst v: Vector = [3, 4];\nconsole.log(dot(v, v));",
      "import * as nn from '@behind-the-hood/nn';\nconsole.log(nn.dot === dot, nn.sigmoid(0));",
    );
    // 3·3 + 4·4 = 25; σ(0) = 1 / (1 + e⁰) = 1/2.
    expect(prints).toEqual([['25'], ['true 0.5']]);
  });

  it('prints the core’s objects by the names of their classes', async () => {
    const { prints } = await run(
      `import { Layer, Network, Neuron, sigmoid } from '@behind-the-hood/nn';
       console.log(new Neuron([1, 2], 3));
       console.log(new Layer([[1], [2]], [3]));
       console.log(Network.random([1, 1], { seed: 1 }));
       console.log(Neuron, sigmoid.name);`,
    );
    expect(prints[0]?.[0]).toMatch(/^Neuron {\n?\s*weights: \[ 1, 2 \],/);
    expect(prints[0]?.[1]).toMatch(/^Layer {/);
    expect(prints[0]?.[2]).toMatch(/^Network {/);
    expect(prints[0]?.[3]).toBe('[class Neuron] sigmoid');
  });

  it('cuts nothing of a program’s sums: it runs as Node runs it', async () => {
    // 0.7 · 1.2 − 0.4 is 0.44 by hand, and this in the doubles of IEEE 754.
    expect((await run('console.log(0.7 * 1.2 - 0.4)')).prints).toEqual([['0.43999999999999995']]);
  });
});

describe('an error that nothing catches', () => {
  it('ends the run at its line and column, and keeps what was printed', async () => {
    const { prints, values, failure, last } = await run(
      "const a = 1; console.log('before');",
      "console.log('here');\n  throw new RangeError('too far');",
      "console.log('below');",
    );
    expect(prints).toEqual([['before'], ['here']]);
    expect(values).toEqual([{ a: '1' }]);
    expect(failure).toEqual({
      cell: 1,
      name: 'RangeError',
      message: 'too far',
      place: { cell: 1, line: 2, column: 9 },
    });
    expect(last).toBe('failed');
  });

  it.each<[string, sources: [string, string], failure: object]>([
    [
      'in the cell that ran, where a function of an earlier cell throws',
      [
        'function half(x: number): number {\n  if (x % 2) throw new Error("odd");\n  return x / 2;\n}',
        '\nhalf(4);\nhalf(3);',
      ],
      { cell: 1, place: { cell: 1, line: 3, column: 1 } },
    ],
    [
      'at the line of the cell that called the core',
      ["import { dot } from '@behind-the-hood/nn';", '\n  dot([1], [1, 2]);'],
      { cell: 1, name: 'RangeError', place: { cell: 1, line: 2, column: 3 } },
    ],
    [
      'at the line of the function without an end that fills the stack',
      ['const above = 1', '\nfunction f(): void { f(); }\nf();'],
      { cell: 1, name: 'RangeError', place: { cell: 1, line: 2 } },
    ],
    [
      'at the line of a promise that nobody awaits',
      [
        'const above = 1;',
        "\nvoid Promise.reject(new Error('later'));\nawait new Promise((done) => setTimeout(done, 50));",
      ],
      { cell: 1, message: 'later', place: { cell: 1, line: 2 } },
    ],
    [
      'in the cell where a promise was rejected, though the cells below have ended',
      ["const above = 1;\nvoid Promise.reject(new Error('lost?'));", "console.log('second');"],
      { cell: 0, message: 'lost?', place: { cell: 0, line: 2, column: 21 } },
    ],
    [
      'in the cell that called an async function of a cell above',
      ["async function load() {\n  throw new Error('lost?');\n}", '\nload();'],
      { cell: 1, message: 'lost?', place: { cell: 1, line: 2, column: 1 } },
    ],
    [
      'in the cell that set the timer in which a promise is rejected',
      ["setTimeout(async () => {\n  throw new Error('late');\n}, 10);", "console.log('second');"],
      { cell: 0, message: 'late', place: { cell: 0, line: 2, column: 9 } },
    ],
    [
      'where a later cell awaits a promise that an earlier one rejected and exported',
      ["export const late = Promise.reject(new Error('kept'));", '\nawait late;'],
      { cell: 1, message: 'kept', place: { cell: 0, line: 1 } },
    ],
    [
      'in the cell that set the timer in which it happens',
      ["setTimeout(() => {\n  throw new Error('late');\n}, 10);", "console.log('second');"],
      { cell: 0, message: 'late', place: { cell: 0, line: 2, column: 9 } },
    ],
    [
      'where a cell evaluates code that does not read',
      ['const above = 1;', "\n  eval('1 +* 2');"],
      { cell: 1, name: 'SyntaxError', place: { cell: 1, line: 2, column: 3 } },
    ],
    [
      'where a name is used too early',
      ['console.log(later);', 'const later = 1;'],
      { cell: 0, name: 'ReferenceError', place: { cell: 0, line: 1, column: 13 } },
    ],
  ])('is reported %s', async (_, sources, expected) => {
    expect((await run(...sources)).failure).toMatchObject(expected);
  });

  it.each([
    ['an async function', "async function load() { throw new Error('lost?'); }\nload();", 'lost?'],
    ['Promise.reject', "void Promise.reject(new Error('lost?'));", 'lost?'],
    ['a callback of then', "Promise.resolve().then(() => { throw new Error('lost?'); });", 'lost?'],
    [
      'async in forEach',
      '[1, 2].forEach(async (n) => { throw new Error(`lost ${n}`); });',
      'lost 1',
    ],
    ['a microtask', "queueMicrotask(() => { throw new Error('lost?'); });", 'lost?'],
    [
      'a long chain',
      'let p = Promise.resolve();\nfor (let i = 0; i < 99; i++) p = p.then(() => {});\nvoid p.then(() => Promise.reject(3));',
      '3',
    ],
    ['no error', "void Promise.reject('a text');", 'a text'],
    ['nothing', 'void Promise.reject();', 'undefined'],
    [
      'a promise caught only in a later turn',
      "const p = Promise.reject(new Error('late'));\nsetTimeout(() => p.catch(() => {}), 20);",
      'late',
    ],
  ])('may come from %s in the last cell, and is not lost', async (_, source, message) => {
    const { prints, failure, last } = await run(`console.log('end');`, source);
    expect(last).toBe('failed');
    expect(prints).toEqual([['end']]);
    expect(failure).toMatchObject({ cell: 1, message });
  });

  it('is none where a promise is caught within the same turn, as in Node', async () => {
    const { failure, last } = await run(
      "const late = Promise.reject(new Error('caught'));",
      'await null; await null;\nlate.catch(() => {});\nvoid Promise.allSettled([Promise.reject(1)]);',
    );
    expect(failure).toBeUndefined();
    expect(last).toBe('finished');
  });

  it('leaves what the cells below the one that set a failing timer have printed', async () => {
    const { prints } = await run('setTimeout(() => { throw 1; }, 10);', "console.log('second');");
    expect(prints[1]).toEqual(['second']);
  });

  it.each([
    ['a string', "throw 'text'", 'text'],
    ['null', 'throw null', 'null'],
    ['an object that is no error', 'throw { code: 3 }', '{ code: 3 }'],
    [
      'an object that fights back',
      `const no = () => { throw new Error('trap'); };
       const thrown = new Proxy({}, { get: no, getPrototypeOf: no, ownKeys: no, has: no });
       setTimeout(() => { throw thrown; });`,
      '<Unreadable>',
    ],
  ])('may be %s', async (_, source, message) => {
    const { failure } = await run('const above = 1', source);
    expect(failure).toEqual({ cell: 1, name: 'Uncaught', message, place: null });
  });
});

describe('a program that replaces what is built in', () => {
  it.each([
    ['console', 'globalThis.console = { log() {} } as never;'],
    ['Object.keys', 'Object.keys = () => { throw 1 };'],
    ['Object.defineProperty', 'Object.defineProperty = () => { throw 1 };'],
    ['Array.prototype.push', 'Array.prototype.push = () => { throw 1 };'],
    ['Array.prototype.map', 'Array.prototype.map = () => { throw 1 };'],
    ['the iteration of arrays', 'Array.prototype[Symbol.iterator] = () => { throw 1 };'],
    ['String.prototype.slice', 'String.prototype.slice = () => { throw 1 };'],
    ['String.prototype.split', 'String.prototype.split = () => { throw 1 };'],
    ['JSON', 'globalThis.JSON = undefined as never;'],
    ['Map', 'globalThis.Map = undefined as never;'],
    ['Promise', 'globalThis.Promise = undefined as never;'],
    ['Error', 'globalThis.Error = undefined as never;'],
    ['setTimeout', 'globalThis.setTimeout = undefined as never;'],
  ])('still reports its cells, values and end: %s', async (name, source) => {
    const { prints, values, last } = await run(
      `${source}\nconst a = [1, { b: 2 }];`,
      "const b = 'x';\nconsole.log('printed', a, b);",
    );
    expect(values).toEqual([{ a: '[ 1, { b: 2 } ]' }, { b: "'x'" }]);
    expect(last).toBe('finished');
    if (name !== 'console') expect(prints[1]).toEqual(['printed [ 1, { b: 2 } ] x']);
  });

  it.each([
    'Array.prototype.flatMap = Array.prototype.findLastIndex = () => { throw 1 };',
    'String.prototype.slice = String.prototype.split = String.prototype.includes = () => { throw 1 };',
    'RegExp.prototype.exec = () => { throw 1 };',
    'globalThis.String = globalThis.Number = undefined as never;',
  ])('still reports its errors, and where: %s', async (source) => {
    const { failure } = await run(source, "\n  throw new TypeError('no');");
    expect(failure).toEqual({
      cell: 1,
      name: 'TypeError',
      message: 'no',
      place: { cell: 1, line: 2, column: 9 },
    });
  });

  it('reports an error though the program writes stacks of its own', async () => {
    const { failure } = await run("Error.prepareStackTrace = () => 7;\nthrow new Error('no');");
    expect(failure).toEqual({ cell: 0, name: 'Error', message: 'no', place: null });
  });
});

describe('a program that does not come to its end', () => {
  it('is ended after the time limit, with all that it had printed', async () => {
    const cells = compiled("console.log('above');", "for (;;) console.log('again');", '');
    const error = await runProgram(cells, 1_500).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnfinishedError);
    const { message, reports } = error as UnfinishedError;
    expect(message).toBe('still running after 1.5 seconds');
    const { prints } = read(reports);
    expect(prints[0]).toEqual(['above']);
    // 1,000 lines are shown; one line more says that there was something to cut.
    expect(prints[1]).toHaveLength(1_001);
  });

  it('is not waited for where it waits for what never comes', async () => {
    await expect(runProgram(compiled('await new Promise(() => {});'))).rejects.toThrow(
      'waiting for what nothing is left to settle',
    );
  });
});
