import { describe, expect, it } from 'vitest';
import { planRestore } from './restore-plan.ts';
import { noSavedEdits } from './saved-edits.ts';

const chapter = [{ name: 'a', source: 'one' }];
const edit = { name: 'a', source: 'two', original: 'one' };

describe('planRestore(saved, chapter)', () => {
  it('does nothing where nothing is saved, or only a backup', () => {
    for (const saved of [noSavedEdits, { ...noSavedEdits, backup: [edit] }])
      expect(planRestore(saved, chapter)).toEqual({ saved, isChanged: false, run: 'nothing' });
  });

  it('runs edits whose last run came to its end', () => {
    const saved = { ...noSavedEdits, edits: [edit] };
    expect(planRestore(saved, chapter)).toEqual({ saved, isChanged: false, run: 'edits' });
  });

  it('lets edits wait for the reader whose last run did not', () => {
    const saved = { ...noSavedEdits, edits: [edit], unfinishedRuns: ['tab'] };
    expect(planRestore(saved, chapter).run).toBe('when-asked');
  });

  it('runs nothing of a text that the chapter no longer has, and writes down the conflict', () => {
    const late = { ...edit, original: 'zero' };
    const saved = { ...noSavedEdits, edits: [late], unfinishedRuns: ['tab'] };
    expect(planRestore(saved, chapter)).toEqual({
      saved: { ...saved, edits: [], conflicts: [late] },
      isChanged: true,
      run: 'nothing',
    });
  });

  it('writes down that the chapter has taken over an edit, or a conflict', () => {
    const same = { ...edit, source: 'one', original: 'zero' };
    for (const saved of [
      { ...noSavedEdits, edits: [same] },
      { ...noSavedEdits, conflicts: [same] },
    ])
      expect(planRestore(saved, chapter)).toEqual({
        saved: noSavedEdits,
        isChanged: true,
        run: 'nothing',
      });
  });
});
