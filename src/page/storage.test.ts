import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStored, storageKeys, store } from './storage.ts';

const refuse = (): never => {
  throw new DOMException('no', 'QuotaExceededError');
};
afterEach(() => vi.unstubAllGlobals());

describe('a browser’s storage', () => {
  it('keeps a text under a key, until it is removed', () => {
    const texts = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => texts.set(key, text),
      removeItem: (key: string) => texts.delete(key),
    });
    expect(store('a', '')).toBe(true);
    expect(readStored('a')).toBe('');
    expect(store('a', null)).toBe(true);
    expect(readStored('a')).toBeNull();
  });

  it('says that it is full, and throws nothing', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(store('a', 'b')).toBe(false);
    expect(store('a', null)).toBe(false);
    expect(readStored('a')).toBeNull();
  });

  it('may be forbidden altogether', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(store('a', 'b')).toBe(false);
    expect(readStored('a')).toBeNull();
  });

  it('has the keys under which readers have stored things', () => {
    const keys = Object.values(storageKeys).map((key) =>
      typeof key === 'string' ? key : key('one'),
    );
    expect(keys).toEqual([
      'theme',
      'check-types',
      'edits:one',
      'edits:one:unread',
      'versions:one',
      'worksheets/one',
      'guesses/one',
    ]);
  });
});
