import type { AnyNode } from 'acorn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCells } from './compile.ts';
import { parseJavaScript } from './parse/parse-typescript.ts';
import { parseCell } from './parse-cell.ts';
import { replaceLiteral, type ReadyCell } from './replace-literal.ts';
import { stepNumber } from './step-number.ts';

/** Makes a cell as a page has it, with what was made of it. */
function ready(source: string) {
  const cell = read(source);
  if (!cell?.compiled) throw new Error(`This does not compile: ${source}`);
  return cell;
}

describe('replaceLiteral(cell, literal, text)', () => {
  it('writes a number in the place of a literal, in the source and in what runs', () => {
    const replaced = replaceLiteral(ready('const w: number = 1.2;\nconst b = 3;'), 0, '10.25');
    expect(replaced.source).toBe('const w: number = 10.25;\nconst b = 3;');
    expect(replaced.compiled?.code).toBe('const w         = 10.25;\nconst b = 3;');
  });

  it('moves the places behind it, so that the next scrub finds its literal', () => {
    const once = replaceLiteral(ready('const [a, b] = [1, 2];'), 0, '-100');
    // "1" at 16 has become "-100": what stood at 19 stands at 22.
    expect(once.outline.literals.map(({ start, end }) => [start, end])).toEqual([
      [16, 20],
      [22, 23],
    ]);
    expect(replaceLiteral(once, 1, '7').source).toBe('const [a, b] = [-100, 7];');
  });

  it('gives what a fresh compilation of the same text gives', () => {
    const replaced = replaceLiteral(ready('const a: number = 1;\nconst z = a-1;'), 1, '-3');
    expect(replaced.source).toBe('const a: number = 1;\nconst z = a-(-3);');
    expect(replaced.compiled).toEqual(ready(replaced.source).compiled);
  });

  it('moves the imports behind it, which are told to the run by their places', () => {
    const source = "const a = 1;\nimport * as nn from '@behind-the-hood/nn';\nconst z = 2;";
    const compile = (source: string) => compileCells([{ name: 'cell', source }], []).compiled;
    expect(compile(source)[0]?.specifiers).toHaveLength(1);
    const replaced = replaceLiteral(ready(source), 0, '-1000.25');
    expect(replaced.compiled?.specifiers).toEqual(compile(replaced.source)[0]?.specifiers);
    const { start = 0, end = 0 } = replaced.compiled?.specifiers[0] ?? {};
    expect(replaced.compiled?.code.slice(start, end)).toBe("'@behind-the-hood/nn'");
  });

  it.each([
    ['z = a-5;', '-1', 'z = a-(-1);'],
    ['z = 5 ** b;', '-2', 'z = (-2) ** b;'],
    ['z = a - 5;', '-1', 'z = a - -1;'],
    ['z = a-5 ** b;', '1', 'z = a-1 ** b;'],
  ])(
    'puts parentheses around a number where it needs them: %s with %s is %s',
    (source, text, to) => {
      expect(replaceLiteral(ready(source), 0, text).source).toBe(to);
    },
  );

  it('leaves a cell as it is where it has no such literal', () => {
    const cell = ready('const a = 1;');
    expect(replaceLiteral(cell, 1, '5')).toBe(cell);
  });

  it('leaves a cell as it is where it has that text already', () => {
    const cell = ready('const a = 1-(-2);');
    expect(replaceLiteral(cell, 1, '-2')).toBe(cell);
  });
});

/** Places for a number, as `N`. Not every number fits into every one: what does not parse is left. */
const places = [
  'z = zN;',
  'z=z-N',
  'z = z - N;',
  'z = z+N',
  'z = -N;',
  'z = - N;',
  'z = - -N;',
  'z = -(N);',
  'z = -/* minus */N;',
  'z = -\nN;',
  'z = -z-N;',
  'z--\nN\n;',
  'z = N ** 2;',
  'z = (N) ** N;',
  'z = 2 ** N',
  'z = N /* to the */ ** // power\n 2;',
  'const f = () => { return N };',
  'const f = () => { return-N };',
  'function* g() { yield-N; yield N }',
  'z = typeof-N;',
  'z = void N, await-N;',
  'switch (z) { case-N: case N: default: }',
  'throw-N;',
  'for (const i of[-N, N]) z = i in-N;',
  'for (let i = N; i < N; i += N) z -= N;',
  'z = { N: 2, [N]: N, M() {}, get N() { return N } };',
  'class C { N = N; static N() {} [N] = -N }',
  'const { N: n = N } = z;',
  'z = xN;',
  'z = x[N][N], x?.[N];',
  'z = N.toFixed(N);',
  'z = N..toFixed(N)',
  'z = N .toFixed();',
  'z = N?.toFixed();',
  'z = -N.toFixed();',
  'z = N[N];',
  'z = N!.toFixed();',
  'z = N! ** 2;',
  'z = (N as number) - N;',
  'z = N as number;',
  'z = [N,-N, - N,, ...[N]];',
  'z = z ?N:N, z?-N:N;',
  'z = `${N} ${-N} N ${z-N}`;',
  'z = "N" + /N/;',
  'z = z<!-N;',
  'z = z-->N;',
  'z = N(z), N`z`;',
  'class D extends N {}',
  'z = z\nN + N;',
  'z\n-N;',
  'if (z)N; else-N',
  'z = Nn + -Nn;',
  'type One = N; let n: N | -N = N;',
  'export default-N;',
  'z = N / N / N;',
  'z = !N, ~-N, +N, + +N;',
  'x[0] = N, x[N]++;',
  'f(N)(-N, z => N, z=>-N);',
  'z = z == null ?? N',
];

