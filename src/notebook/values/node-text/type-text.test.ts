import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ErrorValue, FunctionValue } from '../value.ts';
import { errorText, functionText, prefix } from './type-text.ts';

const noProperties = { entries: [], moreEntries: 0, ref: 0 };

describe('prefix(value, shape, size)', () => {
  it.each([
    [{ type: 'Neuron', tag: '' }, 'Object', '', 'Neuron '],
    [{ type: 'Float64Array', tag: '' }, 'Float64Array', '(3)', 'Float64Array(3) '],
    // A tag that the name says already, at the end of one of its words, is left out.
    [{ type: 'MyMap', tag: 'Map' }, 'Map', '(0)', 'MyMap(0) '],
    [{ type: 'Mapper', tag: 'Map' }, 'Map', '(0)', 'Mapper(0) [Map] '],
    [{ type: null, tag: '' }, 'Object', '', '[Object: null prototype] '],
    [{ type: null, tag: 'Map' }, 'Map', '(2)', '[Map(2): null prototype] '],
    [{ type: null, tag: 'odd' }, 'Object', '', '[Object: null prototype] [odd] '],
  ])('writes %j of the shape %s%s as %j', (value, shape, size, text) => {
    expect(prefix(value, shape, size)).toBe(text);
  });

  it('writes any name and tag of an object as Node does', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', '_'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(word, word, (type, tag) => {
        const made = { [type]: class {} }[type] ?? Object;
        Object.defineProperty(made.prototype, Symbol.toStringTag, { value: tag });
        expect(`${prefix({ type, tag }, 'Object')}{}`).toBe(inspect(new made()));
      }),
    );
  });
});

describe('functionText(value)', () => {
  const text = (value: Partial<FunctionValue>) =>
    functionText({
      kind: 'function',
      name: 'f',
      variant: 'Function',
      type: 'Function',
      tag: '',
      ...noProperties,
      ...value,
    });

  it.each([
    [{}, '[Function: f]'],
    [{ name: '' }, '[Function (anonymous)]'],
    [{ type: null }, '[Function (null prototype): f]'],
    [{ type: 'Activation' }, '[Function: f] Activation'],
    [{ tag: 'odd' }, '[Function: f] [odd]'],
    [
      { variant: 'AsyncFunction', type: 'AsyncFunction', tag: 'AsyncFunction' },
      '[AsyncFunction: f]',
    ],
  ])('writes %j as %s', (value, written) => {
    expect(text(value)).toBe(written);
  });
});

describe('errorText(error)', () => {
  const text = (error: Partial<ErrorValue>) =>
    errorText({
      kind: 'error',
      name: 'Error',
      message: 'far',
      type: 'Error',
      tag: '',
      ...noProperties,
      ...error,
    });

  it.each([
    [{}, 'Error: far'],
    [{ message: '' }, 'Error'],
    [{ name: '', message: '' }, ''],
    [{ name: '' }, 'far'],
    [{ name: 'RangeError', type: 'RangeError' }, 'RangeError: far'],
    // Another name than that of its class stands beside it, where it is that of an error.
    [{ name: 'OddError', type: 'RangeError' }, 'RangeError [OddError]: far'],
    [{ name: 'Odd', type: 'RangeError' }, 'Odd: far'],
    [{ type: null }, '[Error: null prototype]: far'],
  ])('writes %j as %j', (error, written) => {
    expect(text(error)).toBe(written);
  });
});
