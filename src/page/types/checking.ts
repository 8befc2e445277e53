import { Prec } from '@codemirror/state';
import { EditorView, tooltips } from '@codemirror/view';
import type { Cell } from '../../notebook/source/cell.ts';
import type { TypeProblem } from '../../notebook/types/compiler-requests.ts';
import { summarizeProblems } from '../../notebook/types/problem-summary.ts';
import { settledRun } from '../run-store.ts';
import { callHelp } from './call-help.ts';
import type { CheckedEditor, Checking } from './checked-editor.ts';
import { Compiler } from './compiler.ts';
import { completion } from './completion.ts';
import { typeChecker } from './type-checker.ts';
import { replaceTypeErrors, typeErrors, typeErrorsIn } from './type-errors.ts';
import { typeTheme } from './type-theme.ts';

/** So long after the last keystroke the chapter is checked. */
const pauseInTyping = 250;

/**
 * Starts the compiler, and checks the whole chapter whenever one of its cells has changed.
 *
 * @param cells gives the chapter's cells as they stand now
 */
export function startChecking(cells: () => readonly Cell[]): Checking {
  const sources = () => cells().map(({ source }) => source);
  const editors = new Set<CheckedEditor>();
  const compiler = new Compiler(sources, () => {
    for (const editor of editors) editor.say('the compiler could not be loaded');
  });
  const indexOf = ({ cell }: CheckedEditor) => cells().findIndex(({ name }) => name === cell);
  let soon: ReturnType<typeof setTimeout> | undefined;
  let checked = '';
  let latest: readonly TypeProblem[] | undefined;

  const check = async () => {
    const text = JSON.stringify(sources());
    const problems = await compiler.ask('problems');
    // What has changed meanwhile is checked anew.
    if (!problems || JSON.stringify(sources()) !== text) return;
    checked = text;
    latest = problems;
    for (const editor of editors) {
      const own = problems.filter(({ cell }) => cell === indexOf(editor));
      editor.view.dispatch(replaceTypeErrors(editor.view.state, own));
    }
    report();
  };
  const report = () => {
    if (!latest) return;
    const names = cells().map(({ name }) => name);
    const open = Array.from(editors, indexOf);
    for (const editor of editors) {
      const words = summarizeProblems(latest, indexOf(editor), names, open);
      if (editor.view.hasFocus && words !== reported.get(editor))
        editor.view.dispatch({ effects: EditorView.announce.of(words) });
      reported.set(editor, words);
      editor.say(words);
    }
  };
  const reported = new Map<CheckedEditor, string>();
  const checkSoon = (pause = pauseInTyping) => {
    clearTimeout(soon);
    soon = setTimeout(() => void check(), pause);
  };
  // Numbers are scrubbed, and cells reset, where there is no editor.
  const stopListening = settledRun.listen(() => {
    if (editors.size > 0 && JSON.stringify(sources()) !== checked) checkSoon();
  });

  typeChecker.set({
    nameFacts: (at) => compiler.ask('nameFacts', at),
    errorsAt({ cell, offset }) {
      const editor = [...editors].find((one) => indexOf(one) === cell);
      const found = editor ? typeErrorsIn(editor.view.state) : [];
      return found
        .filter(({ from, to }) => from <= offset && offset <= to)
        .map(({ message }) => message);
    },
  });

  return {
    join(editor) {
      editors.add(editor);
      editor.say('checking');
      checkSoon(0);
      const cellOf = () => indexOf(editor);
      return [
        typeErrors(),
        typeTheme,
        tooltips({
          tooltipSpace: () => ({
            left: 8,
            top: 8,
            right: document.documentElement.clientWidth - 8,
            bottom: innerHeight - 8,
          }),
        }),
        completion(compiler, cellOf),
        callHelp(compiler, cellOf),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) checkSoon();
        }),
        Prec.high(
          EditorView.contentAttributes.of({
            'aria-description':
              'Control and Space offers names. Control, Shift and Space tells of the call. Control and I tells of the name at the caret. F8 goes to the next type error. Shift and Enter run the program. Escape, then Tab, leaves the editor.',
          }),
        ),
      ];
    },
    leave(editor) {
      editors.delete(editor);
      reported.delete(editor);
      report();
    },
    stop() {
      clearTimeout(soon);
      stopListening();
      editors.clear();
      typeChecker.set(null);
      compiler.stop();
    },
  };
}
