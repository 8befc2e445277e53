import { Compartment, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Cell } from '../../notebook/source/cell.ts';
import { storageKeys } from '../storage-keys.ts';
import type { CheckedEditor, Checking } from './checked-editor.ts';

interface Offered extends CheckedEditor {
  readonly button: HTMLButtonElement;
  readonly place: Compartment;
  isChecked: boolean;
}

const offered = new Set<Offered>();
let isOn = read();
let checking: Promise<Checking | null> | undefined;

/** The place in an editor's setup that checking fills. */
export function placeForTypes(): { place: Compartment; extension: Extension } {
  const place = new Compartment();
  return { place, extension: place.of([]) };
}

/**
 * Puts the one switch, "Check types", among the buttons of a cell whose editor is open. It is the same
 * in every cell and kept in this browser. What checks types is fetched when it is on.
 *
 * @param cells tells the chapter's cells as they stand now
 * @returns what takes it away again
 */
export function offerTypes(
  view: EditorView,
  place: Compartment,
  cells: () => readonly Cell[],
): () => void {
  const cell = view.dom.closest<HTMLElement>('[data-cell]');
  const said = cell?.querySelector('.said');
  if (!cell || !said) return () => {};
  const button = createSwitch();
  const words = document.createElement('span');
  words.className = 'said';
  said.before(button);
  said.after(words);
  const editor: Offered = {
    cell: cell.dataset['cell'] ?? '',
    view,
    place,
    button,
    isChecked: false,
    say: (text) => {
      if (words.textContent !== text) words.textContent = text;
    },
  };
  offered.add(editor);
  button.addEventListener('click', () => {
    isOn = !isOn;
    keep();
    follow(cells);
  });
  follow(cells);
  return () => {
    offered.delete(editor);
    button.remove();
    words.remove();
    void checking?.then((started) => started?.leave(editor));
  };
}

/** Makes every open editor be as the switch says. */
function follow(cells: () => readonly Cell[]): void {
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
  const asked = checking;
  void asked?.then((started) => {
    // Switched off and on again meanwhile, it is another.
    if (asked !== checking) return;
    for (const editor of offered) {
      if (isOn && !started) editor.say('the compiler could not be loaded');
      if (editor.isChecked === (isOn && started !== null)) continue;
      editor.isChecked = isOn;
      editor.view.dispatch({
        effects: editor.place.reconfigure(isOn && started ? started.join(editor) : []),
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
  const button = document.createElement('button');
  button.type = 'button';
  button.role = 'switch';
  button.innerHTML =
    '<svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="M.75.75h10.5v10.5H.75Z"/><path class="on" d="m3 6 2.2 2.4L9.2 3.4"/></svg>Check types';
  return button;
}

function read(): boolean {
  try {
    return localStorage.getItem(storageKeys.types) === 'on';
  } catch {
    return false;
  }
}

function keep(): void {
  try {
    localStorage.setItem(storageKeys.types, isOn ? 'on' : 'off');
  } catch {
    // Storage is full or forbidden: the choice holds for this visit.
  }
}
