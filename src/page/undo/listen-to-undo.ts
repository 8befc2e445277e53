import { closest } from '../closest.ts';
import { historySteps } from './history-store.ts';

/** What has a history of its own: fields for text. */
const ownHistory = 'input:not([type="radio"], [type="checkbox"]), textarea';

type Direction = 'undo' | 'redo';

/**
 * Answers the keys and buttons that take back an act of the reader, and do it again.
 *
 * @param take takes a step, where there is one
 */
export function listenToUndo(take: (direction: Direction) => void): void {
  const step = (event: Event, direction: Direction) => {
    event.preventDefault();
    const { canUndo, canRedo } = historySteps.get();
    if (direction === 'undo' ? canUndo : canRedo) take(direction);
  };

  document.addEventListener('keydown', (event) => {
    const direction = directionOf(event);
    if (direction && !closest(event.target, ownHistory)) step(event, direction);
  });

  // A phone that is shaken, or the menu of a browser.
  document.addEventListener('beforeinput', (event) => {
    if (!closest(event.target, '.cm-editor')) return;
    if (event.inputType === 'historyUndo') step(event, 'undo');
    if (event.inputType === 'historyRedo') step(event, 'redo');
  });

  document.addEventListener('click', (event) => {
    const direction = closest(event.target, '[data-history]')?.dataset['history'];
    if (direction === 'undo' || direction === 'redo') step(event, direction);
  });
}

function directionOf(event: KeyboardEvent): Direction | null {
  const { ctrlKey, metaKey, altKey, shiftKey, key, code } = event;
  if (!(ctrlKey || metaKey) || altKey) return null;
  // A keyboard of other letters has Z and Y where the Latin one has them.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !metaKey && !shiftKey ? 'redo' : null;
}
