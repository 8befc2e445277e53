import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyText } from './answer-key.ts';
import { loadSheet, sheetNames } from './load-sheet.ts';
import { markAnswer } from './marking/mark-answer.ts';
import { isRight } from './marking/verdict.ts';
import type { Names } from './arithmetic/expression.ts';
import { evaluateFormula } from './sheet-formula.ts';
import { roundTo, solveSheet, type SolvedQuestion } from './solve-sheet.ts';

/*
 * The answers of each sheet, straight from the formulas of its chapter: the sheets' own formulas,
 * and what reads and works them out, have no part in it. The sigmoid is that by the hyperbolic
 * tangent, σ(z) = (1 + tanh(z / 2)) / 2, and its slope is 1 / (4 cosh²(z / 2)).
 */
const sigmoid = (z: number) => (1 + Math.tanh(z / 2)) / 2;
const slope = (z: number) => 1 / (4 * Math.cosh(z / 2) ** 2);

type Numbers = Readonly<Record<string, number>>;
type Reckoning = (given: (name: string) => number) => Numbers;

const reckonings: Readonly<Record<string, Reckoning>> = {
  'by-hand': (n) => {
    const z = n('b') + n('x') * n('w');
    return { product: n('x') * n('w'), z, a: sigmoid(z) };
  },
  'half-way': (n) => {
    const z = n('b') + n('x') * n('w');
    return { a: sigmoid(z), slope: slope(z), tip: -n('b') / n('w'), bias: -n('x') * n('w') };
  },
  'dot-product': (n) => {
    const products = [1, 2, 3].map((i) => n(`x${i}`) * n(`w${i}`));
    const dot = products.reduce((sum, one) => sum + one, 0);
    return { second: products[1] ?? NaN, dot, z: dot + n('b'), a: sigmoid(dot + n('b')) };
  },
  saturation: (n) => {
    const dot = n('x2') * n('w2') + n('x1') * n('w1');
    const z = dot + n('b');
    return { z, a: sigmoid(z), slope: slope(z), reply: n('x2') * slope(z), bias: -dot };
  },
  'one-hidden-neuron': (n) => {
    // z_3 = Σ_i x_i w_i3 + b_3
    const z = [1, 2, 3].reduce((sum, i) => sum + n(`w${i}3`) * n(`x${i}`), n('b3'));
    return { weight: n('w13'), z, a: sigmoid(z), slope: slope(z) };
  },
  'output-neuron': (n) => {
    const sum = (count: number) =>
      Array.from({ length: count }, (_, i) => n(`v${i + 1}`) * n(`a${i + 1}`)).reduce(
        (total, one) => total + one,
        n('b'),
      );
    return { z: sum(4), prediction: sigmoid(sum(4)), without: sum(3) };
  },
  'squared-error': (n) => {
    const errors = [1, 2, 3, 4].map((i) => n(`p${i}`) - n(`y${i}`));
    const diana = errors[3] ?? NaN;
    const squares = errors.map((error) => error * error);
    // d (y − ŷ)² / dŷ = 2 (ŷ − y)
    return {
      one: diana * diana,
      mean: squares.reduce((sum, square) => sum + square, 0) / errors.length,
      slope: 2 * diana,
    };
  },
  'chain-rule': (n) => {
    const f1 = 2 * (n('p') - n('y'));
    const hidden = n('h1') - n('h1') ** 2;
    const f2 = n('w5') * (n('p') - n('p') ** 2);
    return { f1, f2, f3: hidden * n('x1'), d1: f1 * f2 * hidden * n('x1'), db: f1 * f2 * hidden };
  },
  'bolder-step': (n) => {
    const back = n('f1') * n('s');
    const d5 = back * n('h1');
    const d1 = back * n('w5') * n('f3');
    return { d5, n5: n('w5') - n('eta') * d5, d1, n1: n('w1') - n('eta') * d1 };
  },
};

/** Numbers as readers put them into cells, 0 and equal ones among them. */
const number = fc.oneof(
  fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -3, max: 3 }),
);
/** What a sigmoid has answered. */
const activation = fc.integer({ min: 1, max: 99_999 }).map((units) => units / 100_000);
const activations: Readonly<Record<string, readonly string[]>> = {
  'chain-rule': ['h1', 'p'],
  'output-neuron': ['a1', 'a2', 'a3', 'a4'],
  'bolder-step': ['h1'],
};

