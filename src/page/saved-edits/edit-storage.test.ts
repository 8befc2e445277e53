import { afterEach, describe, expect, it, vi } from 'vitest';
import { noSavedEdits, type SavedEdits } from '../../notebook/saved-edits/saved-edits.ts';
import { EditStorage } from './edit-storage.ts';

const edits = [{ name: 'a', source: 'two', original: 'one' }];
const add = (saved: SavedEdits) => ({ ...saved, edits });
const clear = () => noSavedEdits;

/** Stands for a browser's storage, which refuses to write while it is full. */
function storage(isFull = false) {
  const texts = new Map<string, string>();
  const localStorage = {
    isFull,
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    removeItem: (key: string) => texts.delete(key),
    setItem(key: string, text: string) {
      if (this.isFull) throw new Error('QuotaExceededError');
      texts.set(key, text);
    },
  };
  vi.stubGlobal('localStorage', localStorage);
  return localStorage;
}
afterEach(() => vi.unstubAllGlobals());

describe('EditStorage', () => {
  it('stores the edits of a chapter under its name, where another tab reads them', () => {
    const { texts } = storage();
    new EditStorage('chapter', () => {}).change(add);
    expect([...texts.keys()]).toEqual(['edits:chapter']);
    expect(new EditStorage('chapter', () => {}).read()).toEqual({ ...noSavedEdits, edits });
  });

  it('removes the record with the last edit', () => {
    const { texts } = storage();
    const saved = new EditStorage('chapter', () => {});
    saved.change(add);
    saved.change(clear);
    expect(texts.size).toBe(0);
  });

  it('keeps in memory what the browser refuses, says so once, and stores it when it can', () => {
    const full = storage(true);
    const onRefuse = vi.fn();
    const saved = new EditStorage('chapter', onRefuse);
    saved.change(add);
    saved.change((latest) => ({ ...latest, backup: edits }));
    expect(saved.read()).toEqual({ ...noSavedEdits, edits, backup: edits });
    expect(onRefuse).toHaveBeenCalledTimes(1);
    full.isFull = false;
    saved.change((latest) => latest);
    expect(new EditStorage('chapter', () => {}).read()?.backup).toEqual(edits);
  });

  it('works without any storage, and asks nothing of it where there is nothing to save', () => {
    vi.stubGlobal('localStorage', undefined);
    const onRefuse = vi.fn();
    const saved = new EditStorage('chapter', onRefuse);
    expect(saved.read()).toEqual(noSavedEdits);
    saved.change(clear);
    expect(onRefuse).not.toHaveBeenCalled();
    saved.change(add);
    expect(saved.read()?.edits).toEqual(edits);
  });
});
