import { expect, it } from 'vitest';
import { lookAlikeOf } from './look-alike.ts';

it.each([
  ['“', '" or \''],
  ['−', '-'],
  ['–', '-'],
  ['×', '*'],
  ['÷', '/'],
  ['≤', '<='],
  ['⇒', '=>'],
  ['…', '...'],
  ['１', '1'],
  ['（', '('],
  ['｝', '}'],
  ['；', ';'],
])('knows what to write for %s: %s', (sign, plain) => {
  expect(lookAlikeOf(sign)).toBe(plain);
});

it.each(['-', '1', 'é', 'π', '€', '½', '\u00a0'])('takes %j for itself', (sign) => {
  expect(lookAlikeOf(sign)).toBeUndefined();
});
