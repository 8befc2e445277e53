import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textId } from './edit.ts';
import {
  findEdits,
  mergeWithChapter,
  reopenConflict,
  replaceEdits,
  saveCells,
  settleConflict,
  swapBackup,
} from './change-saved-edits.ts';
import { noSavedEdits } from './saved-edits.ts';

const chapter = [
  { name: 'a', source: 'const a = 1;' },
  { name: 'b', source: 'const b = 1;' },
];
const mine = { name: 'a', source: 'const a = 2;', original: 'const a = 1;' };
const others = { name: 'b', source: 'const b = 3;', original: 'const b = 1;' };

const texts = fc.constantFrom('const a = 1;', 'const b = 1;', 'x', 'y');
const edits = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('a', 'b', 'c'), source: texts, original: texts }),
  { selector: ({ name }) => name },
);
const unfinishedRuns = fc.uniqueArray(fc.constantFrom('tab', 'other-tab'));
const records = fc.record({ edits, conflicts: edits, backup: edits, unfinishedRuns });

describe('findEdits(cells, chapter)', () => {
  it('names the cells that differ from the chapter, each with the chapter’s text', () => {
    const cells = [{ name: 'a', source: 'const a = 2;' }, ...chapter.slice(1)];
    expect(findEdits(cells, chapter)).toEqual([mine]);
    expect(findEdits(chapter, chapter)).toEqual([]);
  });
});

describe('saveCells(saved, cells, chapter)', () => {
  it('adds an edit, and leaves what another tab has saved', () => {
    const saved = { ...noSavedEdits, edits: [others] };
    const changed = [{ name: 'a', source: 'const a = 2;' }];
    expect(saveCells(saved, changed, chapter).edits).toEqual([others, mine]);
  });

  it('puts the latest text of a cell in the place of the one before', () => {
    const saved = { ...noSavedEdits, edits: [mine] };
    const changed = [{ name: 'a', source: 'const a = 4;' }];
    expect(saveCells(saved, changed, chapter).edits).toEqual([{ ...mine, source: 'const a = 4;' }]);
  });

  it('forgets the edit of a cell that is as the chapter has it, and with the last all unfinished runs', () => {
    const saved = { ...noSavedEdits, edits: [mine], unfinishedRuns: ['x'] };
    expect(saveCells(saved, chapter.slice(0, 1), chapter)).toEqual(noSavedEdits);
    const two = { ...saved, edits: [mine, others] };
    expect(saveCells(two, chapter.slice(0, 1), chapter).unfinishedRuns).toEqual(['x']);
  });

  it('changes nothing the second time, and leaves conflicts and backup alone', () => {
    const cells = fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'b'), source: texts }), {
      selector: ({ name }) => name,
    });
    fc.assert(
      fc.property(records, cells, (saved, changed) => {
        const once = saveCells(saved, changed, chapter);
        expect(saveCells(once, changed, chapter)).toEqual(once);
        expect(once.conflicts).toBe(saved.conflicts);
        expect(once.backup).toBe(saved.backup);
      }),
    );
  });
});

describe('replaceEdits(saved, edits, unfinishedRuns)', () => {
  it('makes a backup of the edits that were saved, so that swapBackup brings them back', () => {
    fc.assert(
      fc.property(records, edits, (saved, next) => {
        const replaced = replaceEdits(saved, next, []);
        expect(replaced.edits).toEqual(next);
        if (saved.edits.length > 0) expect(swapBackup(replaced, []).edits).toEqual(saved.edits);
      }),
    );
  });

  it('keeps the earlier backup where there are no edits to be lost', () => {
    const saved = { ...noSavedEdits, backup: [mine] };
    expect(replaceEdits(saved, [], []).backup).toEqual([mine]);
  });
});

describe('swapBackup(saved, unfinishedRuns)', () => {
  it('loses nothing: done twice, it changes nothing', () => {
    fc.assert(
      fc.property(records, (saved) => {
        const twice = swapBackup(swapBackup(saved, []), saved.unfinishedRuns);
        expect(twice).toEqual(saved);
      }),
    );
  });
});

describe('settleConflict(saved, edit)', () => {
  it('forgets this text of the cell, and no other', () => {
    const late = { ...mine, source: 'const a = 5;' };
    const saved = { ...noSavedEdits, conflicts: [mine, late, others] };
    expect(settleConflict(saved, mine).conflicts).toEqual([late, others]);
  });
});

describe('reopenConflict(saved, edit)', () => {
  it('brings back what was settled, once', () => {
    const saved = { ...noSavedEdits, conflicts: [mine, others] };
    const reopened = reopenConflict(settleConflict(saved, mine), mine);
    expect(reopened.conflicts).toEqual([others, mine]);
    expect(reopenConflict(reopened, mine).conflicts).toEqual([others, mine]);
  });
});

describe('mergeWithChapter(saved, chapter)', () => {
  it('makes a conflict of an edit whose text the chapter has changed, or no longer has', () => {
    const late = { ...mine, original: 'const a = 0;' };
    const missing = { name: 'z', source: '1', original: '2' };
    const merged = mergeWithChapter({ ...noSavedEdits, edits: [late, others, missing] }, chapter);
    expect(merged.edits).toEqual([others]);
    expect(merged.conflicts).toEqual([late, missing]);
  });

  it('drops an edit whose text the chapter has taken over', () => {
    const same = { name: 'a', source: 'const a = 1;', original: 'const a = 0;' };
    expect(
      mergeWithChapter({ ...noSavedEdits, edits: [same], conflicts: [same] }, chapter),
    ).toEqual(noSavedEdits);
  });

  it('loses no other text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(records, (saved) => {
        const merged = mergeWithChapter(saved, chapter);
        const isTakenOver = ({ name, source }: { name: string; source: string }) =>
          chapter.some((cell) => cell.name === name && cell.source === source);
        const texts = [...merged.edits, ...merged.conflicts].map(textId);
        for (const one of [...saved.edits, ...saved.conflicts])
          expect(texts.includes(textId(one))).toBe(!isTakenOver(one));
        expect(merged.backup).toEqual(saved.backup);
        expect(mergeWithChapter(merged, chapter)).toEqual(merged);
      }),
    );
  });
});