const plain = ['0', '1', '2', '5.', '.5', '0.0', '7', '0.7', '1.25', '100', '12345678901234567890'];
const powers = ['1e300', '1e-5', '9E5', '1.5e+3', '.5e1', '0e5', '12.5e-324', '1e308', '1e400'];
const ofMachines = ['0x10', '1_000', '0b1', '0o7', `0.${'3'.repeat(120)}`];
const numberText = fc.constantFrom(...plain, ...powers, ...ofMachines);

const listing = fc
  .array(
    fc.tuple(fc.constantFrom(...places), fc.array(numberText, { minLength: 6, maxLength: 6 })),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) =>
    parts
      .map(([place, numbers]) => {
        let next = 0;
        return place.replace(/N/g, () => numbers[next++ % numbers.length] ?? '1');
      })
      .join('\n'),
  );

function read(source: string): ReadyCell | null {
  const { compiled, outlines, problem } = compileCells([{ name: 'cell', source }], []);
  const outline = outlines[0];
  return problem || !outline ? null : { source, outline, compiled: compiled[0] ?? null };
}

/** Returns a program as a text in which its numbers have no places, and the numbers in their order. */
function shapeOf(source: string): { shape: string; numbers: number[] } {
  const numbers: number[] = [];
  const numberOf = (node: AnyNode): number | null => {
    if (node.type === 'ParenthesizedExpression') return numberOf(node.expression);
    if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
    if (node.type !== 'UnaryExpression' || node.operator !== '-') return null;
    const number = numberOf(node.argument);
    return number === null ? null : -number;
  };
  const visit = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(visit);
    if (item === null || typeof item !== 'object')
      return typeof item === 'bigint' ? `${item}n` : item;
    if (!('type' in item)) return item;
    const node = item as AnyNode;
    const number = numberOf(node);
    if (number !== null) {
      numbers.push(number);
      return 'number';
    }
    if (node.type === 'ParenthesizedExpression') return visit(node.expression);
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => !['start', 'end', 'loc'].includes(key))
        .map(([key, value]) => [key, visit(value)]),
    );
  };
  const shape = JSON.stringify(visit(parseJavaScript(parseCell(source).code)));
  return { shape, numbers };
}

it('changes one number and nothing else, wherever it stands, and however far it is scrubbed', () => {
  let tried = 0;
  fc.assert(
    fc.property(
      listing,
      fc.nat(50),
      fc.array(fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.constantFrom(0.1, 1, 10, 100)), {
        minLength: 1,
        maxLength: 3,
      }),
      (source, pick, scrubs) => {
        const cell = read(source);
        if (!cell || cell.outline.literals.length === 0) return;
        const before = shapeOf(source);
        const literal = pick % cell.outline.literals.length;
        const textOf = ({ source, outline }: ReadyCell) => {
          const { start = 0, end = 0 } = outline.literals[literal] ?? {};
          return source.slice(start, end);
        };
        const original = Number(textOf(cell).replace(/\s/g, ''));
        let scrubbed = cell;
        for (const [steps, size] of scrubs) {
          const limits = scrubbed.outline.literals[literal]?.limits;
          const text = stepNumber(textOf(scrubbed), steps, size as 1, undefined, limits);
          scrubbed = replaceLiteral(scrubbed, literal, text);
          const number = Number(textOf(scrubbed).replace(/[()\s]/g, ''));
          const after = shapeOf(scrubbed.source);
          expect(after.shape).toBe(before.shape);
          const changed = after.numbers.filter((one, at) => one !== before.numbers[at]);
          // A minus sign that stays before it is none of the literal's.
          const [one = original] = changed;
          expect(changed.length).toBeLessThanOrEqual(1);
          expect(Math.abs(one)).toBe(Math.abs(changed.length ? number : original));
          expect(scrubbed.compiled).toEqual(read(scrubbed.source)?.compiled);
          tried += 1;
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(tried).toBeGreaterThan(100);
});