/** What a reader goes on with after an answer: what was typed, some decimals more, or all digits. */
const habit = fc.record({
  kept: fc.constantFrom('typed' as const, 1, 2, 'all' as const),
  typedMore: fc.nat(2),
  takesShownPower: fc.boolean(),
});
type Habit = typeof habit extends fc.Arbitrary<infer One> ? One : never;

/** Works an answer out from what is shown, with the power of e that the sheet gives if it does. */
function ownAnswer({ task, rounded }: SolvedQuestion, own: Names, takesShownPower: boolean) {
  const names = { ...rounded, ...own };
  const { down, up } = rounded;
  const sum = /^sigmoid\((.*)\)$/.exec(task.formula)?.[1];
  if (sum === undefined || down === undefined || !takesShownPower)
    return evaluateFormula(task.formula, names);
  const isBelow = up !== undefined && evaluateFormula(sum, names) < 0;
  return 1 / (1 + (isBelow ? up : down));
}

it('knows each sheet', () => {
  expect(Object.keys(reckonings).sort()).toEqual([...sheetNames].sort());
});

describe.each(await Promise.all(sheetNames.map(loadSheet)))(
  'the worksheet $name, reckoned elsewhere',
  (sheet) => {
    const givens = fc.record(
      Object.fromEntries(
        sheet.givens.map(({ name }) => [
          name,
          activations[sheet.name]?.includes(name) ? activation : number,
        ]),
      ),
    );

    /** Numbers that a sheet shows rounded have more digits than it shows. */
    const unroundedGivens = fc.record(
      Object.fromEntries(
        sheet.givens.map(({ name, decimals }) => {
          if (activations[sheet.name]?.includes(name))
            return [name, fc.double({ min: 0.001, max: 0.999, noNaN: true })];
          const wide = fc.double({ min: -3, max: 3, noNaN: true });
          return [name, decimals === undefined ? number : wide];
        }),
      ),
    );

    it('has the same answers, and takes them as right', () => {
      fc.assert(
        fc.property(givens, (numbers: Numbers) => {
          const expected = reckonings[sheet.name]?.((name) => numbers[name] ?? NaN) ?? {};
          const solved = solveSheet(sheet, numbers);
          expect(Object.keys(expected)).toEqual(solved.map(({ task }) => task.name));
          for (const question of solved) {
            const { answer, decimals, task, unasked } = question;
            const elsewhere = expected[task.name] ?? NaN;
            const key = keyText(question);
            if (!Number.isFinite(elsewhere)) {
              expect([unasked, key]).toEqual(['There is no such number.', 'no such number']);
              continue;
            }
            expect(Math.abs(answer - elsewhere)).toBeLessThanOrEqual(1e-12);
            expect(unasked).toBe(Math.abs(elsewhere) < 1e-9 ? unasked : undefined);
            if (unasked !== undefined) continue;
            expect(isRight(markAnswer(question, key, {}))).toBe(true);
            const typed = elsewhere.toFixed(decimals);
            expect(isRight(markAnswer(question, typed, {})), typed).toBe(true);
          }
        }),
        { numRuns: 100 },
      );
    });

    it('takes the honest rounding of a reader who has the numbers that are shown', () => {
      const readers = fc.array(habit, { minLength: 5, maxLength: 5 });
      fc.assert(
        fc.property(unroundedGivens, readers, (numbers: Numbers, habits: readonly Habit[]) => {
          const texts: Record<string, string> = {};
          const own: Record<string, number> = {};
          for (const [index, question] of solveSheet(sheet, numbers).entries()) {
            const { decimals, task, unasked } = question;
            const { kept, typedMore, takesShownPower } = habits[index] as Habit;
            const value = ownAnswer(question, own, takesShownPower);
            const typed = value.toFixed(decimals + typedMore);
            own[task.name] = kept === 'all' ? value : roundTo(value, decimals + Number(kept));
            if (kept === 'typed') own[task.name] = Number(typed);
            if (unasked !== undefined) continue;
            const verdict = markAnswer(question, typed, texts);
            expect(isRight(verdict), JSON.stringify([task.name, typed, texts, verdict])).toBe(true);
            texts[task.name] = typed;
          }
        }),
        { numRuns: 1000 },
      );
    });
  },
);
