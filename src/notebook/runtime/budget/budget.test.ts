import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutputBudget } from '../../values/output-budget.ts';
import type { Output } from '../../values/output.ts';
import { outputText } from '../../values/node-text/output-text.ts';
import { createConsole, type NotebookConsole } from '../console/console.ts';
import { serialise } from '../serialise/serialise.ts';
import { toFailure } from '../failure.ts';
import { Budget } from './budget.ts';

const megabyte = 1_000_000;

/** Counts the objects of data that is sent, and the characters of all its longer texts. */
function weigh(data: unknown): { characters: number; nodes: number } {
  const weight = { characters: 0, nodes: 0 };
  const addText = ({ length }: string) => (weight.characters += length > 16 ? length : 0);
  const add = (part: unknown) => {
    if (typeof part === 'string') addText(part);
    // No more than its digits, and quicker to tell.
    if (typeof part === 'bigint') addText(part.toString(16));
    if (typeof part !== 'object' || part === null) return;
    weight.nodes += 1;
    for (const value of Object.values(part)) add(value);
  };
  add(data);
  return weight;
}

/** Returns what a cell sends that prints, and whether it was all. */
function sentBy(program: (console: NotebookConsole) => void) {
  const budget = new Budget();
  const outputs: Output[] = [];
  const emit = (output: Output) => {
    if (!budget.isClosed) outputs.push(output);
    budget.isClosed = budget.isSpent;
  };
  program(createConsole(emit, () => budget.begin()));
  return { outputs, isWhole: !budget.isSpent };
}

const length = fc.integer({ min: 0, max: 16 }).map((power) => Math.floor(2 ** power * 1.3));
const sign = fc.constantFrom('x', '\n', 'x\n', '\0', 'z\u0300', '\ud800', "'", 'a\u05d0');
const text = fc.tuple(sign, length).map(([one, count]) => one.repeat(count));
const named = (value: object, key: PropertyKey, name: unknown) =>
  Object.defineProperty(value, key, { value: name, configurable: true });
const leaf = fc.oneof(
  text,
  fc.integer(),
  length.map((bits) => 1n << BigInt(bits * 4)),
  length.map((bits) => -(1n << BigInt(bits * 4))),
  text.map((description) => Symbol(description)),
  length.map((count) => new RegExp('x'.repeat(count), 'g')),
  text.map((name) => named(() => 1, 'name', name)),
  text.map((name) => named(class {}, 'name', name)),
  text.map((message) => new RangeError(message)),
  text.map((name) => Object.assign(new Error(name), { name })),
  text.map((tag) => named({}, Symbol.toStringTag, tag)),
  text.map((key) => ({ [key]: 1 })),
  text.map((name) => new (named(class {}, 'name', name) as new () => object)()),
);
const { value: nest } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    leaf,
    fc.tuple(tie('value'), length).map(([one, count]) => Array(Math.min(count, 300)).fill(one)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => new Set(items)),
    fc.tuple(tie('value'), tie('value')).map(([key, one]) => new Map([[key, one]])),
    fc.tuple(text, tie('value')).map(([key, one]) => ({ [key]: one, b: one })),
    fc.tuple(text, tie('value')).map(([message, cause]) => new Error(message, { cause })),
    fc
      .tuple(text, fc.array(tie('value'), { maxLength: 4 }), length)
      .map(
        ([message, errors, count]) =>
          new AggregateError(Array(Math.min(count, 300)).fill(errors[0]), message),
      ),
  ),
}));
/** Those that convert a value to text read a large nest for minutes, here as in Node. */
const directiveAndValue = fc.oneof(
  fc.tuple(fc.constantFrom('%s', '%o', '%O'), nest),
  fc.tuple(fc.constantFrom('%d', '%i', '%f'), leaf),
  fc.tuple(fc.constant('%j'), text),
);
const call = fc.oneof(
  fc.tuple(fc.array(nest, { maxLength: 3 })).map(
    ([args]) =>
      (console: NotebookConsole) =>
        console.log(...args),
  ),
  fc.tuple(directiveAndValue, length).map(
    ([[directive, one], count]) =>
      (console: NotebookConsole) =>
        console.log(directive.repeat(Math.min(count, 50)), ...Array(50).fill(one)),
  ),
  nest.map((one) => (console: NotebookConsole) => console.table(one)),
  nest.map((one) => (console: NotebookConsole) => console.table(Array(900).fill(one))),
  nest.map((one) => (console: NotebookConsole) => console.dir(one, { depth: null })),
  nest.map((one) => (console: NotebookConsole) => console.group(one)),
  text.map((label) => (console: NotebookConsole) => console.count(label)),
  text.map((label) => (console: NotebookConsole) => {
    console.time(label);
    console.timeLog(label, label);
  }),
);

