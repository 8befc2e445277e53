import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from './zip.ts';

const files = new Map<string, string | Uint8Array>([
  ['a.txt', 'σ(z)'],
  ['b.bin', new Uint8Array([0, 255])],
]);

it('zip(files) holds texts and bytes as they were', () => {
  const { 'a.txt': text, 'b.bin': bytes } = unzipSync(zip(files));
  expect(text && strFromU8(text)).toBe('σ(z)');
  expect(bytes).toEqual(new Uint8Array([0, 255]));
});

it('zip(files) gives the same bytes for the same files', () => {
  expect(zip(files)).toEqual(zip(new Map(files)));
});
