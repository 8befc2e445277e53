import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { replaceTypeErrors, typeErrors, typeErrorsIn } from './type-errors.ts';

const empty = EditorState.create({ doc: 'const a = 1;\nlet b =\n\nc', extensions: typeErrors() });
const show = (...problems: Parameters<typeof replaceTypeErrors>[1]) =>
  empty.update(replaceTypeErrors(empty, problems)).state;

it('gives the type errors in the order of the text, and moves them with it', () => {
  const state = show({ start: 17, end: 18, message: 'b' }, { start: 6, end: 7, message: 'a' });
  expect(typeErrorsIn(state)).toEqual([
    { from: 6, to: 7, message: 'a' },
    { from: 17, to: 18, message: 'b' },
  ]);
  const moved = state.update({ changes: { from: 0, insert: '// \n' } }).state;
  expect(typeErrorsIn(moved).map(({ from }) => from)).toEqual([10, 21]);
});

it('gives each of two errors at one word whole', () => {
  const long = { start: 6, end: 11, message: 'long' };
  const short = { start: 6, end: 7, message: 'short' };
  expect(typeErrorsIn(show(long, short))).toEqual(
    expect.arrayContaining([
      { from: 6, to: 7, message: 'short' },
      { from: 6, to: 11, message: 'long' },
    ]),
  );
});

it.each([
  // "let b =" goes from 13 to 20.
  ['at the end of a line under the last sign of it', 20, 20, { from: 19, to: 21 }],
  ['beyond the end within the text', 99, 120, { from: 22, to: 23 }],
])('shows an error %s', (_, start, end, place) => {
  expect(typeErrorsIn(show({ start, end, message: 'here' }))).toEqual([
    { ...place, message: 'here' },
  ]);
});
