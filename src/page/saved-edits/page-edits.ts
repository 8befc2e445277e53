import { findEdits, saveCells, withCells } from '../../notebook/saved-edits/change-saved-edits.ts';
import { History } from '../../notebook/history/history.ts';
import type { SharedChanges } from '../../notebook/saved-edits/compare-shared-edits.ts';
import { textId, type Edit } from '../../notebook/saved-edits/edit.ts';
import { UnfinishedRuns } from '../../notebook/saved-edits/unfinished-runs.ts';
import type { Cell } from '../../notebook/source/cell.ts';
import type { EditedPage } from '../controller/edited-page.ts';
import { historySteps } from '../undo/history-store.ts';
import { Notices } from '../notices/notices.ts';
import { EditStorage } from './edit-storage.ts';
import { showEditTools } from './edit-tools.ts';
import { knownValues } from './known-values.ts';
import { replaceSource, type EditorOpener } from './replace-source.ts';

/** A trial of a share link: its edits stand in the cells, and none of them is saved. */
export interface Trial {
  readonly changes: SharedChanges;
  /** The reader's own edits. Those made in other cells since the trial began are among them. */
  readonly edits: readonly Edit[];
  /** Why the program was suspended before; null where it was not. */
  readonly suspendReason: string | null;
}

/** What an act of the reader changes, and an undo brings back. */
export interface PageState {
  /** The texts of the cells. */
  readonly sources: readonly string[];
  readonly trial: Trial | null;
  /** Why the program is suspended; null where it is not, or has been run since. */
  readonly suspendReason: string | null;
}

/** Why a program is suspended that has code of a link. */
export const cameByLink = 'this code came by a link. Press Run to run it.';

