import type { Edit } from '../../notebook/saved-edits/edit.ts';
import type { Cell } from '../../notebook/source/cell.ts';
import type { EditedPage } from '../controller/edited-page.ts';
import { replaceSource, type EditorOpener } from './replace-source.ts';

/** A text that stands in a cell for so many milliseconds is not lost. */
const moment = 1_000;

export interface TextChange {
  /** The cells that have another text, with that text. */
  readonly changed: readonly Cell[];
  /** The texts of all cells before. */
  readonly before: readonly Edit[];
  /** Those of the changed cells that had stood there only for a moment. */
  readonly passing: readonly Edit[];
}

/** The texts of a page's cells as this tab has last shown or saved them, and since when they stand. */
export class CellTexts {
  readonly #page: EditedPage;
  readonly #openEditor: EditorOpener;
  #sources: readonly string[];
  /** When each of them took its place, in milliseconds since 1970. */
  readonly #times: number[];
  #isReplacing = false;

  constructor(page: EditedPage, openEditor: EditorOpener) {
    this.#page = page;
    this.#openEditor = openEditor;
    this.#sources = page.program.cells.map(({ source }) => source);
    this.#times = this.#sources.map(() => 0);
  }

  /** Takes note of the texts. Returns what has changed; null while all of them are replaced. */
  update(): TextChange | null {
    if (this.#isReplacing) return null;
    const { session, program } = this.#page;
    const isChanged = (index: number) => session.cells[index]?.source !== this.#sources[index];
    const before = program.cells.map(({ name, source }, index) => {
      return { name, source: this.#sources[index] ?? source, original: source };
    });
    const changed = session.cells.filter((_, index) => isChanged(index));
    const now = Date.now();
    const passing = before.filter(
      (_, index) => isChanged(index) && now - (this.#times[index] ?? 0) < moment,
    );
    this.#take(
      session.cells.map(({ source }) => source),
      now,
    );
    return { changed, before, passing };
  }

  /** Expects an act that takes texts out of their cells: they are kept, however short they stood. */
  expectLoss(): void {
    this.#times.fill(0);
  }

  /**
   * Shows a text in a cell.
   *
   * @param keepsEditor whether an editor stays open that is
   * @returns whether the cell has the text
   */
  async show(index: number, source: string, keepsEditor = false): Promise<boolean> {
    const isShown = await replaceSource(this.#page, this.#openEditor, index, source, keepsEditor);
    // It may have stood for long before.
    this.#times[index] = 0;
    return isShown;
  }

  /**
   * Shows edits in their cells, and the chapter's text in all others.
   *
   * @returns whether the cells have the edits
   */
  async replaceAll(edits: readonly Edit[]): Promise<boolean> {
    const { session, program } = this.#page;
    const texts = new Map(edits.map(({ name, source }) => [name, source]));
    const before = session.cells.map(({ source }) => source);
    const sources = [...this.#sources];
    let areShown = true;
    this.#isReplacing = true;
    try {
      for (const [index, { name, source }] of program.cells.entries()) {
        // What the reader has changed while an editor was fetched stays.
        if (session.cells[index]?.source !== before[index]) continue;
        const text = texts.get(name) ?? source;
        const isShown = await replaceSource(this.#page, this.#openEditor, index, text);
        sources[index] = isShown ? text : source;
        areShown &&= isShown;
      }
    } finally {
      // What was saved may have stood for long before.
      this.#take(sources, 0);
      this.#isReplacing = false;
    }
    return areShown;
  }

  /** Takes note of texts, and of when those that are new took their place. */
  #take(sources: readonly string[], time: number): void {
    for (const [index, source] of sources.entries())
      if (source !== this.#sources[index]) this.#times[index] = time;
    this.#sources = sources;
  }
}
