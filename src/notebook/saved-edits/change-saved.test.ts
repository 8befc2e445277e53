import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsOf, meetChapter, withCells } from './change-saved.ts';
import { nothingKept } from './saved-edits.ts';

const chapter = [
  { name: 'a', source: 'const a = 1;' },
  { name: 'b', source: 'const b = 1;' },
];
const own = { name: 'a', source: 'const a = 2;', original: 'const a = 1;' };
const others = { name: 'b', source: 'const b = 3;', original: 'const b = 1;' };

describe('editsOf(cells, chapter)', () => {
  it('names the cells that differ from the chapter, each with the chapter’s text', () => {
    expect(editsOf([{ name: 'a', source: 'const a = 2;' }, chapter[1] ?? own], chapter)).toEqual([
      own,
    ]);
    expect(editsOf(chapter, chapter)).toEqual([]);
  });
});

describe('withCells(kept, cells, chapter)', () => {
  it('adds an edit, and leaves what another tab has written', () => {
    const kept = { ...nothingKept, edits: [others] };
    const changed = [{ name: 'a', source: 'const a = 2;' }];
    expect(withCells(kept, changed, chapter).edits).toEqual([others, own]);
  });

  it('puts the latest text of a cell in the place of the one before', () => {
    const kept = { ...nothingKept, edits: [own] };
    const changed = [{ name: 'a', source: 'const a = 4;' }];
    expect(withCells(kept, changed, chapter).edits).toEqual([{ ...own, source: 'const a = 4;' }]);
  });

  it('forgets the edit of a cell that is as the chapter has it, and with the last the open runs', () => {
    const kept = { ...nothingKept, edits: [own], unfinished: ['x'] };
    expect(withCells(kept, chapter.slice(0, 1), chapter)).toEqual(nothingKept);
    const two = { ...kept, edits: [own, others] };
    expect(withCells(two, chapter.slice(0, 1), chapter).unfinished).toEqual(['x']);
  });
});

describe('meetChapter(kept, chapter)', () => {
  it('lets an edit wait whose text the chapter has changed, or no longer has', () => {
    const late = { ...own, original: 'const a = 0;' };
    const gone = { name: 'z', source: '1', original: '2' };
    const met = meetChapter({ ...nothingKept, edits: [late, others, gone] }, chapter);
    expect(met.edits).toEqual([others]);
    expect(met.waiting).toEqual([late, gone]);
  });

  it('drops an edit that the chapter has come to say itself', () => {
    const same = { name: 'a', source: 'const a = 1;', original: 'const a = 0;' };
    expect(meetChapter({ ...nothingKept, edits: [same], waiting: [same] }, chapter)).toEqual(
      nothingKept,
    );
  });

  it('loses no text but such, and changes nothing the second time', () => {
    const texts = fc.constantFrom('const a = 1;', 'const b = 1;', 'x', 'y');
    const some = fc.uniqueArray(
      fc.record({ name: fc.constantFrom('a', 'b', 'c'), source: texts, original: texts }),
      { selector: ({ name }) => name },
    );
    fc.assert(
      fc.property(some, some, some, (edits, waiting, aside) => {
        const kept = { edits, waiting, aside, unfinished: [] };
        const met = meetChapter(kept, chapter);
        const isSaid = ({ name, source }: { name: string; source: string }) =>
          chapter.some((cell) => cell.name === name && cell.source === source);
        for (const one of [...edits, ...waiting])
          expect([...met.edits, ...met.waiting].includes(one)).toBe(!isSaid(one));
        expect(met.aside).toEqual(aside);
        expect(meetChapter(met, chapter)).toEqual(met);
      }),
    );
  });
});
