import type { Markup } from '../../notebook/render/markup.ts';
import type { CellState } from '../../notebook/session/session.ts';
import type { Editor } from '../editor/editor.ts';
import { toDom } from '../to-dom.ts';

/** A cell of the page: the listing or the editor in its place, the buttons, and the output. */
export class CellElement {
  readonly element: HTMLElement;
  readonly code: HTMLElement;
  readonly listing: HTMLElement;
  readonly #output: HTMLElement;
  readonly #said: HTMLElement;
  /** Where the values of its names stand. */
  readonly values: HTMLElement;
  /** What stands in the place of the listing. */
  editor: Editor | undefined;
  #drawn: CellState | undefined;

  constructor(name: string) {
    this.element = find(document, `[data-cell="${name}"]`);
    this.code = find(this.element, '[data-code]');
    this.listing = find(this.code, 'pre');
    this.#output = find(this.element, '[data-output]');
    this.#said = find(this.element, '.said');
    this.values = find(this.element, '.values');
  }

  /**
   * Shows a state. Without a content the output stays as it is.
   *
   * @param isShort whether the run under way has not taken long yet
   */
  draw(cell: CellState, content: readonly Markup[] | undefined, isShort: boolean): void {
    // A run that is over in a moment is not shown as running: the page would flicker under a hand.
    const isOnTheWay = /running|waiting|edited/.test(cell.status);
    if (!isOnTheWay || !isShort) this.element.dataset['state'] = cell.status;
    this.button('reset').toggleAttribute('disabled', !cell.edited);
    this.button('edit').toggleAttribute('hidden', this.editor !== undefined);
    if (content) this.#show(content);
    this.#drawn = cell;
    this.mark();
    this.say(saying(cell));
  }

  /** What is there already stays: a page in which little changes is soon drawn. */
  #show(content: readonly Markup[]): void {
    const nodes = [...this.#output.childNodes];
    for (const [index, markup] of content.entries()) {
      const [old, node] = [nodes[index], toDom(markup)];
      if (!old) this.#output.append(node);
      else if (!old.isEqualNode(node)) old.replaceWith(node);
    }
    for (const node of nodes.slice(content.length)) node.remove();
  }

  /** What a reader sees of its output, in a few words: none where a question covers it. */
  get summary(): string {
    // Not its innerText, for which what is out of view would be laid out.
    if (!this.#output.checkVisibility({ visibilityProperty: true })) return '';
    const lines = (this.#output.textContent ?? '').trim().split('\n');
    const last = brief(lines.at(-1) ?? '');
    const count = lines.length > 1 ? `${lines.length} lines, the last: ` : '';
    return last && `${this.element.dataset['cell']}: ${count}${last}`;
  }

  say(text: string): void {
    if (this.#said.textContent !== text) this.#said.textContent = text;
  }

  offerStop(offered: boolean): void {
    this.button('stop').toggleAttribute('hidden', !offered);
  }

  /** Marks the line at which the latest run failed, if it failed in this cell. */
  mark(): void {
    const failure = this.#drawn?.failure;
    const place = failure?.place && failure.place.cell === failure.cell ? failure.place : null;
    this.editor?.mark(place);
    if (this.editor) return;
    for (const [index, line] of this.listing.querySelectorAll<HTMLElement>('.line').entries()) {
      const bad = place?.line === index + 1;
      line.classList.toggle('bad', bad);
      if (bad) line.dataset['line'] = String(place.line);
    }
  }

  /** Its attributes are toggled: one that is set again, even to the same, is styled again. */
  button(action: string): HTMLElement {
    return find(this.element, `[data-do="${action}"]`);
  }
}

function saying({ status, failure, edited }: CellState): string {
  if (status === 'error')
    return failure?.place ? `stopped at line ${failure.place.line}` : 'stopped by an error';
  if (status === 'stopped') return 'stopped';
  return edited ? 'edited' : '';
}

/** What is said aloud cannot be skimmed. */
export function brief(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function find(parent: ParentNode, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}
