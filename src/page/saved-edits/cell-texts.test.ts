import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditedPage } from '../controller/edited-page.ts';
import { CellTexts } from './cell-texts.ts';

const { replacing } = vi.hoisted(() => ({
  replacing: { isShown: (_index: number): boolean => true, meanwhile: (_index: number) => {} },
}));
vi.mock('./replace-source.ts', () => ({
  async replaceSource({ session }: EditedPage, _: unknown, index: number, source: string) {
    replacing.meanwhile(index);
    const cell = session.cells[index] as { source: string };
    if (replacing.isShown(index)) cell.source = source;
    return replacing.isShown(index);
  },
}));

let now = 0;
beforeEach(() => {
  now = 1_000_000;
  Object.assign(replacing, { isShown: () => true, meanwhile: () => {} });
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** The texts of two cells, a and b. */
function open() {
  const chapter = ['a', 'b'].map((name) => ({ name, source: name }));
  const cells = chapter.map((cell) => ({ ...cell }));
  const page = { session: { cells }, program: { cells: chapter } } as unknown as EditedPage;
  const texts = new CellTexts(page, async () => {});
  const type = (index: number, source: string) => {
    const cell = cells[index];
    if (cell) cell.source = source;
    return texts.update();
  };
  const sources = () => cells.map(({ source }) => source);
  return { texts, type, sources };
}

describe('CellTexts', () => {
  it('tells what has changed, and what stood in all cells before', () => {
    const { texts, type } = open();
    expect(type(0, 'a1')).toEqual({
      changed: [{ name: 'a', source: 'a1' }],
      before: [
        { name: 'a', source: 'a', original: 'a' },
        { name: 'b', source: 'b', original: 'b' },
      ],
      passing: [],
    });
    expect(texts.update()?.changed).toEqual([]);
  });

  it('takes a text that stood for less than a second for one that passes', () => {
    const { type } = open();
    type(0, 'a1');
    now += 999;
    expect(type(0, 'a12')?.passing).toEqual([{ name: 'a', source: 'a1', original: 'a' }]);
    now += 1_000;
    expect(type(0, 'a123')?.passing).toEqual([]);
  });

  it('takes no text for passing that stands in another cell', () => {
    const { type } = open();
    type(0, 'a1');
    now += 10;
    expect(type(1, 'b1')?.passing).toEqual([]);
  });

  it('keeps a text before an act that takes it out, however short it stood', () => {
    const { texts, type } = open();
    type(0, 'a1');
    texts.expectLoss();
    expect(type(0, 'a')?.passing).toEqual([]);
  });

  it('keeps a text that was shown, which may have stood for long before', async () => {
    const { texts, type } = open();
    await texts.show(0, 'kept');
    texts.update();
    await texts.show(0, 'kept');
    now += 10;
    expect(type(0, 'typed')?.passing).toEqual([]);
  });
});

describe('replaceAll(edits)', () => {
  const edit = (name: string, source: string) => ({ name, source, original: name });

  it('shows edits in their cells, and the chapter’s text in all others', async () => {
    const { texts, type, sources } = open();
    type(1, 'b1');
    expect(await texts.replaceAll([edit('a', 'a1')])).toBe(true);
    expect(sources()).toEqual(['a1', 'b']);
    // They are known: nothing has changed since; and they may have stood for long before.
    expect(texts.update()?.changed).toEqual([]);
    now += 10;
    expect(type(0, 'a12')?.passing).toEqual([]);
  });

  it('tells of no change while it is on its way', async () => {
    const { texts } = open();
    const seen: unknown[] = [];
    replacing.meanwhile = () => void seen.push(texts.update());
    await texts.replaceAll([edit('a', 'a1')]);
    expect(seen).toEqual([null, null]);
    expect(texts.update()).not.toBeNull();
  });

  it('leaves what the reader has typed meanwhile, and tells of it afterwards', async () => {
    const { texts, type, sources } = open();
    replacing.meanwhile = (index) => void (index === 0 && type(1, 'typed'));
    await texts.replaceAll([edit('a', 'a1'), edit('b', 'b1')]);
    expect(sources()).toEqual(['a1', 'typed']);
    expect(texts.update()?.changed).toEqual([{ name: 'b', source: 'typed' }]);
  });

  it('says so where a cell could not show its edit, which has the chapter’s text then', async () => {
    const { texts } = open();
    replacing.isShown = (index) => index !== 0;
    expect(await texts.replaceAll([edit('a', 'a1'), edit('b', 'b1')])).toBe(false);
    expect(texts.update()?.before.map(({ source }) => source)).toEqual(['a', 'b1']);
  });
});
