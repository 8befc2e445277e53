import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from './history.ts';

const begun = () => new History('a', (one, other) => one === other);

describe('History', () => {
  it('takes back one act after the other, and does them again', () => {
    const history = begun();
    history.add('b');
    history.add('c');
    expect([history.undo(), history.undo(), history.undo()]).toEqual(['b', 'a', undefined]);
    expect([history.redo(), history.redo(), history.redo()]).toEqual(['b', 'c', undefined]);
  });

  it('takes back an act of many changes at once', () => {
    const history = begun();
    history.add('b');
    history.add('c', true);
    history.add('d', true);
    expect(history.undo()).toBe('a');
    expect(history.canUndo).toBe(false);
  });

  it('begins a new act after an undo, whatever goes on', () => {
    const history = begun();
    history.add('b');
    history.undo();
    history.add('c', true);
    expect(history.undo()).toBe('a');
  });

  it('knows no act that led there and back, and what was undone before it can be done again', () => {
    const history = begun();
    history.add('b');
    history.undo();
    history.add('x');
    history.add('y', true);
    history.add('a', true);
    expect([history.canUndo, history.canRedo]).toEqual([false, true]);
    expect(history.redo()).toBe('b');
  });

  it('goes on with an act that has passed its beginning', () => {
    const history = begun();
    history.add('b');
    history.add('c');
    history.add('b', true);
    history.add('d', true);
    expect([history.undo(), history.undo()]).toEqual(['b', 'a']);
  });

  it('forgets what was undone at the next act', () => {
    const history = begun();
    history.add('b');
    history.undo();
    history.add('c');
    expect(history.redo()).toBeUndefined();
  });

  it('is a list with a cursor, for any acts', () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant('add' as const), state: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }),
    );
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const history = begun();
        let [states, at] = [['a'], 0];
        for (const one of acts) {
          if (one.do === 'add') {
            history.add(one.state);
            if (one.state !== states[at]) states = [...states.slice(0, (at += 1)), one.state];
          } else {
            const next = at + (one.do === 'undo' ? -1 : 1);
            const isThere = next in states;
            expect(history[one.do]()).toBe(isThere ? states[next] : undefined);
            if (isThere) at = next;
          }
          expect([history.canUndo, history.canRedo]).toEqual([at > 0, at + 1 < states.length]);
        }
      }),
    );
  });

  it('takes back 500 acts', () => {
    const history = new History<number>(0, Object.is);
    for (let state = 1; state <= 600; state += 1) history.add(state);
    let state: number | undefined = 600;
    for (let undone = 0; undone < 500; undone += 1) state = history.undo();
    expect(state).toBe(100);
    expect(history.undo()).toBeUndefined();
  });
});
