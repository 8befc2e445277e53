import { describe, expect, it } from 'vitest';
import { noSavedEdits, type SavedEdits } from './saved-edits.ts';
import { UnfinishedRuns } from './unfinished-runs.ts';

const running = { status: 'running', cameToEnd: false };
const done = { status: 'done', cameToEnd: true };
const stopped = { status: 'stopped', cameToEnd: false };

/** A tab with the marks that it writes into what is saved. */
function tab(id: string, unfinishedRuns: readonly string[] = []) {
  const runs = new UnfinishedRuns(id);
  let saved: SavedEdits = { ...noSavedEdits, unfinishedRuns };
  return {
    runs,
    follow(run: typeof running, hasEdits = true, isAboutToRun = false): readonly string[] {
      saved = runs.follow(run, hasEdits, isAboutToRun)?.(saved) ?? saved;
      return saved.unfinishedRuns;
    },
  };
}

describe('UnfinishedRuns', () => {
  it('marks a run of edits once as it begins, and removes the mark at its end', () => {
    const { follow } = tab('mine');
    expect(follow(running)).toEqual(['mine']);
    expect(follow(running)).toEqual(['mine']);
    expect(follow(done)).toEqual([]);
  });

  it('marks no run of the chapter as it is', () => {
    expect(tab('mine').follow(running, false)).toEqual([]);
  });

  it('keeps the mark of a run that was stopped, and between two runs that follow each other', () => {
    const { follow } = tab('mine');
    follow(running);
    expect(follow(stopped)).toEqual(['mine']);
    expect(follow(done, true, true)).toEqual(['mine']);
    expect(follow(done)).toEqual([]);
  });

  it('removes the marks of earlier visits with its own, and leaves those of other tabs', () => {
    const { runs, follow } = tab('mine', ['earlier', 'other']);
    runs.adopt(['earlier']);
    expect(follow(running)).toEqual(['earlier', 'other', 'mine']);
    expect(follow(done)).toEqual(['other']);
  });

  it('marks edits that replace all others until they have run', () => {
    const { runs, follow } = tab('mine', ['mine']);
    expect(runs.restart(false)).toEqual(['mine']);
    expect(follow(running)).toEqual(['mine']);
    expect(follow(done)).toEqual([]);
    expect(runs.restart(true)).toEqual([]);
    expect(follow(running)).toEqual(['mine']);
  });
});
