import { afterEach, describe, expect, it, vi } from 'vitest';
import { noSavedEdits, type SavedEdits } from '../../notebook/saved-edits/saved-edits.ts';
import { EditStorage } from './edit-storage.ts';

const edits = [{ name: 'a', source: 'two', original: 'one' }];
const add = (saved: SavedEdits) => ({ ...saved, edits });
const clear = () => noSavedEdits;

/** Stands for a browser's storage, which refuses to write while it is full. */
function storage(room = Number.POSITIVE_INFINITY) {
  const texts = new Map<string, string>();
  const localStorage = {
    /** How many characters it takes. */
    room,
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    removeItem: (key: string) => texts.delete(key),
    setItem(key: string, text: string) {
      const others = [...texts].filter(([other]) => other !== key);
      const size = others.reduce((sum, [, other]) => sum + other.length, text.length);
      if (size > this.room) throw new Error('QuotaExceededError');
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

  it('removes the record with the last edit, whose text is a version then', () => {
    const { texts } = storage();
    const saved = new EditStorage('chapter', () => {});
    saved.change(add);
    expect(saved.change(clear)).toEqual(edits);
    expect([...texts.keys()]).toEqual(['versions:chapter']);
    expect(saved.readVersions().list).toMatchObject(edits);
  });

  it('loses a text that has stood for a moment only', () => {
    const { texts } = storage();
    const saved = new EditStorage('chapter', () => {});
    saved.change(add);
    saved.change(clear, edits);
    expect(texts.size).toBe(0);
  });

  it('puts a text of the versions in the place of the one that was on its way to it', () => {
    storage();
    const saved = new EditStorage('chapter', () => {});
    const [half, whole] = ['on', 'one'].map((source) => ({ name: 'a', source, original: '' }));
    if (!half || !whole) throw new Error('There are two');
    saved.keep([half]);
    saved.keep([whole], [half]);
    expect(saved.readVersions().list).toMatchObject([whole]);
  });

  it('gives up the oldest versions where the storage is full, and says so', () => {
    const full = storage();
    const saved = new EditStorage('chapter', () => {});
    const text = (source: string) => ({ name: 'a', source: source.repeat(10), original: '' });
    saved.keep([text('x'), text('y')]);
    full.room = [...full.texts.values()].join('').length + 20;
    saved.keep([text('z')]);
    const { list, haveLostOld } = saved.readVersions();
    expect(list.map(({ source }) => source[0])).toEqual(['y', 'z']);
    expect(haveLostOld).toBe(true);
  });

  it('gives up no version where that makes no room', () => {
    const { texts } = storage(1_000);
    const saved = new EditStorage('chapter', () => {});
    saved.keep(edits);
    const before = texts.get('versions:chapter');
    expect(before).toContain('two');
    const long = [{ name: 'b', source: 'x'.repeat(1_000), original: 'one' }];
    saved.change((now) => ({ ...now, edits: long }));
    expect(texts.get('versions:chapter')).toBe(before);
    expect(saved.read()?.edits).toEqual(long);
  });

  it('keeps the record of another version of the site, which it cannot read', () => {
    const { texts } = storage();
    const newer = '{"version":99}';
    texts.set('edits:chapter', newer);
    new EditStorage('chapter', () => {}).change(add);
    expect(texts.get('edits:chapter:unread')).toBe(newer);
  });

  it('keeps in memory what the browser refuses, says so once, and stores it when it can', () => {
    const full = storage(0);
    const onRefuse = vi.fn();
    const saved = new EditStorage('chapter', onRefuse);
    saved.change(add);
    saved.change((latest) => ({ ...latest, backup: edits }));
    expect(saved.read()).toEqual({ ...noSavedEdits, edits, backup: edits });
    expect(onRefuse).toHaveBeenCalledTimes(1);
    full.room = 1_000;
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
