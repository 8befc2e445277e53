import { describe, expect, test } from 'vitest';
import {
  checkDifferentiable,
  checkInstance,
  checkInteger,
  checkLength,
  checkList,
  checkMatrix,
  checkNotNegative,
  checkNumber,
  checkNumbers,
  checkObject,
  checkVector,
  describe as describeValue,
} from './argument-checks.ts';

/** Writes what a check says: the error's kind and its message; nothing where it is content. */
function said(check: () => void): string {
  try {
    check();
    return '';
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
    return `${error.name}: ${error.message}`;
  }
}

describe('numbers', () => {
  test.each([
    [0, ''],
    [-1.5, ''],
    [NaN, 'RangeError: a must be a finite number, but it is NaN'],
    [-Infinity, 'RangeError: a must be a finite number, but it is -Infinity'],
    ['1', 'TypeError: a must be a number, but it is "1"'],
    [1n, 'TypeError: a must be a number, but it is 1'],
    [undefined, 'TypeError: a must be a number, but it is undefined'],
  ])('%s as a number', (value, message) => {
    expect(said(() => checkNumber('a', value))).toBe(message);
  });

  test('0 is not negative, and the least that is allowed', () => {
    expect(said(() => checkNotNegative('a', 0))).toBe('');
    expect(said(() => checkNotNegative('a', -0))).toBe('');
    expect(said(() => checkNotNegative('a', -Number.MIN_VALUE))).toBe(
      'RangeError: a must be 0 or more, but it is -5e-324',
    );
    expect(said(() => checkNotNegative('a', NaN))).toContain('a finite number');
  });

  test('an integer may be the least, and no more than a double holds exactly', () => {
    expect(said(() => checkInteger('a', 1, 1))).toBe('');
    expect(said(() => checkInteger('a', 0, 1))).toBe(
      'RangeError: a must be an integer of 1 or more, but it is 0',
    );
    expect(said(() => checkInteger('a', -(2 ** 53) + 1))).toBe('');
    expect(said(() => checkInteger('a', 2 ** 53))).toBe(
      'RangeError: a must be a safe integer, but it is 9007199254740992',
    );
    expect(said(() => checkInteger('a', 1.5))).toContain('RangeError');
    expect(said(() => checkInteger('a', '1'))).toContain('TypeError');
  });
});

describe('rows of numbers', () => {
  test('numbers may be none, but each is finite', () => {
    expect(said(() => checkNumbers('a', []))).toBe('');
    expect(said(() => checkNumbers('a', [1, 2, NaN]))).toBe(
      'RangeError: a[2] must be a finite number, but it is NaN',
    );
    // A hole is no number.
    expect(said(() => checkNumbers('a', Array(1)))).toBe(
      'TypeError: a[0] must be a number, but it is undefined',
    );
    expect(said(() => checkNumbers('a', { length: 0 }))).toBe(
      'TypeError: a must be an array of numbers, but it is an object',
    );
  });

  test('a vector holds a number, and as many as are asked for', () => {
    expect(said(() => checkVector('a', [1]))).toBe('');
    expect(said(() => checkVector('a', [1, 2], 2, 'one for each input'))).toBe('');
    expect(said(() => checkVector('a', []))).toBe(
      'RangeError: a must hold numbers, but it is empty',
    );
    expect(said(() => checkVector('a', [1, 2], 1, 'one for each input'))).toBe(
      'RangeError: a must hold 1 number, one for each input, but it holds 2',
    );
    expect(said(() => checkVector('a', [1], 2, 'one for each input'))).toBe(
      'RangeError: a must hold 2 numbers, one for each input, but it holds 1',
    );
  });

  test('a matrix has a row, and all of its rows are as long', () => {
    const check = (value: unknown) => said(() => checkMatrix('a', value, 2, 'one for each neuron'));
    expect(check([[1, 2]])).toBe('');
    expect(check([])).toBe('RangeError: a must not be empty, but it is');
    expect(check([[1, 2], [3]])).toBe(
      'RangeError: a[1] must hold 2 numbers, one for each neuron, but it holds 1',
    );
    expect(check([[1, 2], 3])).toBe('TypeError: a[1] must be an array of numbers, but it is 3');
  });

  test('a list has an item, and as many as are asked for', () => {
    expect(said(() => checkList('a', 'abc'))).toBe(
      'TypeError: a must be an array, but it is "abc"',
    );
    expect(said(() => checkLength('a', [1], 1, 'one for each layer'))).toBe('');
    expect(said(() => checkLength('a', [1, 2], 1, 'one for each layer'))).toBe(
      'RangeError: a must hold 1 item, one for each layer, but it holds 2',
    );
    expect(said(() => checkLength('a', [1], 3, 'one for each layer'))).toBe(
      'RangeError: a must hold 3 items, one for each layer, but it holds 1',
    );
  });
});

describe('objects and functions', () => {
  test('an object is neither null nor an array', () => {
    expect(said(() => checkObject('a', {}))).toBe('');
    expect(said(() => checkObject('a', null))).toBe(
      'TypeError: a must be an object, but it is null',
    );
    expect(said(() => checkObject('a', []))).toBe(
      'TypeError: a must be an object, but it is an array',
    );
  });

  test('a function has a derivative that is one', () => {
    const check = (value: unknown) => said(() => checkDifferentiable('a', value, 'sigmoid'));
    const wanted = 'TypeError: a must be a function with a derivative, such as sigmoid, but it';
    expect(check(Object.assign(() => 1, { derivative: () => 1 }))).toBe('');
    expect(check(() => 1)).toBe(`${wanted} has no derivative`);
    expect(check(Object.assign(() => 1, { derivative: 1 }))).toBe(`${wanted} has no derivative`);
    expect(check({ derivative: () => 1 })).toBe(`${wanted} is an object`);
  });

  test('an instance may be of a class that is derived', () => {
    class Base {}
    class Derived extends Base {}
    expect(said(() => checkInstance('a', new Derived(), Base, 'Base'))).toBe('');
    expect(said(() => checkInstance('a', {}, Base, 'Base'))).toBe(
      'TypeError: a must be a Base, but it is an object',
    );
  });
});

test('a message shows a value in few signs, whatever it is', () => {
  expect(describeValue('x'.repeat(41))).toBe(`"${'x'.repeat(40)}"`);
  expect(describeValue('a\n')).toBe('"a\\n"');
  expect(describeValue(Symbol('s'))).toBe('Symbol(s)');
  expect(describeValue(() => 1)).toBe('a function');
  expect(describeValue(Object.create(null))).toBe('an object');
});
