import { describe, expect, it } from 'vitest';
import type { Task } from '../sheet.ts';
import { solveSheet } from '../solve-sheet.ts';
import { findMistake, mistakeVerdict } from './find-mistake.ts';
import type { Typed } from './fit.ts';

/** 1.2 · 0.7 − 0.4 = 0.44, of the neuron of chapter 1. */
const givens = { w: 1.2, x: 0.7, b: -0.4 };
const solve = (task: Partial<Task> = {}, numbers = givens) => {
  const [question] = solveSheet(
    {
      givens: Object.keys(givens).map((name) => ({ name, path: name })),
      aids: [],
      questions: [{ name: 'z', formula: 'w*x + b', decimals: 3, mistakes: [], ...task }],
    },
    numbers,
  );
  if (!question) throw new Error('a question was solved');
  return question;
};
const number = (text: string): Typed => ({
  value: Number(text),
  decimals: text.split('.')[1]?.length ?? 0,
});
const found = (text: string, question = solve()) =>
  findMistake('whole', question, number(text), [question.exact]);

describe('findMistake(digits, question, typed, numbers)', () => {
  it('names a point that is one, two or three places off, and no more', () => {
    for (const text of ['4.4', '44', '440', '0.044', '0.0044', '0.00044'])
      expect(found(text)?.kind === 'mistake' && found(text), text).toMatchObject({
        title: 'The point.',
      });
    for (const text of ['4400', '0.000044']) expect(found(text), text).toBeUndefined();
  });

  it('names a sign in the words of the question, where it lists it', () => {
    expect(found('-0.44')).toEqual({
      kind: 'mistake',
      title: 'The sign.',
      remark: 'The size is right, and the sign is not.',
    });
    const listed = solve({
      mistakes: [
        { formulas: ['-(w*x + b)'], remark: 'The sign. {typed} is −{z}, of {w} and {x}.' },
      ],
    });
    expect(found('-0.44', listed)).toMatchObject({ remark: '−0.44 is −0.44, of 1.2 and 0.7.' });
  });

  it('names the first that comes to the digits, but what is rounded before what is cut off', () => {
    // 0.84 / 2.2 = 0.381818…: cut off it is 0.381, and rounded 0.382.
    const cut = { formulas: ['w * x / 2.2'], remark: 'The bias is missing. A.' } as const;
    const exact = { formulas: ['0.381'], remark: 'Another number. B.' } as const;
    const both = solve({ mistakes: [cut, exact] });
    expect(found('0.382', both)).toMatchObject({ remark: 'A.' });
    expect(found('0.381', both)).toMatchObject({ remark: 'B.' });
    expect(found('0.381', solve({ mistakes: [cut] }))).toMatchObject({ remark: 'A.' });
    expect(found('0.380', both)).toBeUndefined();
  });

  it('names no mistake that comes to the answer', () => {
    const same = solve({
      mistakes: [{ formulas: ['0.44'], remark: 'Another number. It is none.' }],
    });
    expect(found('0.44', same)).toBeUndefined();
    // Half a unit of the third decimal away it is still the answer.
    const near = solve({
      mistakes: [{ formulas: ['0.4404'], remark: 'Another number. It is none.' }],
    });
    expect(found('0.4404', near)).toBeUndefined();
  });

  it('works a mistake out with each of the numbers that it may have been made with', () => {
    const question = solve({
      mistakes: [{ formulas: ['w * x'], remark: 'The bias is missing. Add {b}.' }],
    });
    // 2 · 0.7 = 1.4 with a number of the reader's own.
    const own = { ...question.exact, w: 2 };
    expect(findMistake('whole', question, number('1.4'), [question.exact])).toBeUndefined();
    expect(findMistake('whole', question, number('1.4'), [question.exact, own])).toMatchObject({
      remark: 'Add −0.4.',
    });
  });

  it('names factors that were rounded too soon only in a product', () => {
    // 0.81186 · 0.18814 = 0.1527; of one digit 0.8 · 0.2 = 0.16.
    const task = { formula: 'w * x', decimals: 4, isProduct: true };
    const numbers = { w: 0.81186, x: 0.18814, b: 0 };
    expect(found('0.1600', solve(task, numbers))).toMatchObject({ title: 'Rounded too soon.' });
    expect(found('0.1600', solve({ ...task, isProduct: false }, numbers))).toBeUndefined();
    // Cut off after one digit: 0.8 · 0.1.
    expect(found('0.0800', solve(task, numbers))).toMatchObject({ title: 'Rounded too soon.' });
  });
});

describe('findMistake() of fewer digits than are wanted', () => {
  const question = solve({
    mistakes: [{ formulas: ['w * x - b'], remark: 'Another number. {typed} adds.' }],
  });
  const short = (text: string) => findMistake('short', question, number(text), [question.exact]);

  it('names a mistake by fewer digits than are wanted, of which one is there', () => {
    // 0.84 + 0.4 = 1.24.
    expect(short('1.2')).toMatchObject({ title: 'Another number.', remark: '1.2 adds.' });
    expect(short('1')).toMatchObject({ title: 'Another number.' });
    expect(short('1.3')).toBeUndefined();
    // With all digits it is no short one.
    expect(short('1.240')).toBeUndefined();
  });
});

it('parts the title of a mistake from what is said of it', () => {
  expect(mistakeVerdict('The sign. It is 0.5. Look again.')).toEqual({
    kind: 'mistake',
    title: 'The sign.',
    remark: 'It is 0.5. Look again.',
  });
});
