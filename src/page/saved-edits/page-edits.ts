import { findEdits, saveCells, withCells } from '../../notebook/saved-edits/change-saved-edits.ts';
import { textId, type Edit } from '../../notebook/saved-edits/edit.ts';
import { UnfinishedRuns } from '../../notebook/saved-edits/unfinished-runs.ts';
import type { Cell } from '../../notebook/source/cell.ts';
import type { EditedPage } from '../controller/edited-page.ts';
import { Notices } from '../notices/notices.ts';
import { Acts, type Trial } from '../undo/acts.ts';
import { CellTexts, type TextChange } from './cell-texts.ts';
import { EditStorage } from './edit-storage.ts';
import { showEditTools } from './edit-tools.ts';
import type { EditorOpener } from './replace-source.ts';
import { cameByLink, suspendReasonOf } from './suspension.ts';

/**
 * The edits that stand in the cells of a page, and how they are saved. Each change is written at
 * once, so that a crash loses nothing.
 */
export class PageEdits {
  readonly page: EditedPage;
  readonly chapter: readonly Cell[];
  readonly texts: CellTexts;
  readonly acts: Acts;
  readonly notices = new Notices();
  readonly storage: EditStorage;
  readonly unfinishedRuns = new UnfinishedRuns(Math.random().toString(36).slice(2));
  trial: Trial | null = null;
  /** The conflicts that the reader has chosen about since the page was loaded. */
  settled: readonly Edit[] = [];
  /** Whether there may be texts of a link that have not been run. */
  #mayHaveUnrun = true;
  /** How many edited cells the tools show. */
  #shownCount = 0;

  constructor(page: EditedPage, openEditor: EditorOpener) {
    this.page = page;
    this.chapter = page.program.cells;
    this.texts = new CellTexts(page, openEditor);
    this.acts = new Acts(() => ({
      sources: page.session.cells.map(({ source }) => source),
      trial: this.trial,
      settled: this.settled,
      suspendReason: suspendReasonOf(page),
    }));
    this.storage = new EditStorage(page.program.chapter, () => {
      void this.notices.show('storage', {
        text: 'This browser does not let the page keep your edits: they last until you leave it. A link can hold them.',
        actions: [{ label: 'Share', act: () => void this.share() }],
      });
    });
  }

  list(): Edit[] {
    return findEdits(this.page.session.cells, this.chapter);
  }

  /** Saves what has changed since the last call. To be called after each change of the session. */
  follow(): void {
    const change = this.texts.update();
    if (!change) return;
    const { session } = this.page;
    const hasNewVersions = change.changed.length > 0 && this.#save(change);
    const count = this.list().length;
    if (!this.trial) {
      const ofRun = this.unfinishedRuns.follow(session, count > 0, this.page.isAboutToRun());
      if (ofRun) this.storage.change(ofRun);
    }
    if (hasNewVersions || count !== this.#shownCount) this.showTools();
    if (session.status !== 'running') return;
    if (this.#mayHaveUnrun) this.storage.noteRun(this.list());
    this.#mayHaveUnrun = this.trial !== null;
    // The notice asks for this run.
    void this.notices.hide('unfinished');
    this.acts.noteRun();
  }

  /** Shows edits in their cells, and the chapter's text in all others. Runs and saves nothing. */
  async replaceSources(edits: readonly Edit[]): Promise<void> {
    this.#mayHaveUnrun = true;
    if (!(await this.texts.replaceAll(edits)))
      void this.notices.show('unplaced', {
        text: 'Some edits could not be shown, for the editor could not be fetched. They are kept: load the page again when there is a network.',
      });
    // What the reader has changed on the way is saved.
    this.follow();
    this.showTools();
  }

  /** Returns why texts wait for the reader before they run; null where they need not. */
  whyToWait(edits: readonly Edit[]): string | null {
    if (!this.storage.hasUnrun(edits)) return null;
    this.#mayHaveUnrun = true;
    return cameByLink;
  }

  /** Runs the program for the first cell that is edited. */
  run(): void {
    const first = this.page.session.cells.findIndex(({ edited }) => edited);
    this.page.run(Math.max(0, first));
  }

  async share(): Promise<void> {
    const { shareEdits } = await import('./share-link/share-edits.ts');
    await shareEdits(this.list(), this.notices);
  }

  showTools(): void {
    this.#shownCount = this.list().length;
    const backupCount = this.storage.read()?.backup.length ?? 0;
    showEditTools(this.#shownCount, backupCount, this.storage.readVersions().list.length);
  }

  /** Saves the texts that have changed. Returns whether any text has become a version. */
  #save({ changed, before, passing }: TextChange): boolean {
    const { storage, chapter } = this;
    if (suspendReasonOf(this.page) !== null && this.whyToWait(before) !== null)
      storage.noteUnrun(findEdits(changed, chapter));
    // What is typed into a link's text is the reader's, and lies in no cell of the record.
    const tried = new Set(this.trial?.changes.edits.map(({ name }) => name));
    const own = changed.filter(({ name }) => !tried.has(name));
    const intoTried = changed.filter(({ name }) => tried.has(name));
    if (intoTried.length > 0) storage.keep(findEdits(intoTried, chapter), passing);
    if (own.length === 0) return true;
    if (this.trial)
      this.trial = { ...this.trial, edits: withCells(this.trial.edits, own, chapter) };
    const dropped = storage.change((saved) => saveCells(saved, own, chapter), passing);
    const known = new Set(before.map(textId));
    const foreign = dropped.find((edit) => !known.has(textId(edit)));
    if (foreign)
      void this.notices.show('other-tab', {
        text: `Another tab had changed ${foreign.name} as well. Its text is among the earlier versions, under the last cell.`,
      });
    return dropped.length + intoTried.length > 0;
  }
}
