import { literalValue } from '../../notebook/source/literal-value.ts';
import type { StepSize } from '../../notebook/source/step-number.ts';
import { closest } from '../closest.ts';
import { makeElement } from '../make-element.ts';
import { scrubByPointer, stepOfKey, stepsAt, type ScrubPhase } from './scrub-gesture.ts';

export interface ListingScrub {
  readonly cell: HTMLElement;
  /** The index of the literal in its cell. */
  readonly literal: number;
  readonly phase: ScrubPhase;
  /** Steps from the number at the start. */
  readonly steps: number;
  readonly size: StepSize;
  /** The number as the author wrote it. */
  readonly usual: string;
}

const howToStep =
  'Up and Down change it, with Shift by ten steps, with Alt by a tenth of one, with Page Up and Page Down by a hundred.';

/** The numbers as the author wrote them: their last digits set the steps. */
const written = new WeakMap<Element, string>();

/** Makes the numbers of the listings change under a pointer and by the arrow keys. */
export function scrubListings(onScrub: (scrub: ListingScrub) => void): void {
  const keys = makeElement('p', { id: 'keys-of-numbers', hidden: true, textContent: howToStep });
  document.body.append(keys);
  for (const number of document.querySelectorAll<HTMLElement>('[data-literal]')) prepare(number);

  document.addEventListener('pointerdown', (down) => {
    const found = numberOf(down.target);
    if (!found || down.button !== 0) return;
    const { number, ...place } = found;
    scrubByPointer(down, number, {
      from: 0,
      numberAt: stepsAt,
      onScrub(phase, steps, size) {
        number.classList.toggle('scrub', phase === 'start' || phase === 'move');
        onScrub({ ...place, phase, steps, size });
      },
    });
  });

  // A browser that sees an edge of it lets it lie beside the part of its line that is shown.
  document.addEventListener('focusin', ({ target }) => {
    const number = numberOf(target)?.number;
    if (number?.matches(':focus-visible'))
      number.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  document.addEventListener('keydown', (event) => {
    const found = numberOf(event.target);
    // Left and Right go on to the next number.
    const step = found && !/Left|Right/.test(event.key) && stepOfKey(event);
    if (!step) return;
    event.preventDefault();
    const { number: _, ...place } = found;
    for (const phase of ['start', 'move', 'end'] as const) onScrub({ ...place, phase, ...step });
  });
}

function numberOf(target: EventTarget | null) {
  const number = closest(target, '[data-literal]');
  const cell = closest(number, '[data-cell]');
  if (!number || !cell) return null;
  const usual = written.get(number) ?? '';
  return { number, cell, literal: Number(number.dataset['literal']), usual };
}

/** Makes a number a slider, which it is only where scripts run. */
function prepare(number: HTMLElement): void {
  written.set(number, number.textContent);
  number.setAttribute('role', 'slider');
  // In its listing, which is one stop of the Tab key, it is reached by the arrow keys.
  number.tabIndex = -1;
  // Up and Down change it, and so does what presses them for a reader who swipes.
  number.ariaOrientation = 'vertical';
  number.setAttribute('aria-describedby', 'keys-of-numbers');
  number.ariaLabel = number.dataset['label'] ?? '';
  describeNumber(number, number.textContent);
}

export function showNumber(number: HTMLElement, text: string): void {
  if (number.textContent === text) return;
  number.textContent = text;
  describeNumber(number, text);
}

/** A slider has limits, whether its number has or not: those of a hundred would be taken for them. */
const farthest = 1e15;

function describeNumber(number: HTMLElement, text: string): void {
  const value = literalValue(text);
  const { least = -farthest, most = farthest } = number.dataset;
  number.ariaValueMin = plain(Math.min(Math.max(Number(least), -farthest), value));
  number.ariaValueMax = plain(Math.max(Number(most), value));
  number.ariaValueNow = plain(value);
  number.ariaValueText = text;
}

/**
 * Writes a number without an exponent: screen readers read none, and 1e-5 is 0.00001 to them. The first
 * use of Intl in a page would take longer than all else that runs before the reader comes.
 */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, '') : String(BigInt(value));
}
