import type { Markup } from '../../notebook/render/markup.ts';
import type { CellState } from '../../notebook/session/cell-state.ts';
import { summarizeOutput } from '../../notebook/session/run-summary.ts';
import type { Editor } from '../editor/editor.ts';
import { stopAtScrollers } from '../keys/scroll-stops.ts';
import { setText } from '../set-text.ts';
import { toDom } from './to-dom.ts';

/** A cell of the page: the listing or the editor in its place, the buttons, and the output. */
export class CellElement {
  readonly element: HTMLElement;
  readonly code: HTMLElement;
  readonly listing: HTMLElement;
  readonly #output: HTMLElement;
  readonly #status: HTMLElement;
  /** The list of the values of its names, in the margin. */
  readonly values: HTMLElement;
  /** The editor in the place of the listing, while it is open. */
  editor: Editor | undefined;
  #drawn: CellState | undefined;

  constructor(name: string) {
    this.element = find(document, `[data-cell="${name}"]`);
    this.code = find(this.element, '[data-code]');
    this.listing = find(this.code, 'pre');
    this.#output = find(this.element, '[data-output]');
    this.#status = find(this.element, '.message');
    this.values = find(this.element, '.values');
  }

  /**
   * Shows a state.
   *
   * @param output what its output shows; undefined where that stays as it is
   * @param isBrief whether the run under way is too short yet to be shown as running
   */
  draw(cell: CellState, output: readonly Markup[] | undefined, isBrief: boolean): void {
    const isUnderWay = /running|waiting|edited/.test(cell.status);
    if (!isUnderWay || !isBrief) this.element.dataset['state'] = cell.status;
    this.button('reset').toggleAttribute('disabled', !cell.edited);
    this.button('edit').toggleAttribute('hidden', this.editor !== undefined);
    if (output) this.#showOutput(output);
    this.#drawn = cell;
    this.mark();
    this.showStatus(statusText(cell));
  }

  /** Replaces only the nodes that differ, so that little is laid out anew. */
  #showOutput(output: readonly Markup[]): void {
    const nodes = [...this.#output.childNodes];
    for (const [index, markup] of output.entries()) {
      const [old, node] = [nodes[index], toDom(markup)];
      if (isIdle(old)) (node as Partial<Element>).removeAttribute?.('tabindex');
      if (!old) this.#output.append(node);
      else if (!old.isEqualNode(node)) old.replaceWith(node);
    }
    for (const node of nodes.slice(output.length)) node.remove();
    stopAtScrollers(this.#output);
  }

  /** What a reader sees of its output, in a few words; empty where a question covers it. */
  get summary(): string {
    // Not its innerText, for which what is out of view would be laid out.
    if (!this.#output.checkVisibility({ visibilityProperty: true })) return '';
    return summarizeOutput(this.element.dataset['cell'] ?? '', this.#output.textContent ?? '');
  }

  showStatus(text: string): void {
    setText(this.#status, text);
  }

  offerStop(isOffered: boolean): void {
    this.button('stop').toggleAttribute('hidden', !isOffered);
  }

  /** Marks the line at which the latest run failed, if it failed in this cell. */
  mark(): void {
    const failure = this.#drawn?.failure;
    const place = failure?.place && failure.place.cell === failure.cell ? failure.place : null;
    this.editor?.mark(place);
    if (this.editor) return;
    for (const [index, line] of this.listing.querySelectorAll<HTMLElement>('.line').entries()) {
      const isBad = place?.line === index + 1;
      line.classList.toggle('bad', isBad);
      if (isBad) line.dataset['line'] = String(place.line);
    }
  }

  /** Returns a button. Its attributes are toggled: one that is set to the same is styled again. */
  button(action: string): HTMLElement {
    return find(this.element, `[data-do="${action}"]`);
  }
}

function statusText({ status, failure, edited }: CellState): string {
  if (status === 'error')
    return failure?.place ? `stopped at line ${failure.place.line}` : 'stopped by an error';
  if (status === 'stopped') return 'stopped';
  return edited ? 'edited' : '';
}

/** Whether the Tab key does not stop there, as at a table that does not scroll. */
const isIdle = (node: Node | undefined) => node instanceof HTMLElement && node.tabIndex < 0;

function find(parent: ParentNode, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}
