import { adoptStyles } from '../adopt-styles.ts';
import { mount } from 'svelte';
import type { Session } from '../../notebook/session/session.ts';
import { offersOf, readAction, type Offer } from '../../notebook/views/offer.ts';
import {
  chosenView,
  subjectsOf,
  type Subject,
  type ViewChoice,
} from '../../notebook/views/subjects.ts';
import type { ShownView, View } from '../../notebook/views/view.ts';
import drawing from '../drawing/drawing.css?inline';
import styles from './output-view.css?inline';
import OutputView from './OutputView.svelte';
import ViewButtons from './ViewButtons.svelte';

// With what draws, not with the page: few readers need it at first.
adoptStyles(drawing + styles);

/** The views of one cell. A choice lasts while the page is open. */
class CellViews {
  /** What was pressed before there was a run to draw from. */
  pressed: string | undefined;
  readonly #cell: HTMLElement;
  #choice: ViewChoice | undefined;
  #offers = $state.raw<readonly Offer[]>([]);
  #shown = $state.raw<ShownView>();
  #isMounted = false;

  constructor(cell: HTMLElement) {
    this.#cell = cell;
  }

  show(subjects: readonly Subject[]): void {
    if (this.pressed !== undefined) this.#choose(readAction(this.pressed, subjects));
    this.pressed = undefined;
    const chosen = chosenView(subjects, this.#choice);
    this.#offers = offersOf(subjects, chosen && { id: chosen.subject.id, kind: chosen.view.kind });
    this.#shown = chosen && this.#shownOf(chosen);
    this.#cell.toggleAttribute('data-drawn', chosen?.subject.isAll === true);
    if (!this.#isMounted && this.#offers.length > 0) this.#mount();
  }

  /** Takes a choice, or takes it back where it is made again. */
  #choose(choice: ViewChoice | undefined): void {
    const isAgain = this.#choice?.id === choice?.id && this.#choice?.kind === choice?.kind;
    this.#choice = isAgain ? undefined : choice;
  }

  #shownOf({ subject: { label }, view }: { subject: Subject; view: View }): ShownView {
    // What stands for a quantity of the chapter has its colour.
    const quantity = this.#cell.querySelector<HTMLElement>(`[data-of="${CSS.escape(label)}"]`);
    return { view, label, role: quantity?.dataset['role'] ?? '' };
  }

  /** Puts buttons that follow each run in the place of those that the page was built with. */
  #mount(): void {
    this.#isMounted = true;
    const offers = () => this.#offers;
    const shown = () => this.#shown;
    const built = this.#cell.querySelector(':scope > .views');
    const anchor = built ?? this.#cell.querySelector('[data-output]')?.nextSibling;
    const focused = built?.querySelector<HTMLElement>(':focus')?.dataset['do'];
    mount(ViewButtons, {
      target: this.#cell,
      ...(anchor ? { anchor } : {}),
      props: {
        cell: this.#cell.dataset['cell'] ?? '',
        get offers() {
          return offers();
        },
      },
    });
    mount(OutputView, {
      target: this.#cell,
      props: {
        get shown() {
          return shown();
        },
      },
    });
    built?.remove();
    if (focused === undefined) return;
    const again = `:scope > .views [data-do="${CSS.escape(focused)}"]`;
    this.#cell.querySelector<HTMLElement>(again)?.focus();
  }
}

const cells = new WeakMap<HTMLElement, CellViews>();

function viewsOf(cell: HTMLElement): CellViews {
  const views = cells.get(cell) ?? new CellViews(cell);
  cells.set(cell, views);
  return views;
}

/** Takes the press of a button; the next `showViews` follows it. */
export function chooseView(cell: HTMLElement, action: string): void {
  viewsOf(cell).pressed = action;
}

/** Offers and draws what the latest run gives. */
export function showViews(session: Session): void {
  for (const [index, { name, status, outputs }] of session.cells.entries()) {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
    if (!cell) continue;
    const names = session.outline(index).declared.map((one) => one.name);
    viewsOf(cell).show(status === 'done' ? subjectsOf(outputs, names, session.values) : []);
  }
}
