import { Prec } from '@codemirror/state';
import { EditorView, keymap, tooltips, type Command } from '@codemirror/view';
import type { Cell } from '../../notebook/source/cell.ts';
import type { TypeProblem } from '../../notebook/types/messages.ts';
import { problemWords } from '../../notebook/types/problem-words.ts';
import { settledRun } from '../run-store.ts';
import { atHand } from './at-hand.ts';
import { callHelp } from './call-help.ts';
import type { CheckedEditor, Checking } from './checked-editor.ts';
import { Compiler } from './compiler.ts';
import { completion } from './completion.ts';
import { problemsIn, setProblems, typeMarks } from './type-marks.ts';
import { typeTheme } from './type-theme.ts';

/** So long after the last keystroke the chapter is checked. */
const pauseInTyping = 250;

/**
 * Starts the compiler, and checks the whole chapter whenever one of its cells has changed.
 *
 * @param cells tells the chapter's cells as they stand now
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
    const problems = await compiler.ask('problems', null);
    // What has changed meanwhile is checked anew.
    if (!problems || JSON.stringify(sources()) !== text) return;
    checked = text;
    latest = problems;
    for (const editor of editors) {
      const own = problems.filter(({ cell }) => cell === indexOf(editor));
      editor.view.dispatch({ effects: setProblems.of(own) });
    }
    tell();
  };
  const tell = () => {
    if (!latest) return;
    const names = cells().map(({ name }) => name);
    const open = Array.from(editors, indexOf);
    for (const editor of editors) {
      const words = problemWords(latest, indexOf(editor), names, open);
      if (editor.view.hasFocus && words !== said.get(editor))
        editor.view.dispatch({ effects: EditorView.announce.of(words) });
      said.set(editor, words);
      editor.say(words);
    }
  };
  const said = new Map<CheckedEditor, string>();
  const checkSoon = (pause = pauseInTyping) => {
    clearTimeout(soon);
    soon = setTimeout(() => void check(), pause);
  };
  // Numbers are turned, and cells reset, where there is no editor.
  const unfollow = settledRun.listen(() => {
    if (editors.size > 0 && JSON.stringify(sources()) !== checked) checkSoon();
  });

  atHand.types = {
    name: (ask) => compiler.ask('name', ask),
    wrongAt(cell, offset) {
      const editor = [...editors].find((one) => indexOf(one) === cell);
      return editor
        ? problemsIn(editor.view.state)
            .filter(({ from, to }) => from <= offset && offset <= to)
            .map(({ message }) => message)
        : [];
    },
  };

  return {
    join(editor) {
      editors.add(editor);
      editor.say('checking');
      checkSoon(0);
      const cellOf = () => indexOf(editor);
      return [
        typeMarks,
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
        keymap.of([
          { key: 'F8', run: goToProblem(1) },
          { key: 'Shift-F8', run: goToProblem(-1) },
        ]),
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
      said.delete(editor);
      tell();
    },
    stop() {
      clearTimeout(soon);
      unfollow();
      editors.clear();
      atHand.types = null;
      compiler.stop();
    },
  };
}

/** Goes to the next type error of the cell, or to the one before, and tells of it. */
function goToProblem(step: 1 | -1): Command {
  return (view) => {
    const found = problemsIn(view.state);
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
    void tellAt(view, next.from);
    return true;
  };
}

/** Shows the card of what stands at a place. */
async function tellAt(view: EditorView, offset: number): Promise<void> {
  const { tellNameAt } = await import('../symbols/linked-symbols.ts');
  const code = view.dom.closest('[data-code]');
  if (code) tellNameAt(code, offset);
}
