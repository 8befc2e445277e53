import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Position } from '../../notebook/source/parse/position.ts';

const setMarks = StateEffect.define<DecorationSet>();

/** Marks the line and the word at which the latest run failed; the marks move with the text. */
export const errorMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (current, { effects, changes }) =>
    effects.find((effect) => effect.is(setMarks))?.value ?? current.map(changes),
  provide: (field) => EditorView.decorations.from(field),
});

export function markError(view: EditorView, position: Position | null): void {
  const marks = position ? marksAt(view.state, position) : Decoration.none;
  view.dispatch({ effects: setMarks.of(marks) });
}

function marksAt({ doc }: EditorState, { line, column }: Position): DecorationSet {
  const { from, to, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const start = Math.min(from + column - 1, to);
  const word = /^[\w$]+/.exec(text.slice(start - from))?.[0] ?? ' ';
  const here = Math.min(start + word.length, to);
  const ranges = [
    Decoration.line({ class: 'line bad', attributes: { 'data-line': String(line) } }).range(from),
  ];
  if (here > start) ranges.push(Decoration.mark({ class: 'here' }).range(start, here));
  return Decoration.set(ranges);
}
