import { findEdits, saveCells } from '../../notebook/saved-edits/change-saved-edits.ts';
import type { Edit } from '../../notebook/saved-edits/edit.ts';
import { UnfinishedRuns } from '../../notebook/saved-edits/unfinished-runs.ts';
import type { Cell } from '../../notebook/source/cell.ts';
import type { EditedPage } from '../controller/edited-page.ts';
import { Notices } from '../notices/notices.ts';
import { EditStorage } from './edit-storage.ts';
import { showTools } from './edit-tools.ts';
import { knownValues } from './known-values.ts';
import { replaceSource, type EditorOpener } from './replace-source.ts';

/** What stood in the cells before the edits of a shared link were tried in them. */
interface BeforeTrial {
  readonly edits: readonly Edit[];
  /** Why the program was suspended; null where it was not. */
  readonly suspendReason: string | null;
}

/**
 * The edits that stand in the cells of a page, and how they are saved. Each change is written at
 * once, so that a crash loses nothing.
 */
export class PageEdits {
  readonly page: EditedPage;
  readonly chapter: readonly Cell[];
  readonly notices = new Notices();
  readonly storage: EditStorage;
  readonly unfinishedRuns = new UnfinishedRuns(Math.random().toString(36).slice(2));
  /** While the edits of a shared link are tried, nothing is saved. */
  beforeTrial: BeforeTrial | null = null;
  readonly #openEditor: EditorOpener;
  /** The texts of the cells as this tab has last shown or saved them. */
  #sources: readonly string[];
  /** While the sources of the cells are replaced, nothing is saved. */
  #isReplacing = false;
  /** How many edited cells the tools show. */
  #shownCount = 0;

  constructor(page: EditedPage, openEditor: EditorOpener) {
    this.page = page;
    this.chapter = page.program.cells;
    this.#openEditor = openEditor;
    this.#sources = this.chapter.map(({ source }) => source);
    this.storage = new EditStorage(page.program.chapter, () => {
      void this.notices.show('storage', {
        text: 'This browser does not let the page keep your edits: they last until you leave it. A link can hold them.',
        actions: [{ label: 'Share', act: () => void this.share() }],
      });
    });
  }

  /** Returns the edits that stand in the cells. */
  list(): Edit[] {
    return findEdits(this.page.session.cells, this.chapter);
  }

  /** Saves what has changed since the last call. To be called after each change of the session. */
  follow(): void {
    if (this.#isReplacing) return;
    const { session } = this.page;
    const changed = session.cells.filter(({ source }, index) => source !== this.#sources[index]);
    this.#sources = session.cells.map(({ source }) => source);
    const count = this.list().length;
    if (!this.beforeTrial) {
      if (changed.length > 0)
        this.storage.change((saved) => saveCells(saved, changed, this.chapter));
      const change = this.unfinishedRuns.follow(session, count > 0, this.page.isAboutToRun());
      if (change) this.storage.change(change);
    }
    if (count !== this.#shownCount) this.showTools();
    // The notice asks for this run.
    if (session.status === 'running') void this.notices.hide('unfinished');
  }

  /** Shows edits in their cells, and the chapter's text in all others. Runs and saves nothing. */
  async replaceSources(edits: readonly Edit[]): Promise<void> {
    this.#isReplacing = true;
    const texts = new Map(edits.map(({ name, source }) => [name, source]));
    const sources: string[] = [];
    for (const [index, { name, source }] of this.chapter.entries()) {
      const text = texts.get(name) ?? source;
      const isReplaced = await replaceSource(this.page, this.#openEditor, index, text);
      sources.push(isReplaced ? text : source);
      if (!isReplaced)
        void this.notices.show('unplaced', {
          text: 'Some edits could not be shown, for the editor could not be fetched. They are kept: load the page again when there is a network.',
        });
    }
    this.#sources = sources;
    this.#isReplacing = false;
    this.showTools();
  }

  /** Shows one edit in its cell, and saves it. Returns whether the cell has it. */
  use({ name, source }: Edit): Promise<boolean> {
    const index = this.chapter.findIndex((cell) => cell.name === name);
    return replaceSource(this.page, this.#openEditor, index, source);
  }

  /** Runs the program for the first cell that is edited. */
  run(): void {
    const first = this.page.session.cells.findIndex(({ edited }) => edited);
    this.page.run(Math.max(0, first));
  }

  /** Suspends the program until the reader presses Run. */
  suspend(reason: string): void {
    this.page.suspend(reason, knownValues(this.page.session, this.page.program));
  }

  /** Why the program is suspended; null where it is not. */
  get suspendReason(): string | null {
    const { status, suspendReason } = this.page.session;
    return status === 'not-run' ? suspendReason : null;
  }

  async share(): Promise<void> {
    const { shareEdits } = await import('./share-link/share-edits.ts');
    await shareEdits(this.list(), this.notices);
  }

  showTools(): void {
    this.#shownCount = this.list().length;
    showTools(this.#shownCount, this.storage.read()?.backup.length ?? 0);
  }
}
