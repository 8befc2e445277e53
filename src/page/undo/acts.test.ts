import { describe, expect, it } from 'vitest';
import { Acts, type PageState, type Trial } from './acts.ts';
import { historySteps } from './history-store.ts';

const trial: Trial = {
  changes: { edits: [], missing: [], outdated: [] },
  edits: [],
  suspendReason: null,
};

/** The acts on a page whose texts a test sets. */
function begin() {
  let state: PageState = { sources: ['a', 'b'], trial: null, settled: [], suspendReason: null };
  const acts = new Acts(() => state);
  const act = (change: Partial<PageState>, goesOn = false) => {
    state = { ...state, ...change };
    acts.note(goesOn);
  };
  return { acts, act, set: (change: Partial<PageState>) => (state = { ...state, ...change }) };
}

describe('Acts', () => {
  it('takes back one act after the other, and does them again', () => {
    const { acts, act } = begin();
    expect(acts.step('undo')).toBeUndefined();
    act({ sources: ['a2', 'b'] });
    act({ sources: ['a2', 'b2'] });
    expect(acts.step('undo')?.sources).toEqual(['a2', 'b']);
    expect(acts.step('undo')?.sources).toEqual(['a', 'b']);
    expect(acts.step('redo')?.sources).toEqual(['a2', 'b']);
  });

  it('shows what can be taken back, and done again', () => {
    const { acts, act } = begin();
    acts.begin();
    expect(historySteps.get()).toEqual({ canUndo: false, canRedo: false });
    act({ sources: ['a2', 'b'] });
    expect(historySteps.get()).toEqual({ canUndo: true, canRedo: false });
    acts.step('undo');
    acts.show();
    expect(historySteps.get()).toEqual({ canUndo: false, canRedo: true });
    acts.begin();
    expect(historySteps.get()).toEqual({ canUndo: false, canRedo: false });
  });

  it('takes the choice about a conflict for an act', () => {
    const { acts, act } = begin();
    act({ settled: [{ name: 'a', source: 'mine', original: 'older' }] });
    expect(acts.step('undo')?.settled).toEqual([]);
    expect(acts.step('redo')?.settled).toHaveLength(1);
  });

  it('takes a drag that goes on for one act', () => {
    const { acts, act } = begin();
    act({ sources: ['1', 'b'] });
    act({ sources: ['2', 'b'] }, true);
    act({ sources: ['3', 'b'] }, true);
    expect(acts.step('undo')?.sources).toEqual(['a', 'b']);
  });

  it('takes a trial that begins for an act, with the same texts too, and a suspension for none', () => {
    const { acts, act } = begin();
    act({ suspendReason: 'a link' });
    expect(acts.step('undo')).toBeUndefined();
    act({ trial });
    act({ trial: { ...trial, edits: [{ name: 'a', source: 'a2', original: 'a' }] } });
    expect(acts.step('undo')?.trial).toBeNull();
  });

  it('forgets the suspension of a program that was run, unless it has changed since', () => {
    const { acts, act, set } = begin();
    act({ sources: ['link', 'b'], suspendReason: 'a link' });
    set({ sources: ['link', 'typed'] });
    acts.noteRun();
    act({ sources: ['a', 'b'], suspendReason: null });
    expect(acts.step('undo')?.suspendReason).toBe('a link');
    set({ sources: ['link', 'b'] });
    acts.noteRun();
    act({ sources: ['a', 'b'] });
    expect(acts.step('undo')?.suspendReason).toBeNull();
  });

  it('does acts one after the other, also after one that fails', async () => {
    const { acts } = begin();
    const done: string[] = [];
    const slow = Promise.withResolvers<void>();
    const first = acts.inTurn(async () => {
      await slow.promise;
      done.push('first');
      throw new Error('offline');
    });
    const second = acts.inTurn(async () => done.push('second'));
    slow.resolve();
    await expect(first).rejects.toThrow('offline');
    expect(await second).toBe(2);
    expect(done).toEqual(['first', 'second']);
  });
});
