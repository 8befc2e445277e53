import type { Compartment } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Cell } from '../../notebook/source/cell.ts';
import { makeElement } from '../make-element.ts';
import { setText } from '../set-text.ts';
import { readStored, storageKeys, store } from '../storage.ts';
import type { CheckedEditor, Checking } from './checked-editor.ts';

interface Offered extends CheckedEditor {
  readonly button: HTMLButtonElement;
  readonly compartment: Compartment;
  isChecked: boolean;
}

const offered = new Set<Offered>();
let isOn = readStored(storageKeys.types) === 'on';
let checking: Promise<Checking | null> | undefined;

/**
 * Puts the one switch, "Check types", among the buttons of a cell whose editor is open. It is the
 * same in every cell, and this browser stores it. What checks types is fetched when it is on.
 *
 * @param compartment the part of the editor's setup that checks types
 * @param cells gives the chapter's cells as they stand now
 * @returns a function that takes it away again
 */
export function offerTypes(
  view: EditorView,
  compartment: Compartment,
  cells: () => readonly Cell[],
): () => void {
  const cell = view.dom.closest<HTMLElement>('[data-cell]');
  const message = cell?.querySelector('.message');
  if (!cell || !message) return () => {};
  const button = createSwitch();
  const report = makeElement('span', { className: 'message' });
  message.before(button);
  message.after(report);
  const editor: Offered = {
    cell: cell.dataset['cell'] ?? '',
    view,
    compartment,
    button,
    isChecked: false,
    say: (text) => setText(report, text),
  };
  offered.add(editor);
  button.addEventListener('click', () => {
    isOn = !isOn;
    // Where storage is full or forbidden, the choice holds for this visit.
    store(storageKeys.types, isOn ? 'on' : 'off');
    apply(cells);
  });
  apply(cells);
  return () => {
    offered.delete(editor);
    button.remove();
    report.remove();
    void checking?.then((started) => started?.leave(editor));
  };
}

/** Starts or stops to check types in every open editor, as the switch says. */
function apply(cells: () => readonly Cell[]): void {
  for (const { button } of offered) {
    button.ariaChecked = String(isOn);
    button.querySelector<SVGElement>('.on')?.style.setProperty('visibility', isOn ? '' : 'hidden');
  }
  if (isOn) {
    for (const editor of offered) if (!editor.isChecked) editor.say('loading the compiler');
    checking ??= import('./checking.ts').then(
      ({ startChecking }) => startChecking(cells),
      () => null,
    );
  }
  const current = checking;
  void current?.then((started) => {
    // Switched off and on again meanwhile, it is another.
    if (current !== checking) return;
    for (const editor of offered) {
      if (isOn && !started) editor.say('the compiler could not be loaded');
      if (editor.isChecked === (isOn && started !== null)) continue;
      editor.isChecked = isOn;
      editor.view.dispatch({
        effects: editor.compartment.reconfigure(isOn && started ? started.join(editor) : []),
      });
    }
    if (isOn && started) return;
    // What could not be loaded is tried again the next time.
    checking = undefined;
    if (isOn) return;
    started?.stop();
    for (const editor of offered) editor.say('');
  });
}

function createSwitch(): HTMLButtonElement {
  const innerHTML =
    '<svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="M.75.75h10.5v10.5H.75Z"/><path class="on" d="m3 6 2.2 2.4L9.2 3.4"/></svg>Check types';
  return makeElement('button', { type: 'button', role: 'switch', tabIndex: -1, innerHTML });
}
