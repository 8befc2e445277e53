/** What a hand does to a number of a listing. */
export interface Turn {
  readonly cell: HTMLElement;
  /** The index of the literal in its cell. */
  readonly literal: number;
  /** Steps from where the hand took hold. */
  readonly steps: number;
  readonly size: 10 | 1 | 0.1;
  readonly phase: 'start' | 'move' | 'end';
}

/** How far a pointer goes for one step. */
export const pixelsPerStep = 4;

const keySteps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
};

/**
 * Makes the numbers of the listings turn under a pointer and under the arrow keys: Shift for steps
 * ten times as large, Alt for steps a tenth as large.
 */
export function turnNumbers(turn: (turn: Turn) => void): void {
  for (const number of document.querySelectorAll<HTMLElement>('[data-literal]')) prepare(number);

  document.addEventListener('pointerdown', (down) => {
    const held = heldBy(down.target);
    if (!held || down.button !== 0) return;
    const { number, cell, literal } = held;
    let steps = 0;
    const over = new AbortController();
    const { signal } = over;
    number.setPointerCapture(down.pointerId);
    const say = (phase: Turn['phase'], event: PointerEvent) => {
      turn({ cell, literal, steps, size: sizeOf(event), phase });
    };
    const onMove = (event: PointerEvent) => {
      const now = Math.round((event.clientX - down.clientX) / pixelsPerStep);
      if (now === steps) return;
      if (!number.classList.contains('scrub')) say('start', event);
      number.classList.add('scrub');
      steps = now;
      say('move', event);
    };
    // What began as a turn and was none: a swipe that scrolls the page.
    const onCancel = (event: PointerEvent) => {
      steps = 0;
      if (number.classList.contains('scrub')) say('move', event);
    };
    const onEnd = (event: PointerEvent) => {
      over.abort();
      if (number.classList.contains('scrub')) say('end', event);
      number.classList.remove('scrub');
    };
    number.addEventListener('pointermove', onMove, { signal });
    number.addEventListener('pointercancel', onCancel, { signal });
    number.addEventListener('lostpointercapture', onEnd, { signal });
  });

  // A browser that sees an edge of it lets it lie beside the part of its line that is shown.
  document.addEventListener('focusin', ({ target }) => {
    const number = heldBy(target)?.number;
    if (number?.matches(':focus-visible'))
      number.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  document.addEventListener('keydown', (event) => {
    const held = heldBy(event.target);
    const steps = keySteps[event.key];
    if (!held || steps === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const { cell, literal } = held;
    for (const phase of ['start', 'move', 'end'] as const)
      turn({ cell, literal, steps, size: sizeOf(event), phase });
  });
}

function heldBy(target: EventTarget | null) {
  const number = target instanceof Element ? target.closest<HTMLElement>('[data-literal]') : null;
  const cell = number?.closest<HTMLElement>('[data-cell]');
  return number && cell ? { number, cell, literal: Number(number.dataset['literal']) } : null;
}

/** Shift makes steps larger, Alt smaller. */
export function sizeOf({ shiftKey, altKey }: PointerEvent | KeyboardEvent): Turn['size'] {
  return shiftKey ? 10 : altKey ? 0.1 : 1;
}

/** Only with scripts is a number something to take hold of. */
function prepare(number: HTMLElement): void {
  number.setAttribute('role', 'slider');
  number.tabIndex = 0;
  number.setAttribute('aria-label', number.dataset['path'] ?? 'a number of this cell');
  sayTurned(number, number.textContent);
}

/** Writes a number, and says it to those who do not see it. */
export function showTurned(number: HTMLElement, text: string): void {
  if (number.textContent === text) return;
  number.textContent = text;
  sayTurned(number, text);
}

function sayTurned(number: HTMLElement, text: string): void {
  const value = Number(text.replace(/[()]/g, ''));
  // Readers of the screen know no exponents: 1e-5 is 0.00001 to them.
  const plain = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  number.setAttribute('aria-valuenow', plain);
  number.setAttribute('aria-valuetext', text);
}
