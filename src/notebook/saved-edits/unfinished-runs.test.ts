import { describe, expect, it } from 'vitest';
import { noSavedEdits, type SavedEdits } from './saved-edits.ts';
import { UnfinishedRuns } from './unfinished-runs.ts';

const running = { status: 'running', cameToEnd: false };
const done = { status: 'done', cameToEnd: true };
const stopped = { status: 'stopped', cameToEnd: false };

/** Opens a tab with the ids that it saves. */
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
  it('saves the id once as a run of edits begins, and removes it at its end', () => {
    const { follow } = tab('mine');
    expect(follow(running)).toEqual(['mine']);
    expect(follow(running)).toEqual(['mine']);
    expect(follow(done)).toEqual([]);
  });

  it('saves no id for a run of the chapter as it is', () => {
    expect(tab('mine').follow(running, false)).toEqual([]);
  });

  it('keeps the id of a run that was stopped, and between two runs that follow each other', () => {
    const { follow } = tab('mine');
    follow(running);
    expect(follow(stopped)).toEqual(['mine']);
    expect(follow(done, true, true)).toEqual(['mine']);
    expect(follow(done)).toEqual([]);
  });

  it('removes the ids of earlier visits with its own, and leaves those of other tabs', () => {
    const { runs, follow } = tab('mine', ['earlier', 'other']);
    runs.adopt(['earlier']);
    expect(follow(running)).toEqual(['earlier', 'other', 'mine']);
    expect(follow(done)).toEqual(['other']);
  });

  it('saves the id with edits that replace all others until they have run', () => {
    const { runs, follow } = tab('mine', ['mine']);
    expect(runs.restart(false)).toEqual(['mine']);
    expect(follow(running)).toEqual(['mine']);
    expect(follow(done)).toEqual([]);
    expect(runs.restart(true)).toEqual([]);
    expect(follow(running)).toEqual(['mine']);
  });
});
