import type { Markup } from '../src/notebook/markup.ts';
import type { CellState } from '../src/notebook/session.ts';
import type { NumberLiteral } from '../src/notebook/literals.ts';
import type { Symbol } from '../src/notebook/symbol.ts';
import type { Editor, EditorHandlers } from './editor.ts';
import { toDom } from './to-dom.ts';
import { showTurned } from './turn-numbers.ts';

/** A cell of the page: the listing or the editor in its place, the buttons, and the output. */
export class CellElement {
  readonly element: HTMLElement;
  readonly #symbols: readonly Symbol[];
  readonly #code: HTMLElement;
  readonly #listing: HTMLElement;
  readonly #output: HTMLElement;
  readonly #said: HTMLElement;
  /** Where the values of its names stand. */
  readonly values: HTMLElement;
  #editor: Editor | undefined;
  #drawn: CellState | undefined;

  constructor(name: string, symbols: readonly Symbol[]) {
    this.#symbols = symbols;
    this.element = find(document, `[data-cell="${name}"]`);
    this.#code = find(this.element, '[data-code]');
    this.#listing = find(this.#code, 'pre');
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
    const isOnTheWay = cell.status === 'running' || cell.status === 'waiting';
    if (!isOnTheWay || !isShort) this.element.dataset['state'] = cell.status;
    this.#button('reset').disabled = !cell.edited;
    this.#button('edit').hidden = this.#editor !== undefined;
    const fresh = this.#drawn?.outputs !== cell.outputs || this.#drawn.status !== cell.status;
    if (content && fresh) this.#output.replaceChildren(...content.map(toDom));
    this.#mark(cell);
    this.say(saying(cell));
    this.#drawn = cell;
  }

  /** Shows a source in which numbers have been turned, in the listing or in the editor. */
  showSource(source: string, literals: readonly NumberLiteral[]): void {
    this.#editor?.replace(source);
    for (const number of this.#listing.querySelectorAll<HTMLElement>('[data-literal]')) {
      const place = literals[Number(number.dataset['literal'])];
      if (place) showTurned(number, source.slice(place.start, place.end));
    }
  }

  /** What a reader sees of its output, in a few words: none where a question covers it. */
  get summary(): string | undefined {
    const lines = this.#output.innerText.split('\n');
    const count = lines[1] ? `${lines.length} lines: ` : '';
    return lines[0] && `${count}${lines.at(-1)}`;
  }

  say(text: string): void {
    if (this.#said.textContent !== text) this.#said.textContent = text;
  }

  offerStop(offered: boolean): void {
    this.#button('stop').hidden = !offered;
  }

  /**
   * Puts an editor where the listing was.
   *
   * @param focus whether it takes the focus, as it should where a hand has asked for it
   */
  async edit(source: string, handlers: EditorHandlers, focus: boolean): Promise<void> {
    const { createEditor } = await import('./editor.ts');
    if (!this.#editor) {
      const name = this.element.dataset['cell'] ?? '';
      this.#listing.hidden = true;
      this.#editor = createEditor(this.#code, source, `Code of ${name}`, this.#symbols, handlers);
      this.#button('edit').hidden = true;
      if (this.#drawn) this.#mark(this.#drawn);
    }
    if (focus) this.#editor.focus();
  }

  get hasEditor(): boolean {
    return this.#editor !== undefined;
  }

  /** Puts the listing back where it was. */
  close(): void {
    const focused = this.element.contains(document.activeElement);
    this.#editor?.remove();
    this.#editor = undefined;
    this.#listing.hidden = false;
    this.#button('edit').hidden = false;
    if (focused) this.#button('edit').focus();
  }

  #mark({ failure }: CellState): void {
    const place = failure?.place && failure.place.cell === failure.cell ? failure.place : null;
    this.#editor?.mark(place);
    if (this.#editor) return;
    for (const [index, line] of this.#listing.querySelectorAll<HTMLElement>('.line').entries()) {
      const bad = place?.line === index + 1;
      line.classList.toggle('bad', bad);
      if (bad) line.dataset['line'] = String(place.line);
    }
  }

  #button(action: string): HTMLButtonElement {
    return find(this.element, `[data-do="${action}"]`) as HTMLButtonElement;
  }
}

function saying({ status, failure, edited }: CellState): string {
  if (status === 'error')
    return failure?.place ? `stopped at line ${failure.place.line}` : 'stopped by an error';
  if (status === 'stopped') return 'stopped';
  return edited ? 'edited' : '';
}

function find(parent: ParentNode, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}
