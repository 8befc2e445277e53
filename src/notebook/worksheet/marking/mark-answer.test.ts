import { describe, expect, it } from 'vitest';
import { markAnswer } from './mark-answer.ts';
import type { TaskSheet } from '../sheet.ts';
import { solveSheet } from '../solve-sheet.ts';

/** The neuron of chapter 1's text: 1.2 · 0.7 − 0.4 = 0.44, and its sigmoid is 0.60826. */
const sheet: TaskSheet = {
  givens: [
    { name: 'x', path: 'x' },
    { name: 'w', path: 'w' },
    { name: 'b', path: 'b' },
  ],
  aids: [{ name: 'power', formula: 'e^(-(w*x + b))', decimals: 3 }],
  questions: [
    {
      name: 'z',
      formula: 'w*x + b',
      decimals: 3,
      mistakes: [
        { formulas: ['w*x - b'], remark: 'The sign. {typed} is {w} times {x} less {b}.' },
        { formulas: ['w*x'], remark: 'The bias is missing. Add {b}.' },
      ],
    },
    { name: 'a', formula: 'sigmoid(z)', decimals: 3, mistakes: [] },
    { name: 'product', formula: 'a * z * x', decimals: 4, isProduct: true, mistakes: [] },
  ],
};
const solved = solveSheet(sheet, { x: 0.7, w: 1.2, b: -0.4 });
const [z, a, product] = solved;
if (!z || !a || !product) throw new Error('three questions were solved');