describe('Budget', () => {
  it('holds all that a cell sends to 1 MB, whatever carries it, and what is drawn of it', () => {
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 6 }), length, (calls, times) => {
        const { outputs } = sentBy((console) => {
          for (let time = 0; time < Math.min(times, 40); time += 1)
            for (const one of calls) one(console);
        });
        const { characters } = weigh(outputs);
        expect(characters).toBeLessThan(1.1 * megabyte);
        for (const output of outputs) expect(weigh(output).nodes).toBeLessThan(80_000);
        const cell = new OutputBudget();
        const shown = outputs.flatMap((output) => cell.admit(output));
        for (const output of shown.filter(({ kind }) => kind === 'text'))
          expect(outputText(output).length).toBeLessThan(6 * megabyte);
      }),
      { numRuns: 25 },
    );
  });

  it('holds a failure to a few lines, whatever is thrown', () => {
    const program = { firstLines: [1], lines: [''], core: 'core', addresses: ['a'] };
    fc.assert(
      fc.property(nest, (thrown) => {
        const { characters } = weigh(toFailure(thrown, 0, program));
        expect(characters).toBeLessThan(50_000);
      }),
      { numRuns: 100 },
    );
  });

  it('sends no flood, yet always enough for the receiver to cut', () => {
    const calls: ((console: NotebookConsole) => void)[] = [
      (console) => console.log('x'),
      (console) => console.log('x'.repeat(5_000)),
      (console) => console.log(Array(100).fill([1, { a: 'x' }])),
      (console) => console.log(new Map([[{ a: 1 }, new Set([1, 2])]])),
      (console) => console.table([[1]]),
      (console) => console.table(Array(300).fill({ a: 'x'.repeat(100), b: 1, c: 2 })),
    ];
    for (const call of calls) {
      const { outputs, isWhole } = sentBy((console) => {
        for (let time = 0; time < 1_100; time += 1) call(console);
      });
      expect(outputs.length).toBeLessThanOrEqual(1_001);
      expect(isWhole).toBe(false);
      const cell = new OutputBudget();
      let shown = 0;
      for (const output of outputs) shown += outputText(cell.admit(output)[0] ?? output).length;
      // 1,000 lines of one letter, or about as much text as a cell may print.
      expect(shown).toBeGreaterThan(999);
    }
  });

  it('cuts nothing of what a cell may print', () => {
    const { outputs, isWhole } = sentBy((console) => {
      for (let line = 0; line < 1_000; line += 1) console.log([line, { n: -line }, /a/g, 'b\n']);
    });
    expect(outputs).toHaveLength(1_000);
    expect(isWhole).toBe(true);
  });

  it('counts the lines of a table: four around its rows', () => {
    const rows = (count: number) => sentBy((console) => console.table(Array(count).fill([1])));
    expect(rows(996).isWhole).toBe(true);
    const { outputs, isWhole } = rows(997);
    expect(isWhole).toBe(false);
    expect(outputs[0]).toMatchObject({ kind: 'table', rows: { length: 996 } });
    const two = sentBy((console) => {
      for (const count of [500, 500]) console.table(Array(count).fill([1]));
    });
    expect(two.isWhole).toBe(false);
    expect(two.outputs[1]).toMatchObject({ rows: { length: 492 } });
  });

  it('counts every cell of a table, filled or not, by its columns and its rows', () => {
    const sparse = Array.from({ length: 900 }, (_, i) => ({ [`c${i}`]: i }));
    const { outputs, isWhole } = sentBy((console) => console.table(sparse));
    const [table] = outputs;
    if (table?.kind !== 'table') throw new Error('no table');
    // 200 characters a cell: 5,000 cells are a megabyte. Row i has i columns: 70 * 70 = 4,900 fit.
    expect(table.rows.length * table.columns.length).toBeLessThanOrEqual(5_000);
    expect(table.rows.length).toBeGreaterThan(60);
    expect(isWhole).toBe(false);
    const wide = Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`c${i}`, i]));
    expect(weigh(sentBy((console) => console.table([wide])).outputs).nodes).toBeLessThan(60_000);
  });

  it('says how long a bigint is of which it computes no digits', () => {
    const [first, second] = [10n ** 1_000_000n, -(10n ** 5_000n)].map((value) => serialise(value));
    // They have 1,000,001 and 5,001 digits.
    expect(first).toEqual({ kind: 'unreadable', label: 'a bigint of about 1000068 digits' });
    expect(second).toMatchObject({
      label: expect.stringMatching(/^a bigint of about 500[0-4] digits$/) as string,
    });
    const factorial = Array.from({ length: 1_000 }, (_, i) => BigInt(i + 1)).reduce(
      (a, b) => a * b,
    );
    expect(serialise(factorial)).toEqual({ kind: 'bigint', value: factorial });
  });

  it('says how much of a long name is left out', () => {
    expect(serialise(new RegExp('x'.repeat(10_050)))).toMatchObject({
      source: `${'x'.repeat(10_000)}... 50 more characters`,
    });
  });
});
