import { editsOf, meetChapter, withCells } from '../../notebook/saved-edits/change-saved.ts';
import type { Edit } from '../../notebook/saved-edits/edit.ts';
import { isEditsFragment } from '../../notebook/saved-edits/share-link.ts';
import type { KeptEdits } from '../../notebook/saved-edits/saved-edits.ts';
import type { EditedPage } from '../edited-page.ts';
import { fetchOnce } from '../fetch-once.ts';
import { showTools } from './edit-tools.ts';
import { knownValues } from './known-values.ts';
import { KeptStorage } from './edit-storage.ts';
import type { Visit } from './shared-edits.ts';
import type { Notice } from './notices.ts';
import { placeSource, type OpenEditor } from './place-source.ts';

export interface Keeping {
  /** Looks at the session after each change of it. */
  follow(): void;
  /** Lets what waits to be run go on waiting, after a change to it. */
  holdOn(): void;
  /** Puts in what was kept, and tells of what a link brings. */
  restore(): Promise<void>;
  /** What the buttons for the whole chapter do. */
  act(action: string): void;
}

const unfinishedWhy =
  'the last run of your edits did not come to its end. Press Run to run them again.';

/**
 * Keeps a reader's edits in the browser, from one visit to the next. Each change is written at once,
 * so that a crash loses nothing; and that a run of edits has begun is written before it begins, so
 * that one that never ends is not begun again by itself.
 */
