import { describe, expect, it } from 'vitest';
import type { Values } from '../../values/run-report.ts';
import { announceName, nameText } from './name-text.ts';

const facts = { kind: 'constant', type: 'number', isTop: true, about: '' };
const values: Values = {
  x: { kind: 'number', value: -0.5 },
  t: { kind: 'string', value: 'ab', more: 0 },
};

describe('nameText(name, facts, values, builtText, errors)', () => {
  it('gives the type, and the value in the latest run', () => {
    expect(nameText('x', facts, values, '', []).facts).toEqual([
      ['type', 'number'],
      ['value', '−0.5'],
    ]);
    expect(nameText('t', { ...facts, type: 'string' }, values, '', []).facts[1]).toEqual([
      'value',
      '"ab"',
    ]);
  });

  it('gives the value that the page was built with before the first run', () => {
    expect(nameText('x', facts, undefined, '0.7', []).facts[1]).toEqual(['value', '0.7']);
  });

  it('says so where the latest run has given a name no value', () => {
    expect(nameText('y', facts, values, '0.7', []).facts[1]).toEqual([
      'value',
      'none: its line has not run',
    ]);
  });

  it('gives no value of a parameter that has the name of a constant', () => {
    const parameter = { ...facts, kind: 'parameter', isTop: false };
    expect(nameText('x', parameter, values, '', []).facts).toEqual([['type', 'number']]);
  });

  it('gives no type that is not known', () => {
    expect(nameText('x', undefined, values, '', []).facts).toEqual([
      ['type', 'not known since the edit'],
      ['at the top level', '−0.5'],
    ]);
  });
});

it('announceName(name, text) says errors, the name, its kind and its facts', () => {
  expect(announceName('x', nameText('x', facts, values, '', ['No such number.']))).toBe(
    'No such number., x, constant, type number, value −0.5',
  );
  expect(announceName('', nameText('', null, values, '', ['No such number.']))).toBe(
    'No such number.',
  );
});
