import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { diagnosticOf, typeErrors, typeErrorsIn } from './type-errors.ts';

const empty = EditorState.create({ doc: 'const a = 1;\nlet b =\n\nc', extensions: typeErrors() });
const problem = (start: number, end: number, message: string) =>
  diagnosticOf({ cell: 0, line: 1, start, end, message }, empty);
const show = (...found: ReturnType<typeof problem>[]) =>
  empty.update(setDiagnostics(empty, found)).state;

it('gives the type errors in the order of the text, and moves them with it', () => {
  const state = show(problem(17, 18, 'b'), problem(6, 7, 'a'));
  expect(typeErrorsIn(state)).toEqual([
    { from: 6, to: 7, message: 'a' },
    { from: 17, to: 18, message: 'b' },
  ]);
  const moved = state.update({ changes: { from: 0, insert: '// \n' } }).state;
  expect(typeErrorsIn(moved).map(({ from }) => from)).toEqual([10, 21]);
});

it('gives each of two errors at one word whole', () => {
  const state = show(problem(6, 11, 'long'), problem(6, 7, 'short'));
  expect(typeErrorsIn(state)).toEqual(
    expect.arrayContaining([
      { from: 6, to: 7, message: 'short' },
      { from: 6, to: 11, message: 'long' },
    ]),
  );
});

it('shows an error at the end of a line under the last sign of it', () => {
  // "let b =" goes from 13 to 20.
  expect(problem(20, 20, 'missing')).toMatchObject({ from: 19, to: 21 });
});

it('keeps an error beyond the end within the text', () => {
  expect(problem(99, 120, 'gone')).toMatchObject({ from: 22, to: 23 });
});
