import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { loadGuesses, readGuesses, saveGuess } from './saved-guesses.ts';

vi.mock('../program-data.ts', () => ({ pageProgram: () => ({ chapter: 'single-neuron' }) }));
afterEach(() => void vi.unstubAllGlobals());

/** A browser's storage of texts by their keys. */
function stubStorage(stored: Record<string, string> = {}, isFull = false) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, text: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      stored[key] = text;
    },
  });
  return stored;
}

it('stores what was chosen and seen under a key of the chapter’s own', () => {
  const stored = stubStorage();
  saveGuess('slope', { choice: 'flat > 0.0079' });
  saveGuess('saturation', { choice: 'tenfold <= a', seen: true });
  expect(Object.keys(stored)).toEqual(['guesses/single-neuron']);
  expect(loadGuesses()).toEqual({
    slope: { choice: 'flat > 0.0079' },
    saturation: { choice: 'tenfold <= a', seen: true },
  });
});

it('remembers as long as the page lasts where the storage is full or forbidden', () => {
  stubStorage({}, true);
  saveGuess('slope', { seen: true });
  expect(loadGuesses()).toEqual({ slope: { seen: true } });
  vi.stubGlobal('localStorage', undefined);
  saveGuess('saturation', { seen: true });
  expect(loadGuesses()).toEqual({ slope: { seen: true }, saturation: { seen: true } });
});

it('leaves out what is not as it was written', () => {
  expect(readGuesses('{"a":{"choice":1,"seen":"yes"},"b":7,"c":null}')).toEqual({ a: {} });
  for (const stored of [null, '', '{', '7', 'null', '[]', '"text"'])
    expect(readGuesses(stored)).toEqual({});
  fc.assert(fc.property(fc.json(), (stored) => void readGuesses(stored)));
});
