import { forEachDiagnostic, linter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type {
  EditorState,
  Extension,
  Range as TextRange,
  TransactionSpec,
} from '@codemirror/state';
import { Decoration, EditorView, keymap, type Command, type DecorationSet } from '@codemirror/view';
import type { TypeProblem } from '../../notebook/types/compiler-requests.ts';

/** Marks the type errors of an editor at their words and lines, and goes to them by F8. */
export function typeErrors(): Extension {
  return [
    linter(null),
    EditorView.decorations.of(({ state }) => markLines(state)),
    keymap.of([
      { key: 'F8', run: goToError(1) },
      { key: 'Shift-F8', run: goToError(-1) },
    ]),
  ];
}

/** Returns the change that puts type errors in the place of those that an editor shows. */
export function replaceTypeErrors(
  state: EditorState,
  problems: readonly Pick<TypeProblem, 'start' | 'end' | 'message'>[],
): TransactionSpec {
  return setDiagnostics(
    state,
    problems.map((one) => diagnosticOf(one, state)),
  );
}

export function typeErrorsIn(state: EditorState): Pick<Diagnostic, 'from' | 'to' | 'message'>[] {
  const found: ReturnType<typeof typeErrorsIn> = [];
  forEachDiagnostic(state, ({ message }, from, to) => found.push({ from, to, message }));
  return found.sort((a, b) => a.from - b.from);
}

/** Returns a type error as CodeMirror marks it. */
function diagnosticOf(
  { start, end, message }: Pick<TypeProblem, 'start' | 'end' | 'message'>,
  { doc }: EditorState,
): Diagnostic {
  const at = Math.min(start, doc.length);
  const line = doc.lineAt(at);
  // An error at the end of a line, as of a missing sign, stands under the last thing on it.
  const from = at === line.to ? Math.max(line.from, at - 1) : at;
  const to = Math.min(Math.max(end, at + 1), doc.length);
  return { from, to, message, severity: 'error', markClass: 'type-error' };
}

function markLines(state: EditorState): DecorationSet {
  const ranges = new Map<number, TextRange<Decoration>>();
  for (const { from } of typeErrorsIn(state)) {
    const line = state.doc.lineAt(from);
    const attributes = { 'data-line': String(line.number) };
    ranges.set(line.from, Decoration.line({ class: 'line mistyped', attributes }).range(line.from));
  }
  return Decoration.set([...ranges.values()]);
}

/** Goes to the next type error of the cell, or the one before: announces it and shows its card. */
function goToError(step: 1 | -1): Command {
  return (view) => {
    const found = typeErrorsIn(view.state);
    const { head } = view.state.selection.main;
    const next =
      step > 0
        ? (found.find(({ from }) => from > head) ?? found[0])
        : (found.findLast(({ from }) => from < head) ?? found.at(-1));
    if (!next) {
      view.dispatch({ effects: EditorView.announce.of('No type errors in this cell.') });
      return true;
    }
    view.dispatch({
      selection: { anchor: next.from },
      effects: EditorView.announce.of(next.message),
      scrollIntoView: true,
    });
    void showCard(view, next.from);
    return true;
  };
}

async function showCard(view: EditorView, offset: number): Promise<void> {
  const { describeNameAt } = await import('../symbols/linked-symbols.ts');
  const code = view.dom.closest('[data-code]');
  if (code) describeNameAt(code, offset);
}
