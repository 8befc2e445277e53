import { describe, expect, it } from 'vitest';
import { serialise } from '../../notebook/runtime/serialise/serialise.ts';
import { quoteNumber, quoteText } from './quote-number.ts';

// z is 0.7 · 1.2 − 0.4 in doubles; a is σ(z), of which see the chapter on a single neuron.
const values = {
  z: serialise(0.43999999999999995),
  a: serialise(0.6082590307465143),
  b: serialise(-0.4),
  w: serialise([[1, 2]]),
  name: serialise('sigmoid'),
  nothing: serialise(NaN),
};

describe('quoteNumber(values, path, quote)', () => {
  it.each([
    ['z', '0.44', '0.43999999999999995', '0.44'],
    ['z', '0.43999999999999995', '0.43999999999999995', '0.43999999999999995'],
    ['a', '0.608', '0.6082590307465143', '0.608'],
    ['b', '−0.4', '-0.4', '−0.4'],
    ['b', '-0.4', '-0.4', '−0.4'],
    ['w[0][1]', '2', '2', '2'],
  ])('gives the number at %s, shown as in %s', (path, quote, value, shown) => {
    expect(quoteNumber(values, path, quote)).toEqual({ value, shown });
  });

  it.each([
    ['z', '0.45', '"0.45" is said to be z, which is 0.43999999999999995'],
    ['a', '0.609', '"0.609" is said to be a, which is 0.6082590307465143'],
    ['c', '1', '"1" is said to be c, which is no number of the program'],
    ['w[1]', '1', '"1" is said to be w[1], which is no number of the program'],
    ['name', '1', '"1" is said to be name, which is no number of the program'],
    ['nothing', '0', '"0" is said to be nothing, which is NaN'],
  ])('throws an Error that names the path and the quote: %s, %s', (path, quote, message) => {
    expect(() => quoteNumber(values, path, quote)).toThrow(new Error(message));
  });

  it('throws an Error that names the quote, where it is no number', () => {
    expect(() => quoteNumber(values, 'z', 'half')).toThrow(/"half"/);
  });
});

describe('quoteText(html)', () => {
  it.each([
    ['0.44', '0.44'],
    ['  −0.4\n', '−0.4'],
    ['<p>1,000</p>\n', '1,000'],
    ['<p class="a"><b>3.059e-7</b></p>', '3.059e-7'],
    ['', ''],
  ])('is the text of %j, without markup and without space around it', (html, text) => {
    expect(quoteText(html)).toBe(text);
  });
});
