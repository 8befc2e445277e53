import { adoptStyles } from '../adopt-styles.ts';
import { drawIcon } from '../draw-icon.ts';
import { makeElement } from '../make-element.ts';
import { historySteps } from './history-store.ts';
import styles from './undo-buttons.css?inline';

/** Lines of an arrow that turns back to the left, and to the right. */
const arrows = {
  undo: 'M2 6.5h7.5a3.75 3.75 0 0 1 0 7.5H5.5M5.2 3.2 2 6.5l3.2 3.3',
  redo: 'M14 6.5H6.5a3.75 3.75 0 0 0 0 7.5h4M10.8 3.2 14 6.5l-3.2 3.3',
} as const;

/** Draws the buttons that take back an act and do it again, as soon as there is one. */
export function drawUndoButtons(): void {
  adoptStyles(styles);
  const undo = button('Undo', 'undo');
  const redo = button('Redo', 'redo');
  const buttons = makeElement(
    'div',
    { className: 'undo', role: 'group', ariaLabel: 'Changes' },
    undo,
    redo,
  );
  historySteps.subscribe(({ canUndo, canRedo }) => {
    // A button that has the focus keeps it: it is not disabled.
    undo.ariaDisabled = String(!canUndo);
    redo.ariaDisabled = String(!canRedo);
    if (!buttons.isConnected && (canUndo || canRedo))
      document.querySelector('.site .menu')?.before(buttons);
  });
}

function button(label: string, direction: keyof typeof arrows): HTMLElement {
  const element = makeElement(
    'button',
    { type: 'button', ariaLabel: label, title: label },
    drawIcon(arrows[direction]),
  );
  element.dataset['history'] = direction;
  return element;
}
