import { expect, it } from 'vitest';
import { fitLiteral } from './fit-literal.ts';

it('puts a negative number in parentheses where its minus would mean something else', () => {
  expect(fitLiteral('-1', 'a-', ';')).toBe('(-1)');
  expect(fitLiteral('-2', 'x = ', ' ** 2')).toBe('(-2)');
  expect(fitLiteral('-1', 'a - ', ';')).toBe('-1');
  expect(fitLiteral('1', 'a-', ' ** 2')).toBe('1');
});