/** A text that stands in a cell for so many milliseconds is not lost. */
const moment = 1_000;

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
  trial: Trial | null = null;
  /** The acts of the reader since the page was loaded. */
  readonly history: History<PageState>;
  readonly #openEditor: EditorOpener;
  /** The texts of the cells as this tab has last shown or saved them. */
  #sources: readonly string[];
  /** When each of them took its place, in milliseconds since 1970. */
  readonly #times: number[];
  /** The versions that were not there before the latest change. */
  #onTheirWay: readonly Edit[] = [];
  /** While the sources of the cells are replaced, nothing is saved. */
  #isReplacing = false;
  /** The latest of the acts that take their time: each waits for the one before. */
  #latestAct: Promise<unknown> = Promise.resolve();
  /** Whether there may be texts of a link that have not been run. */
  #mayHaveUnrun = true;
  /** How many edited cells the tools show. */
  #shownCount = 0;

  constructor(page: EditedPage, openEditor: EditorOpener) {
    this.page = page;
    this.chapter = page.program.cells;
    this.#openEditor = openEditor;
    this.#sources = this.chapter.map(({ source }) => source);
    this.#times = this.chapter.map(() => 0);
    this.history = new History(this.#state, isSameState);
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
    const hasNewVersions = changed.length > 0 && this.#save(changed);
    const count = this.list().length;
    if (!this.trial) {
      const change = this.unfinishedRuns.follow(session, count > 0, this.page.isAboutToRun());
      if (change) this.storage.change(change);
    }
    if (hasNewVersions || count !== this.#shownCount) this.showTools();
    if (session.status !== 'running') return;
    if (this.#mayHaveUnrun) this.storage.noteRun(this.list());
    this.#mayHaveUnrun = this.trial !== null;
    // The notice asks for this run.
    void this.notices.hide('unfinished');
    const { now } = this.history;
    if (now.suspendReason !== null && isSameState(now, this.#state))
      this.history.replace({ ...now, suspendReason: null });
  }

  /**
   * Adds an act of the reader to the history.
   *
   * @param goesOn whether it is the latest act that goes on
   */
  noteAct(goesOn = false): void {
    this.history.add(this.#state, goesOn);
    this.showHistory();
  }

  /** Does an act that takes its time when the one before it is done. */
  inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const next = this.#latestAct.then(act);
    this.#latestAct = next.catch(() => {});
    return next;
  }

  /** Expects an act that takes texts out of their cells: they are kept, however short they stood. */
  expectLoss(): void {
    this.#times.fill(0);
  }

  /** Begins the history anew, with what stands in the cells. */
  beginHistory(): void {
    this.history.begin(this.#state);
    this.showHistory();
  }

  showHistory(): void {
    const { canUndo, canRedo } = this.history;
    historySteps.set({ canUndo, canRedo });
  }

  /** Shows edits in their cells, and the chapter's text in all others. Runs and saves nothing. */
  async replaceSources(edits: readonly Edit[]): Promise<void> {
    const { session } = this.page;
    const texts = new Map(edits.map(({ name, source }) => [name, source]));
    const before = session.cells.map(({ source }) => source);
    const sources = [...this.#sources];
    this.#isReplacing = true;
    this.#mayHaveUnrun = true;
    try {
      for (const [index, { name, source }] of this.chapter.entries()) {
        // What the reader has changed while an editor was fetched stays, and is saved below.
        if (session.cells[index]?.source !== before[index]) continue;
        const text = texts.get(name) ?? source;
        const isReplaced = await replaceSource(this.page, this.#openEditor, index, text);
        sources[index] = isReplaced ? text : source;
        if (!isReplaced)
          void this.notices.show('unplaced', {
            text: 'Some edits could not be shown, for the editor could not be fetched. They are kept: load the page again when there is a network.',
          });
      }
    } finally {
      // What was saved may have stood for long before.
      this.#take(sources, 0);
      this.#isReplacing = false;
    }
    this.follow();
    this.showTools();
  }

  /** Scrolls to a cell, unless it is in view. */
  bringIntoView(name: string | undefined): void {
    const index = this.chapter.findIndex((cell) => cell.name === name);
    this.page.elements[index]?.element.scrollIntoView({ block: 'nearest' });
  }

  /** Puts a text into its cell, as an act of the reader. Returns whether the cell has it. */
  use(edit: Edit): Promise<boolean> {
    return this.inTurn(async () => {
      const index = this.chapter.findIndex(({ name }) => name === edit.name);
      const suspendReason = this.suspendReason ?? this.whyToWait([edit]);
      const show = () => this.show(index, edit.source);
      const isShown =
        suspendReason === null ? await show() : await this.placeSuspended(suspendReason, show);
      if (!isShown) return false;
      this.noteAct();
      if (suspendReason === null) this.page.run(index);
      return true;
    });
  }

  /** Returns why texts wait for the reader before they run; null where they need not. */
  whyToWait(edits: readonly Edit[]): string | null {
    if (!this.storage.hasUnrun(edits)) return null;
    this.#mayHaveUnrun = true;
    return cameByLink;
  }

  /**
   * Shows a text in a cell, and saves it.
   *
   * @param keepsEditor whether an editor stays open that is
   * @returns whether the cell has the text
   */
  async show(index: number, source: string, keepsEditor = false): Promise<boolean> {
    const isShown = await replaceSource(this.page, this.#openEditor, index, source, keepsEditor);
    // It may have stood for long before.
    this.#times[index] = 0;
    return isShown;
  }

  /** Runs the program for the first cell that is edited. */
  run(): void {
    const first = this.page.session.cells.findIndex(({ edited }) => edited);
    this.page.run(Math.max(0, first));
  }

  /** Places texts in the cells with the program suspended: no run on its way takes them with it. */
  async placeSuspended<Result>(reason: string, place: () => Promise<Result>): Promise<Result> {
    this.page.hold();
    try {
      return await place();
    } finally {
      this.suspend(reason);
    }
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
    const backupCount = this.storage.read()?.backup.length ?? 0;
    showEditTools(this.#shownCount, backupCount, this.storage.readVersions().list.length);
  }

  get #state(): PageState {
    const { trial, suspendReason } = this;
    return { sources: this.page.session.cells.map(({ source }) => source), trial, suspendReason };
  }

  /** Saves the texts of cells that have changed. Returns whether any text has become a version. */
  #save(changed: readonly Cell[]): boolean {
    const before = this.chapter.map(({ name, source }, index) => {
      return { name, source: this.#sources[index] ?? source, original: source };
    });
    const now = Date.now();
    const names = new Set(changed.map(({ name }) => name));
    const passing = before.filter(
      ({ name }, index) => names.has(name) && now - (this.#times[index] ?? 0) < moment,
    );
    this.#take(
      this.page.session.cells.map(({ source }) => source),
      now,
    );

    if (this.suspendReason !== null && this.whyToWait(before) !== null)
      this.storage.noteUnrun(findEdits(changed, this.chapter));
    // What is typed into a link's text is the reader's, and lies in no cell of the record.
    const tried = new Set(this.trial?.changes.edits.map(({ name }) => name));
    const own = changed.filter(({ name }) => !tried.has(name));
    const intoTried = changed.filter(({ name }) => tried.has(name));
    if (intoTried.length > 0) this.#keep(findEdits(intoTried, this.chapter), passing);
    if (own.length === 0) return true;
    if (this.trial)
      this.trial = { ...this.trial, edits: withCells(this.trial.edits, own, this.chapter) };
    const dropped = this.storage.change((saved) => saveCells(saved, own, this.chapter), passing);
    const known = new Set(before.map(textId));
    const foreign = dropped.find((edit) => !known.has(textId(edit)));
    if (foreign)
      void this.notices.show('other-tab', {
        text: `Another tab had changed ${foreign.name} as well. Its text is among the earlier versions, under the last cell.`,
      });
    return dropped.length + intoTried.length > 0;
  }

  /** Keeps texts that are saved nowhere else among the versions, in the place of those on their way. */
  #keep(edits: readonly Edit[], passing: readonly Edit[]): void {
    const isPassing = new Set(passing.map(textId));
    const known = new Set(this.storage.readVersions().list.map(textId));
    this.storage.keep(
      edits,
      this.#onTheirWay.filter((edit) => isPassing.has(textId(edit))),
    );
    this.#onTheirWay = edits.filter((edit) => !known.has(textId(edit)));
  }

  /** Takes note of the texts in the cells, and of when those that are new took their place. */
  #take(sources: readonly string[], time: number): void {
    for (const [index, source] of sources.entries())
      if (source !== this.#sources[index]) this.#times[index] = time;
    this.#sources = sources;
  }
}

function isSameState(one: PageState, other: PageState): boolean {
  return (
    one.trial?.changes === other.trial?.changes &&
    one.sources.every((source, index) => source === other.sources[index])
  );
}
