import { EditorState } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Typing } from './typing.ts';

let now = 0;
beforeEach(() => {
  now = 1_000_000;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** An editor with this text, whose changes are followed from a first letter on. */
function open(doc = 'const w = 1.2;') {
  let state = EditorState.create({ doc });
  const typing = new Typing();
  const change = (userEvent: string, from: number, to = from, insert = '') => {
    const transaction = state.update({ changes: { from, to, insert }, userEvent });
    state = transaction.state;
    const { changes } = transaction;
    return typing.goesOn({ changes, transactions: [transaction] } as unknown as ViewUpdate);
  };
  return {
    change,
    type: (at: number, text = 'x') => change('input.type', at, at, text),
    erase: (from: number, to: number) => change('delete.backward', from, to),
  };
}

describe('Typing', () => {
  it('takes letters that are typed one after the other for one act', () => {
    const { type } = open();
    expect([type(6), type(7), type(8)]).toEqual([false, true, true]);
  });

  it('takes what is typed after a pause of half a second for another', () => {
    const { type } = open();
    type(6);
    now += 499;
    expect(type(7)).toBe(true);
    now += 500;
    expect(type(8)).toBe(false);
  });

  it('takes what is typed elsewhere for another, before it and behind it', () => {
    const { type } = open();
    type(6);
    // The letter stands from 6 to 7 now: at both its ends it goes on.
    expect(type(8)).toBe(false);
    type(6);
    expect(type(5)).toBe(false);
    type(6);
    expect(type(6)).toBe(true);
  });

  it('parts what is deleted from what is typed', () => {
    const { type, erase } = open();
    type(6);
    expect(erase(6, 7)).toBe(false);
    expect(erase(5, 6)).toBe(true);
    expect(erase(4, 5)).toBe(true);
    expect(type(4)).toBe(false);
    expect(type(5)).toBe(true);
  });

  it('takes letters of a composition for typed ones', () => {
    const { change, type } = open();
    type(6);
    expect(change('input.type.compose', 7, 7, 'é')).toBe(true);
  });

  it('takes what is pasted, or changed by a program, for an act of its own each time', () => {
    const { change, type } = open();
    type(6);
    expect(change('input.paste', 7, 7, 'abc')).toBe(false);
    expect(change('input.paste', 10, 10, 'abc')).toBe(false);
    expect(type(13)).toBe(false);
  });
});
