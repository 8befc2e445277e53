import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.ts';

const value = (text: string) => {
  const answer = readAnswer(text);
  return answer.kind === 'number' ? answer.value : answer;
};
const remark = (text: string) => {
  const answer = readAnswer(text);
  return answer.kind === 'unreadable' ? answer.remark : answer;
};

describe('readAnswer(text)', () => {
  it('reads numerals, with either minus, without a leading zero, as percent and in exponent form', () => {
    expect(value('0.61')).toBe(0.61);
    expect(value('.608')).toBe(0.608);
    expect(value(' −0.4 ')).toBe(-0.4);
    expect(value('-0.4')).toBe(-0.4);
    expect(value('+3')).toBe(3);
    expect(value('5.')).toBe(5);
    expect(value('61%')).toBe(0.61);
    expect(value('9.1e-4')).toBe(0.00091);
    expect(value('9.1e−4')).toBe(0.00091);
  });

  it('reads working: products, fractions, powers, parentheses', () => {
    expect(value('3/5')).toBe(0.6);
    expect(value('3:5')).toBe(0.6);
    // 1.2 · 0.7 = 0.84, less 0.4 is 0.44.
    for (const text of ['1.2·0.7−0.4', '1.2*0.7-0.4', '1.2 × 0.7 + (−0.4)', '1,2·0,7 − 0,4'])
      expect(value(text)).toBeCloseTo(0.44, 12);
    expect(value('2(1 − 0.25)')).toBe(1.5);
    expect(value('(1 − 0.25)2')).toBe(1.5);
    expect(value('-2^2')).toBe(-4); // as on paper: the power first
    expect(value('2^3^2')).toBe(512); // 2 to the power 9
    expect(value('0.5²')).toBe(0.25);
    expect(value('9·10⁻²')).toBe(0.09);
    expect(value('8 - 2 - 1')).toBe(5);
    expect(value('8/2/2')).toBe(2);
  });

  it('reads what people write for a sign, a fraction or an exponent', () => {
    expect(value('½')).toBe(0.5);
    expect(value('−1½')).toBe(-1.5);
    expect(value('3 ¾')).toBe(3.75);
    expect(value('3⁄4')).toBe(0.75);
    expect(value('5E-1')).toBe(0.5);
    expect(value('5E−1')).toBe(0.5);
    expect(value('0.5**2')).toBe(0.25);
    for (const text of ['2x0.5', '2 x 0.5', '2X0,5', '2×0.5', '2·0.5', '2(0.5)', '(2)x(½)'])
      expect(value(text)).toBe(1);
    expect(value('2x−0.5')).toBe(-1);
    expect(value('0.25xe^0')).toBe(0.25);
    for (const text of ['Sigmoid(0)', 'SIGMOID(0)', 'sigmoid( 0 )', 'Σ(0)', '1/(1+Math.exp(0))'])
      expect(value(text)).toBe(0.5);
    expect(value('1/(1+E^-0)')).toBe(0.5);
    expect(value('1.5½')).not.toBe(2);
  });

  it('reads mixed fractions, roots, braces, wide signs, powers as code has them, and names behind', () => {
    for (const text of ['1 1/2', '1 ½', '1  1 / 2', '1 1⁄2']) expect(value(text), text).toBe(1.5);
    expect(value('−1 1/2')).toBe(-1.5);
    expect(value('2·2 3/4')).toBe(5.5);
    expect(remark('1 500/2')).toBe('There is no sign between “1” and “500”.');
    expect(remark('1 1/2²')).toBe('There is no sign between “1” and “1”.');
    for (const text of ['√4', '√ 4', '√4.0', 'e^{0}+1', '[1+1]', '２', '４／２', '１＋１'])
      expect(value(text), text).toBe(2);
    expect(value('e^{-0.44}')).toBeCloseTo(0.644, 4);
    expect(value('０．５')).toBe(0.5);
    expect(value('－０，５')).toBe(-0.5);
    for (const text of ['pow(0.7,2)', 'Math.pow(0.7, 2)', 'pow(1.4/2, 1+1)'])
      expect(value(text), text).toBeCloseTo(0.49, 12);
    expect(value('1-pow(0.5,2)')).toBe(0.75);
    expect(remark('pow(0.7)')).toBe('Write a power with its sign, as in 0.7^2.');
    for (const text of ['0.608 = a', '0.608≈a_1', '0,608 = a.', '1.2·0.5+0.008 = 0.608 = a'])
      expect(value(text), text).toBeCloseTo(0.608, 12);
    expect(value('x = e')).toBe(Math.E);
    expect(remark('z = a')).toBe('“z” is a letter here: put its number in its place.');
  });

  it('asks where a power of ten may be meant, and never reads it as something else', () => {
    for (const text of ['1.5E-3', '1.5 E-3', '1.5 E−3', '1,5 E-3', '1.5·10^-3', '1.5x10^(-3)'])
      expect(value(text), text).toBeCloseTo(0.0015, 15);
    expect(value('1.5 E3')).toBe(1500);
    for (const text of [
      '1.5e -3',
      '1.5 e-3',
      '1.5e- 3',
      '1.5 E - 3',
      '1.5E −3',
      '1.5e 3',
      '2. e-3',
    ])
      expect(remark(text), text).toMatch(/^Is the “e” a power of ten\?|^There is no sign/);
    expect(remark('1.5e -3')).toBe(
      'Is the “e” a power of ten? Write 1.5e-3 without spaces, or 1.5·e - 3.',
    );
    expect(value('1.5·e - 3')).toBe(1.5 * Math.E - 3);
    for (const text of [
      '5x10-1',
      '5×10−1',
      '5·10-1',
      '5*10-1',
      '5 x 10-1',
      '2+5x10 -1',
      '5,0x10-1',
    ])
      expect(remark(text), text).toBe(
        'Is that a power of ten? Write 5·10^-1, or 5·10 - 1 with spaces.',
      );
    expect(value('5·10 - 1')).toBe(49);
    expect(value('5·10-0.5')).toBe(49.5);
    expect(value('5x10^-1')).toBe(0.5);
  });

  it('reads an answer that ends as a sentence or a line of code does', () => {
    for (const text of ['0.44.', '0.44;', '0,44;', '0.44 .', '= 0.44', 'z = 0.44;', 'z=0.44.'])
      expect(value(text)).toBe(0.44);
    expect(value('σ(0).')).toBe(0.5);
    expect(value('44%;')).toBe(0.44);
  });

  it('reads e and the sigmoid', () => {
    // e to the power −0.44 is 0.6440; one divided by 1.6440 is 0.6083.
    expect(value('e^-0.44')).toBeCloseTo(0.644, 4);
    expect(value('e^(−0.44)')).toBeCloseTo(0.644, 4);
    expect(value('exp(-0.44)')).toBeCloseTo(0.644, 4);
    expect(value('σ(0.44)')).toBeCloseTo(0.6083, 4);
    expect(value('sigmoid(1.2·0.7 − 0.4)')).toBeCloseTo(0.6083, 4);
    expect(value('1/(1+e^-0.44)')).toBeCloseTo(0.6083, 4);
  });

  it('reads what stands after the last equals sign', () => {
    expect(value('z = 0.44')).toBe(0.44);
    expect(value('a ≈ 0.608')).toBe(0.608);
    expect(value('1.2·0.7 − 0.4 = 0.44')).toBe(0.44);
  });

  it('takes a comma for a decimal comma, and asks where it might part thousands', () => {
    expect(value('1,5')).toBe(1.5);
    expect(value('0,608')).toBe(0.608);
    expect(value(',5')).toBe(0.5);
    expect(remark('1,000')).toBe('Is 1,000 a fraction, or thousands? Write 1.000 or 1000.');
    expect(remark('1,234.5')).toBe('“1,234.5” has more than one point or comma.');
  });

  it('counts the decimals of a numeral, and none of working, which rounds nothing', () => {
    const decimals = (text: string) => {
      const answer = readAnswer(text);
      return answer.kind === 'number' ? answer.decimals : answer;
    };
    expect(decimals('−0.608')).toBe(3);
    expect(decimals('15')).toBe(0);
    expect(decimals('61%')).toBe(2);
    expect(decimals('60.8%')).toBe(3);
    expect(decimals('9.1e-4')).toBe(5);
    expect(decimals('9.1E-4')).toBe(5);
    expect(decimals('0.44;')).toBe(2);
    expect(decimals('3/5')).toBe(null);
  });

  it('says in a sentence what it cannot read', () => {
    expect(readAnswer('  ')).toEqual({ kind: 'empty' });
    expect(remark('w·0.7')).toBe('“w” is a letter here: put its number in its place.');
    expect(remark('1 2')).toBe('There is no sign between “1” and “2”.');
    expect(remark('1.2.3')).toBe('There is no sign between “1.2” and “.3”.');
    expect(remark('2·')).toBe('Something is missing at the end.');
    expect(remark('·2')).toBe('A number is missing before “*”.');
    expect(remark('(1+2')).toBe('A parenthesis is not closed.');
    expect(remark('1+2)')).toBe('There is a closing parenthesis too many.');
    expect(remark('σ 0.44')).toBe('Put what “σ” is taken of in parentheses.');
    expect(remark('€5')).toBe('“€” cannot be read here.');
    expect(remark('1/0')).toBe('That is no finite number. Does it divide by zero?');
    expect(remark('('.repeat(5000))).toBe('That is longer than this field can read.');
  });

  it('reads every number as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(value(`${number}`.replace('-', '−')) === number).toBe(true);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readAnswer(text)));
    const signs = fc.constantFrom(...'0123456789.,+-*/^()%e ²σ=');
    fc.assert(
      fc.property(fc.array(signs), (typed) => void readAnswer(typed.join(''))),
      { numRuns: 1000 },
    );
  });
});
