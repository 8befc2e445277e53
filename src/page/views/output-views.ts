import type { Session } from '../../notebook/session/session.ts';
import { offersOf, readAction, type Offer } from '../../notebook/views/offer.ts';
import {
  chosenView,
  subjectsOf,
  type Choice,
  type Subject,
} from '../../notebook/views/subjects.ts';
import type { View } from '../../notebook/views/view.ts';
import { drawNetwork } from './draw-network.ts';
import { drawPlot } from './draw-plot.ts';
import { drawHeatMap, drawTable } from './draw-table.ts';
import { drawTree } from './draw-tree.ts';
import styles from './drawn-views.css?inline';
import { html } from './svg.ts';

// With what draws, not with the page: few readers need it at first.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** What each cell shows in place of its text, by the cell's element: kept while the page is open. */
const choices = new Map<HTMLElement, Choice>();
/** What was pressed before there was a run to draw from. */
const pressed = new Map<HTMLElement, string>();
/** What was drawn of each cell, so that nothing is drawn twice. */
const drawn = new WeakMap<HTMLElement, { subject: Subject; view: View }>();

/** Takes the press of a button. */
export function chooseView(cell: HTMLElement, action: string): void {
  pressed.set(cell, action);
}

/** Offers and draws what the latest run gives. */
export function showViews(session: Session): void {
  for (const [index, { name, status, outputs }] of session.cells.entries()) {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
    if (!cell) continue;
    const names = session.notes(index).declared.map((one) => one.name);
    const hasRun = status === 'done';
    show(cell, hasRun ? subjectsOf(outputs, names, session.values) : []);
  }
}

function show(cell: HTMLElement, subjects: readonly Subject[]): void {
  const action = pressed.get(cell);
  pressed.delete(cell);
  if (action !== undefined) {
    const choice = readAction(action, subjects);
    const before = choices.get(cell);
    const isAgain = choice && before?.id === choice.id && before.kind === choice.kind;
    if (choice && !isAgain) choices.set(cell, choice);
    else choices.delete(cell);
  }
  const choice = choices.get(cell);
  const chosen = chosenView(subjects, choice);
  offer(cell, offersOf(subjects, chosen && { id: chosen.subject.id, kind: chosen.view.kind }));
  draw(cell, chosen);
}

/** The row of buttons below the output. It stays as it is where nothing has changed. */
function offer(cell: HTMLElement, offers: readonly Offer[]): void {
  let row = cell.querySelector<HTMLElement>(':scope > .views');
  if (!row && offers.length === 0) return;
  if (!row) {
    row = html('div', {
      class: 'views',
      role: 'group',
      'aria-label': `Views of ${cell.dataset['cell'] ?? ''}`,
    });
    cell.querySelector('[data-output]')?.after(row);
  }
  row.hidden = offers.length === 0;
  const buttons = offers.map(({ action, text, name, isPressed, isCode, isAside }) =>
    html(
      'button',
      {
        type: 'button',
        class: `${isCode ? 'held' : ''} ${isAside ? 'aside' : ''}`.trim(),
        'data-do': action,
        'aria-label': name,
        'aria-pressed': String(isPressed),
      },
      text,
    ),
  );
  const sameAs = (old: Element | undefined, button: HTMLElement) =>
    ['data-do', 'aria-label', 'aria-pressed'].every(
      (attribute) => old?.getAttribute(attribute) === button.getAttribute(attribute),
    );
  const old = Array.from(row.children);
  if (old.length === buttons.length && buttons.every((button, i) => sameAs(old[i], button))) return;
  const { activeElement } = document;
  const focused = row.contains(activeElement) && activeElement?.getAttribute('data-do');
  row.replaceChildren(...buttons);
  if (focused) buttons.find((button) => button.dataset['do'] === focused)?.focus();
}

function draw(cell: HTMLElement, chosen: { subject: Subject; view: View } | undefined): void {
  let place = cell.querySelector<HTMLElement>(':scope > .view');
  cell.toggleAttribute('data-drawn', chosen?.subject.isAll === true);
  if (!chosen) {
    place?.remove();
    drawn.delete(cell);
    return;
  }
  const before = drawn.get(cell);
  if (place && before && isDeepEqual(before.view, chosen.view)) return;
  if (!place) {
    place = html('div', { class: 'view' });
    cell.append(place);
  }
  const { label } = chosen.subject;
  // What stands for a quantity of the chapter has its colour.
  const quantity = cell.querySelector<HTMLElement>(`[data-of="${CSS.escape(label)}"]`);
  place.dataset['role'] = quantity?.dataset['role'] ?? '';
  place.replaceChildren(pictureOf(chosen.view, label, place.clientWidth || 320));
  drawn.set(cell, chosen);
}

function pictureOf(view: View, label: string, width: number): Element {
  switch (view.kind) {
    case 'plot':
      return drawPlot(view, label, width);
    case 'heat map':
      return drawHeatMap(view, label);
    case 'drawing':
      return drawNetwork(view, label, Math.min(width, 480));
    case 'table':
      return drawTable(view, label);
    case 'tree':
      return drawTree(view.value, label);
  }
}

/** A tree that a reader has opened is not made anew while its value stays as it is. */
function isDeepEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isDeepEqual(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
