import { expect, it } from 'vitest';
import { textFor } from './sheet-text.ts';

it('says the first sentence whose condition holds', () => {
  const text = { 'w < 0': 'It is negative.', 'w > 0': 'It is positive.', else: 'It is zero.' };
  expect(textFor(text, { w: -2 })).toBe('It is negative.');
  expect(textFor(text, { w: 2 })).toBe('It is positive.');
  expect(textFor(text, { w: 0 })).toBe('It is zero.');
  expect(textFor('It is so.', { w: 0 })).toBe('It is so.');
  expect(textFor({ 'w < 0': 'It is negative.' }, { w: 2 })).toBe(undefined);
});
