import { expect, test } from 'vitest';
import { dot } from './dot.ts';

test('dot(a, b) is the sum of the products, in order', () => {
  // 1·4 + 2·5 + 3·6 = 32.
  expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
  // (0.1 + 0.2) + 0.3 is 0.6000000000000001 in doubles; 0.1 + (0.2 + 0.3) would be 0.6.
  expect(dot([0.1, 0.2, 0.3], [1, 1, 1])).toBe(0.6000000000000001);
});

test('dot([], []) is 0, the empty sum', () => {
  expect(dot([], [])).toBe(0);
});

test('dot(a, b) throws a RangeError that names both lengths', () => {
  expect(() => dot([1, 2], [1, 2, 3])).toThrow(
    new RangeError('dot: a and b must be equally long, but a holds 2 and b holds 3'),
  );
});

test('dot(a, b) throws an error that names the number that is not finite, or no number', () => {
  expect(() => dot([1, NaN], [1, 2])).toThrow(
    new RangeError('dot: a[1] must be a finite number, but it is NaN'),
  );
  // @ts-expect-error A string is no number.
  expect(() => dot([1], ['2'])).toThrow(new TypeError('dot: b[0] must be a number, but it is "2"'));
  // @ts-expect-error A number is no vector.
  expect(() => dot(1, [2])).toThrow(
    new TypeError('dot: a must be an array of numbers, but it is 1'),
  );
});
