import type { StepSize } from '../../notebook/source/step-number.ts';
import { isScrubbing } from './scrub-store.ts';

/**
 * The phases of a scrub: "start" before its first change, "move" at each change, "end" when the
 * number is let go, and "cancel" when the number is to be again what it was at the start.
 */
export type ScrubPhase = 'start' | 'move' | 'end' | 'cancel';

interface ScrubbedNumber {
  /** The number where the pointer was pressed. */
  readonly from: number;
  /**
   * Returns the number where the pointer is now.
   *
   * @param right the distance to the right of the press, in CSS pixels
   * @param up the distance above it
   */
  numberAt(right: number, up: number, pointer: PointerEvent): number;
  /** Is called with each phase of a scrub. A press that changes no number has no phases. */
  onScrub(phase: ScrubPhase, number: number, size: StepSize): void;
  /**
   * Is called when the pointer is let go or taken away.
   *
   * @param isPress whether the pointer was pressed and let go, and has changed no number
   */
  onRelease?(isPress: boolean): void;
}

/** Follows a pointer from its press on an element until it is let go. */
export function scrubByPointer(
  down: PointerEvent,
  element: Element & GlobalEventHandlers,
  { from, numberAt, onScrub, onRelease }: ScrubbedNumber,
): void {
  // A second finger would move the number of the first.
  if (!down.isPrimary) return onRelease?.(false);
  let number = from;
  let size: StepSize = 1;
  let hasBegun = false;
  const released = new AbortController();
  const { signal } = released;

  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    const next = numberAt(event.clientX - down.clientX, down.clientY - event.clientY, event);
    if (next === number) return;
    size = stepSize(event);
    if (!hasBegun) onScrub('start', from, size);
    hasBegun = true;
    isScrubbing.set(true);
    number = next;
    onScrub('move', number, size);
  };
  const release = ({ type, target, pointerId }: PointerEvent) => {
    // A touch belongs to the part of the element that was touched, until the element takes it over.
    const isHandedOver = type === 'lostpointercapture' && target !== element && target !== document;
    if (isHandedOver || pointerId !== down.pointerId) return;
    // A browser takes away a touch that turns out to scroll the page.
    letGo(type === 'pointercancel' ? 'cancel' : 'end', type === 'pointerup');
  };
  const letGo = (phase: 'end' | 'cancel', isUp: boolean) => {
    released.abort();
    isScrubbing.set(false);
    if (hasBegun) onScrub(phase, phase === 'cancel' ? from : number, size);
    onRelease?.(isUp && !hasBegun);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    letGo('cancel', false);
  };

  element.setPointerCapture(down.pointerId);
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  // An element that has left the page loses the pointer at the document.
  document.addEventListener('lostpointercapture', release, { signal });
  // Or the browser would take the pointer away, and drag a text that is selected.
  element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  document.addEventListener('keydown', escape, { signal, capture: true });
  move(down);
}

const pixelsPerStep = 4;

/** Returns the steps of a number in code for a distance to the right. */
export function stepsAt(right: number): number {
  return Math.round(right / pixelsPerStep);
}

const directions: Readonly<Record<string, 1 | -1>> = {
  PageUp: 1,
  PageDown: -1,
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
};

/** Returns the step that a key makes, or null for a key that makes none. */
export function stepOfKey(event: KeyboardEvent): { steps: 1 | -1; size: StepSize } | null {
  const steps = directions[event.key];
  if (steps === undefined || event.ctrlKey || event.metaKey) return null;
  return { steps, size: event.key.startsWith('Page') ? 100 : stepSize(event) };
}

/** Returns the size of steps: larger with Shift, smaller with Alt. */
function stepSize({ shiftKey, altKey }: PointerEvent | KeyboardEvent): StepSize {
  return shiftKey ? 10 : altKey ? 0.1 : 1;
}
