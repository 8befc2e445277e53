import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { attemptAt, withChange } from '../../notebook/worksheet/progress.ts';
import { loadProgress, saveProgress } from './saved-progress.ts';

const stored = new Map<string, string>();
let isFull = false;

beforeEach(() => {
  stored.clear();
  isFull = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem(key: string, text: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      stored.set(key, text);
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const type = (chapter: string, z: string) =>
  saveProgress(chapter, (progress) =>
    withChange(progress, 'by-hand', 'x=1', { texts: { z }, hints: {} }),
  );
const typed = (chapter: string) => attemptAt(loadProgress(chapter), 'by-hand', 'x=1').texts['z'];

it('stores what was typed, chapter by chapter', () => {
  expect(type('stored', '0.44')).toBe(true);
  expect(typed('stored')).toBe('0.44');
  expect(typed('another')).toBeUndefined();
  expect([...stored.keys()]).toEqual(['worksheets/stored']);
});

it('keeps what the browser does not store as long as the page, and says so', () => {
  isFull = true;
  expect(type('full', '0.44')).toBe(false);
  expect(typed('full')).toBe('0.44');
});

it('goes by the storage again as soon as that takes something', () => {
  isFull = true;
  type('again', '0.4');
  isFull = false;
  expect(type('again', '0.44')).toBe(true);
  // Another tab has gone on.
  stored.set('worksheets/again', JSON.stringify({ 'by-hand': { 'x=1': { texts: { z: '7' } } } }));
  expect(typed('again')).toBe('7');
});

it('adds what could not be stored to what another tab has stored meanwhile', () => {
  isFull = true;
  type('both', '0.4');
  stored.set('worksheets/both', JSON.stringify({ 'by-hand': { 'x=1': { texts: { a: '7' } } } }));
  isFull = false;
  type('both', '0.44');
  expect(attemptAt(loadProgress('both'), 'by-hand', 'x=1').texts).toEqual({ a: '7', z: '0.44' });
});
