import { StateEffect, StateField, type EditorState, type Range } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { TypeProblem } from '../../notebook/types/messages.ts';

/** Puts other type errors in the place of those that an editor shows. */
export const setProblems = StateEffect.define<readonly TypeProblem[]>();

/** The type errors of an editor's cell, which move with its text. */
export const typeMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { effects, changes, state }) => {
    const found = effects.find((effect) => effect.is(setProblems))?.value;
    return found ? marksOf(found, state) : marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** A type error where it stands now. */
export interface PlacedProblem {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

export function problemsIn(state: EditorState): PlacedProblem[] {
  const found: PlacedProblem[] = [];
  state.field(typeMarks, false)?.between(0, state.doc.length, (from, to, { spec }) => {
    if (typeof spec['message'] === 'string') found.push({ from, to, message: spec['message'] });
  });
  return found;
}

function marksOf(problems: readonly TypeProblem[], { doc }: EditorState): DecorationSet {
  const lines = new Set<number>();
  const ranges: Range<Decoration>[] = [];
  for (const { start, end, message } of problems) {
    const at = Math.min(start, doc.length);
    const line = doc.lineAt(at);
    // An error at the end of a line, as of a missing sign, stands under the last thing on it.
    const to = Math.min(Math.max(end, at + 1), doc.length);
    const from = at === line.to ? Math.max(line.from, at - 1) : at;
    if (from < to)
      ranges.push(
        Decoration.mark({ class: 'type-error', message }).range(from, Math.max(to, from + 1)),
      );
    if (lines.has(line.from)) continue;
    lines.add(line.from);
    const attributes = { 'data-line': String(line.number) };
    ranges.push(Decoration.line({ class: 'line mistyped', attributes }).range(line.from));
  }
  return Decoration.set(ranges, true);
}
