import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

test('a text that has room stays, and a longer one is cut where its mark has room too', () => {
  expect(cutText('Alice', 40)).toBe('Alice'); // 5 characters of 8
  expect(cutText('Alexandra', 40)).toBe('Alex…');
  expect(cutText('Alexandra', -20)).toBe('…');
  expect(cutText('🙂🙂🙂', 16)).toBe('🙂…');
});