export function createKeeping(page: EditedPage, openEditor: OpenEditor): Keeping {
  const { session, program } = page;
  const chapter = program.cells;
  const storage = new KeptStorage(program.chapter);
  /** The sources as this tab has last shown or written them. */
  let seen: (string | undefined)[] = chapter.map(({ source }) => source);
  /** While sources are put into the cells, or a link is only tried, nothing is written. */
  let isPlacing = false;
  let isTrial = false;
  /** What this tab marks a run as begun by, and the marks that the end of its run takes away. */
  const own = Math.random().toString(36).slice(2);
  let marks: readonly string[] = [];
  let why = '';
  let isTold = false;

  // What is said in notices is fetched when there is something to say.
  const fetchNotices = fetchOnce(() =>
    import('./notices.ts').then((module) => new module.Notices()),
  );
  let hasTold = false;
  const notices = () => {
    hasTold = true;
    return fetchNotices();
  };
  const tell = (kind: string, notice: Notice, focus = false) =>
    void notices().then((bar) => bar.show(kind, notice, focus));

  const edits = () => editsOf(session.cells, chapter);
  const kept = () => storage.read();
  const write = (change: (kept: KeptEdits) => KeptEdits) => {
    const isSafe = storage.change(change);
    if (isSafe || isTold) return;
    isTold = true;
    tell('storage', {
      text: 'This browser does not let the page keep your edits: they last until you leave it. A link can hold them.',
      actions: [{ label: 'Share', act: () => void share() }],
    });
  };
  /** How many edited cells the tools know of. */
  let told = 0;
  const tools = () => showTools((told = edits().length), kept()?.aside.length ?? 0);

  const follow = () => {
    if (isPlacing) return;
    const changed = session.cells.filter(({ source }, index) => source !== seen[index]);
    seen = session.cells.map(({ source }) => source);
    if (!isTrial) {
      if (changed.length > 0) write((before) => withCells(before, changed, chapter));
      mark();
    }
    if (edits().length !== told) tools();
    // It has been answered.
    if (session.status === 'running' && hasTold)
      void notices().then((bar) => bar.hide('unfinished'));
  };

  const mark = () => {
    if (session.status === 'running' && !marks.includes(own) && edits().length > 0) {
      marks = [...marks, own];
      write((before) => ({ ...before, unfinished: [...before.unfinished, own] }));
    } else if (session.cameToEnd && marks.length > 0 && !page.isAboutToRun()) {
      // The runs of other tabs go on.
      const over = marks;
      marks = [];
      write((before) => ({
        ...before,
        unfinished: before.unfinished.filter((one) => !over.includes(one)),
      }));
    }
  };

  const place = async (placing: readonly Edit[]) => {
    isPlacing = true;
    const sources = new Map(placing.map(({ name, source }) => [name, source]));
    const placed = chapter.map(({ name, source }) => sources.get(name) ?? source);
    for (const [index, source] of placed.entries())
      if (!(await placeSource(page, openEditor, index, source))) {
        placed[index] = chapter[index]?.source ?? '';
        tell('unplaced', {
          text: 'Some edits could not be shown, for the editor could not be fetched. They are kept: load the page again when there is a network.',
        });
      }
    seen = placed;
    isPlacing = false;
    tools();
  };

  const hold = (reason: string) => {
    why = reason;
    page.hold(reason, knownValues(session, program));
  };

  const run = () =>
    page.run(
      Math.max(
        0,
        session.cells.findIndex(({ edited }) => edited),
      ),
    );

  const share = async () => {
    const [{ shareEdits }, bar] = await Promise.all([import('./share-edits.ts'), notices()]);
    await shareEdits(edits(), bar);
  };

  const resetChapter = async () => {
    visit?.forget();
    write((before) => ({
      ...before,
      edits: [],
      aside: before.edits.length > 0 ? before.edits : before.aside,
      unfinished: [],
    }));
    await place([]);
    run();
    const undo = { label: 'Undo', act: () => void bringBack() };
    tell(
      'aside',
      {
        text: 'All cells are as the chapter has them.',
        actions: (kept()?.aside.length ?? 0) > 0 ? [undo] : [],
      },
      true,
    );
  };

  /** Brings back what a reset or a link has put aside, and puts aside what is there now. */
  const bringBack = async () => {
    (await notices()).hide('aside');
    visit?.forget();
    write((before) => ({ ...before, edits: before.aside, aside: before.edits, unfinished: [own] }));
    marks = [own];
    await place(kept()?.edits ?? []);
    run();
  };

  let visit: Visit | undefined;
  const visited = fetchOnce(() =>
    Promise.all([import('./shared-edits.ts'), notices()]).then(
      ([{ createVisit }, bar]) => (visit = createVisit({ ...host, notices: bar })),
    ),
  );
  const host = {
    chapter,
    edits,
    place,
    hold,
    run,
    show: page.show,
    isHeld: () => (session.status === 'not-run' ? why : null),
    setTrial(tries: boolean) {
      isTrial = tries;
    },
    keep() {
      marks = session.cameToEnd ? [] : [own];
      write((before) => ({
        ...before,
        edits: edits(),
        aside: before.edits.length > 0 ? before.edits : before.aside,
        unfinished: marks,
      }));
      tools();
      return (kept()?.aside.length ?? 0) > 0;
    },
    bringBack: () => void bringBack(),
  };

  const restoreKept = async () => {
    // What this tab has edited already is the latest.
    if (edits().length > 0) return;
    const read = kept();
    if (!read)
      return tell('storage', {
        text: 'What this browser has kept of your edits here cannot be read. The chapter is shown as it is; your next edit takes the place of what was kept.',
      });
    const met = meetChapter(read, chapter);
    if (met.edits.length !== read.edits.length || met.waiting.length !== read.waiting.length)
      write((before) => meetChapter(before, chapter));
    await place(met.edits);
    marks = met.unfinished;
    if (met.edits.length > 0 && marks.length > 0) {
      hold(unfinishedWhy);
      tell('unfinished', {
        text: 'Your edits are here. The last run of them did not come to its end, so they were not run again: press Run in a cell to run them.',
      });
    } else if (met.edits.length > 0) run();
    await waiting();
  };

  const waiting = async () => {
    const list = kept()?.waiting ?? [];
    // Without one there is nothing to tell, unless it was told before.
    if (list.length === 0 && !hasTold) return;
    const [{ showWaiting }, bar] = await Promise.all([import('./conflicts.ts'), notices()]);
    showWaiting(list, chapter, bar, page, {
      settle(edit) {
        write((before) => ({
          ...before,
          waiting: before.waiting.filter(
            ({ name, source }) => name !== edit.name || source !== edit.source,
          ),
        }));
        void waiting();
      },
      async use({ name, source }) {
        const index = chapter.findIndex((cell) => cell.name === name);
        if (!(await placeSource(page, openEditor, index, source))) return false;
        if (session.status === 'not-run') hold(why);
        else run();
        return true;
      },
    });
  };

  const restored = fetchOnce(restoreKept);
  return {
    follow,
    holdOn: () => hold(why),
    async restore() {
      await restored();
      if (isEditsFragment(location.hash)) await (await visited()).open(location.hash);
    },
    act(action) {
      if (action === 'share') void share();
      if (action === 'reset') void resetChapter();
      if (action === 'back') void bringBack();
    },
  };
}