describe('mark(question, text, earlier)', () => {
  it('takes the number, however it is written, and working that comes to it', () => {
    for (const text of ['0.44', '.44', '0,44', '0.440', '44%', '11/25', '1.2·0.7−0.4', 'z = 0.44'])
      expect(markAnswer(z, text, {})).toEqual({ kind: 'right' });
    for (const text of ['0.608', '.6083', '60.8%', '0.60825903', 'σ(0.44)'])
      expect(markAnswer(a, text, {})).toEqual({ kind: 'right' });
  });

  it('leaves an empty field alone, and says what it cannot read', () => {
    expect(markAnswer(z, ' ', {})).toEqual({ kind: 'empty' });
    expect(markAnswer(z, 'forty', {})).toMatchObject({ kind: 'unreadable' });
  });

  it('takes what is right to the decimals that are wanted', () => {
    // 1 / 1.644 = 0.608273, and 0.6079 rounds to 0.608.
    for (const text of ['1/(1+0.644)', '0.6079'])
      expect(markAnswer(a, text, {})).toEqual({
        kind: 'rounded',
        remark: 'Right, to three decimals.',
      });
  });

  it('takes digits that were cut off, and says how they round', () => {
    // 0.608259 to four decimals is 0.6083.
    expect(markAnswer(a, '0.6082', {})).toMatchObject({
      kind: 'rounded',
      remark: 'Right, to three decimals.',
    });
    // 0.608259 · 0.44 · 0.7 = 0.187344: to five decimals 0.18734, to four 0.1873.
    expect(markAnswer(product, '0.1873', {})).toEqual({ kind: 'right' });
    const half = solveSheet(sheet, { x: 0.5, w: 2, b: -1.5 })[1];
    // Its sigmoid is 0.377541, which rounds to 0.378.
    expect(half && markAnswer(half, '0.377', {})).toEqual({
      kind: 'rounded',
      remark: 'Right, but cut off: rounded, it is 0.378.',
    });
  });

  it('asks for the digits that are missing', () => {
    expect(markAnswer(a, '0.61', {})).toEqual({
      kind: 'short',
      remark: 'Right as far as it goes. Give three decimals.',
    });
    expect(markAnswer(a, '0.6', {}).kind).toBe('short');
  });

  it('carries a reader’s own rounding into the next step', () => {
    const hundred = solveSheet(
      {
        ...sheet,
        questions: [
          { name: 'third', formula: 'x / 3', decimals: 3, mistakes: [] },
          { name: 'far', formula: 'third * 100', decimals: 3, mistakes: [] },
        ],
      },
      { x: 1, w: 0, b: 0 },
    );
    const far = hundred[1];
    if (!far) throw new Error('two questions were solved');
    // A third is 0.333 to three decimals; a hundred times that is 33.3, and not 33.333.
    expect(markAnswer(far, '33.300', { third: '0.333' })).toEqual({
      kind: 'rounded',
      remark: 'Right, with the rounding of your own steps.',
    });
    expect(markAnswer(far, '33.300', {}).kind).toBe('wrong');
    expect(markAnswer(far, '33.333', { third: '0.333' })).toEqual({ kind: 'right' });
  });

  it('names a mistake, with its numbers', () => {
    // 0.84 + 0.4 = 1.24
    expect(markAnswer(z, '1.24', {})).toEqual({
      kind: 'mistake',
      title: 'The sign.',
      remark: '1.24 is 1.2 times 0.7 less −0.4.',
    });
    expect(markAnswer(z, '1.2*0.7+0.4', {})).toMatchObject({ title: 'The sign.' });
    expect(markAnswer(z, '0.84', {})).toMatchObject({
      title: 'The bias is missing.',
      remark: 'Add −0.4.',
    });
    expect(markAnswer(z, '1.2', {})).toMatchObject({ title: 'The sign.' }); // 1.24, to one decimal
  });

  it('names a wrong sign and a wrong decimal point that the question does not list', () => {
    expect(markAnswer(z, '-0.44', {})).toMatchObject({ title: 'The sign.' });
    expect(markAnswer(z, '4.4', {})).toMatchObject({ title: 'The point.' });
    expect(markAnswer(z, '0.044', {})).toMatchObject({ title: 'The point.' });
  });

  it('names a product of factors that were rounded too soon', () => {
    // 0.6 · 0.4 · 0.7 = 0.168 instead of 0.1873
    expect(markAnswer(product, '0.1680', {})).toMatchObject({ title: 'Rounded too soon.' });
    // 0.61 · 0.44 · 0.7 = 0.18788
    expect(markAnswer(product, '0.1879', {})).toMatchObject({ title: 'Rounded too soon.' });
  });

  it('names a shifted point only of the digits of the answer', () => {
    const one = (answer: number) =>
      solveSheet(
        {
          givens: [{ name: 'x', path: 'x' }],
          aids: [],
          questions: [{ name: 'it', formula: 'x', decimals: 3, mistakes: [] }],
        },
        { x: answer },
      )[0] ?? z;
    const said = (answer: number, text: string) => markAnswer(one(answer), text, {});
    // 0.44 times and by 10, 100 and 1,000.
    for (const text of ['4.4', '44', '440', '0.044', '0.0044', '0.00044'])
      expect(said(0.44, text), text).toMatchObject({ title: 'The point.' });
    expect(said(7, '0.7')).toMatchObject({ title: 'The point.' });
    for (const [answer, text] of [
      [7, '1'],
      [-3, '0'],
      [0, '0.2'],
      [0.44, '4400'],
      [0.001, '1.2'],
    ] as const)
      expect(said(answer, text), `${text} for ${answer}`).toMatchObject({ kind: 'wrong' });
  });

  it('calls right as far as it goes only what is the answer with fewer digits', () => {
    const half = solveSheet(sheet, { x: 0.5, w: 2, b: -1.5 });
    const [minusHalf = z, activation = a] = half;
    for (const text of ['-1', '0', '-0'])
      expect(markAnswer(minusHalf, text, {}).kind, text).not.toBe('short');
    expect(markAnswer(activation, '0', {}).kind).not.toBe('short');
    expect(markAnswer(activation, '0.38', {})).toMatchObject({
      remark: 'Right as far as it goes. Give three decimals.',
    });
    // σ(0.44) = 0.608 rounds to 1, but 1 has no digit of it.
    expect(markAnswer(a, '1', {})).toEqual({
      kind: 'short',
      remark: 'Too few digits to tell. Give three decimals.',
    });
  });

  it('takes honest rounding within the work', () => {
    const slope = solveSheet(
      {
        givens: [{ name: 'p', path: 'p', decimals: 5 }],
        aids: [],
        questions: [
          { name: 'slope', formula: 'p * (1 - p)', decimals: 4, mistakes: [] },
          { name: 'twice', formula: '2 * p * (1 - p)', decimals: 4, mistakes: [] },
        ],
      },
      { p: 0.811859 },
    );
    const [once = z, twice = z] = slope;
    // 0.811859 · 0.188141 = 0.152744; and 0.812 · 0.188 = 0.152656, which is 0.1527 too.
    for (const text of ['0.812 · 0.188', '0.812*(1-0.812)', '0.152656'])
      expect(markAnswer(once, text, {}).kind, text).toBe('rounded');
    // 0.1528 is another number, and one digit is too few to work with.
    for (const text of ['0.1528', '0.8 · 0.2', '0.813 · 0.188', '0.81 · 0.19'])
      expect(markAnswer(once, text, {}).kind, text).toBe('wrong');
    // 2 · 0.152744 = 0.305488, which is 0.3055; and 2 · 0.812 · 0.188 = 0.305312.
    expect(markAnswer(twice, '2 · 0.812 · 0.188', {}).kind).toBe('wrong');
    expect(markAnswer(twice, '2 · 0.8119 · 0.1881', {}).kind).toBe('rounded');
  });

  it('takes honest rounding for what it is, also where it looks cut off, and what follows from it', () => {
    const own = { kind: 'rounded', remark: 'Right, with the rounding of your own steps.' };
    const [three = z, thirty = z] = solveSheet(
      {
        givens: [{ name: 'x', path: 'x', decimals: 2 }],
        aids: [],
        questions: [
          { name: 'three', formula: '3x', decimals: 2, mistakes: [] },
          { name: 'thirty', formula: '10 * three', decimals: 2, mistakes: [] },
        ],
      },
      { x: 0.1119 },
    );
    // 3 · 0.1119 = 0.3357, of which 0.33 is cut off; and it is 3 · 0.11, which is shown.
    expect(markAnswer(three, '0.33', {})).toEqual(own);
    for (const texts of [{}, { three: '0.33' }, { three: '0.34' }])
      expect(markAnswer(thirty, '3.30', texts)).toEqual(own);
    expect(markAnswer(thirty, '3.40', { three: '0.34' })).toEqual(own);
    expect(markAnswer(thirty, '3.40', {}).kind).toBe('wrong');
    expect(markAnswer(thirty, '3.20', { three: '0.32' })).toMatchObject({ title: 'Carried on.' });
  });

  it('takes what follows from all digits of an answer that was typed with fewer', () => {
    const [, far = z] = solveSheet(
      {
        givens: [{ name: 'x', path: 'x', decimals: 1 }],
        aids: [],
        questions: [
          { name: 'third', formula: 'x / 3', decimals: 2, mistakes: [] },
          { name: 'far', formula: 'third * 100', decimals: 1, mistakes: [] },
        ],
      },
      { x: 1.04 },
    );
    // Shown is 1, and a third of it is 0.33, 0.333, 0.3333 or all of it; of 1.04 it is 0.34667.
    for (const text of ['33.0', '33.3', '34.7'])
      expect(markAnswer(far, text, { third: '0.33' }).kind, text).not.toBe('wrong');
    for (const text of ['33.1', '33.2', '33.4', '34.0', '34.1'])
      expect(markAnswer(far, text, { third: '0.33' }).kind, text).toBe('wrong');
  });

  it('carries what follows from the power that is shown only where it was typed', () => {
    const [first = z, slope = z] = solveSheet(
      {
        givens: [{ name: 'z', path: 'z' }],
        aids: [{ name: 'down', formula: 'exp(-z)', decimals: 3 }],
        questions: [
          { name: 'a', formula: 'sigmoid(z)', decimals: 3, mistakes: [] },
          { name: 'slope', formula: 'a * (1 - a)', decimals: 3, mistakes: [] },
        ],
      },
      { z: 4.5929 },
    );
    // Shown is 0.010 for 0.010124: 1 / 1.01 = 0.990099, and its slope 0.009803, not 0.009921.
    expect(markAnswer(first, '0.990', {})).toEqual({ kind: 'right' });
    expect(markAnswer(slope, '0.0098', { a: '0.990' }).kind).toBe('rounded');
    expect(markAnswer(slope, '0.0098', {}).kind).toBe('wrong');
  });

  it('names a mistake that comes to just what was typed before it takes that for cut off', () => {
    const marked = (text: string, y: number) => {
      const [sum = z] = solveSheet(
        {
          givens: ['x', 'y'].map((name) => ({ name, path: name })),
          aids: [],
          questions: [
            {
              name: 'sum',
              formula: 'x + y',
              decimals: 2,
              mistakes: [{ formulas: ['x'], remark: 'The bias is missing. Add {y}.' }],
            },
          ],
        },
        { x: 0.33, y },
      );
      return markAnswer(sum, text, {});
    };
    expect(marked('0.33', 0.006)).toMatchObject({ title: 'The bias is missing.' }); // not 0.336
    expect(marked('0.330', 0.006)).toMatchObject({ title: 'The bias is missing.' });
    expect(marked('0.34', 0.006)).toEqual({ kind: 'right' });
    expect(marked('0.33', 0.004)).toEqual({ kind: 'right' }); // 0.334
    expect(marked('0.35', 0.028)).toMatchObject({ kind: 'rounded' }); // 0.358, cut off
  });

  it('accepts no wrong digit for being cut off from, or carried from, what was cut off', () => {
    const [, act = a, steep = a] = solveSheet(
      {
        givens: [{ name: 'z', path: 'z' }],
        aids: [],
        questions: [
          { name: 'same', formula: 'z', decimals: 5, mistakes: [] },
          { name: 'a', formula: 'sigmoid(z)', decimals: 5, mistakes: [] },
          { name: 'slope', formula: 'a * (1 - a)', decimals: 5, mistakes: [] },
        ],
      },
      { z: 7 },
    );
    // σ(7) = 0.9990889, and its slope 0.0009102.
    expect(markAnswer(act, '0.99908', {}).kind).toBe('rounded');
    expect(markAnswer(act, '0.99910', {}).kind).toBe('wrong');
    // 0.99909 · 0.00091 = 0.00090917, of which 0.00090 is no rounding.
    expect(markAnswer(steep, '0.00090', { a: '0.99909' }).kind).toBe('wrong');
    // 0.99908 · 0.00092 = 0.000919: right for what was cut off, and not the slope.
    expect(markAnswer(steep, '0.00092', { a: '0.99908' })).toMatchObject({ title: 'Carried on.' });
  });

  it('asks nothing that has no answer', () => {
    const [z0] = solveSheet(sheet, { x: NaN, w: 1.2, b: -0.4 });
    expect(z0 && markAnswer(z0, '0.44', {})).toEqual({ kind: 'unasked', remark: 'Not asked.' });
  });

  it('names what is carried on before a mistake that comes to the same number', () => {
    const [, , bent = a] = solveSheet(
      {
        ...sheet,
        questions: [
          { name: 'product', formula: 'w * x', decimals: 3, mistakes: [] },
          { name: 'z', formula: 'product + b', decimals: 3, mistakes: [] },
          {
            name: 'a',
            formula: 'sigmoid(z)',
            decimals: 3,
            mistakes: [{ formulas: ['sigmoid(product)'], remark: 'The bias is missing. Add it.' }],
          },
        ],
      },
      { x: 0.7, w: 1.2, b: -0.4 },
    );
    // σ(0.84) = 1 / (1 + 0.43171) = 0.69847
    expect(markAnswer(bent, '0.698', { z: '0.84' })).toMatchObject({ title: 'Carried on.' });
    expect(markAnswer(bent, '0.698', {})).toMatchObject({ title: 'The bias is missing.' });
  });

  it('marks a right step from a wrong number as carried on, and not as a wrong step', () => {
    // σ(1.24) = 1 / (1 + 0.28938) = 0.77556
    expect(markAnswer(a, '0.776', { z: '1.24' })).toMatchObject({ title: 'Carried on.' });
    expect(markAnswer(a, '0.776', {})).toMatchObject({ kind: 'wrong' });
  });

  it('says no more than “not yet” of any other number', () => {
    expect(markAnswer(z, '0.45', {})).toMatchObject({ kind: 'wrong' });
    expect(markAnswer(z, '7', {})).toMatchObject({ kind: 'wrong' });
  });
});
