import { closeEditor, openEditor, showSource } from '../cell/cell-code.ts';
import type { TextChange } from '../editor/editor.ts';
import type { EditedPage } from './edited-page.ts';
import { fetchOnce } from '../fetch-once.ts';
import { settledRun } from '../run-store.ts';
import { showMargin } from '../cell/margin-values.ts';
import type { TextScrub } from '../scrub/text-scrub.ts';
import { createSavedEdits } from '../saved-edits/saved-edits.ts';
import { listenToUndo } from '../undo/listen-to-undo.ts';
import { drawUndoButtons } from '../undo/undo-buttons.ts';

export type Editing = ReturnType<typeof createEditing>;

/**
 * Creates all that changes the program of a page: typing, scrubbing numbers, resetting, saved edits
 * and share links. It is fetched at the first of these, so that no edit is made before what saves
 * it is there.
 */
export function createEditing(page: EditedPage) {
  const { session, elements, program } = page;

  // A suspended program is run by its button, and not by a change to it.
  const isSuspended = () => session.status === 'not-run';

  const edit = async (index: number, focus = true) => {
    const handlers = {
      onChange(source: string, { isScrub, goesOn }: TextChange) {
        session.edit(index, source, isScrub);
        savedEdits.noteAct(goesOn);
        if (isSuspended()) savedEdits.staySuspended();
        else if (isScrub) page.runSoon(index);
        else page.runLater(index);
      },
      onScrub: (scrub: TextScrub) =>
        void programControls().then((controls) => controls.scrubText(index, scrub)),
      onRun: () => page.run(index),
      cells: () => session.cells,
    };
    const [cell, source] = [elements[index], session.cells[index]?.source ?? ''];
    if (cell) await openEditor(cell, source, program.symbols, handlers, focus);
  };

  const savedEdits = createSavedEdits(page, (index) => edit(index, false));

  // One promise for all, so that scrubs are done in their order.
  const programControls = fetchOnce(() =>
    import('../scrub/scrub-program.ts').then(({ createProgramControls }) =>
      createProgramControls(session, elements, page.isAboutToRun, (index, goesOn, show) => {
        savedEdits.noteAct(goesOn);
        if (!isSuspended()) return page.runSoon(index, show);
        show();
        savedEdits.staySuspended();
      }),
    ),
  );

  drawUndoButtons();
  listenToUndo((direction) => void savedEdits.undo(direction));

  // Before the first run, the margin has the values that the page was built with.
  settledRun.subscribe(({ status, values }) => {
    if (status === 'built') return;
    // Cells above those that wait to be run show what they have shown.
    for (const [index, cell] of elements.entries())
      if (status !== 'not-run' || session.cells[index]?.status === 'not-run')
        showMargin(cell.values, session.outline(index).declared, values);
  });

  return {
    ...savedEdits,
    edit,
    programControls,
    reset(index: number) {
      const cell = elements[index];
      if (cell) closeEditor(cell);
      savedEdits.expectLoss();
      session.reset(index);
      if (cell)
        showSource(cell, session.cells[index]?.source ?? '', session.outline(index).literals);
      savedEdits.noteAct();
      // Other cells may be what the program is suspended for.
      if (isSuspended() && session.cells.some(({ edited }) => edited)) savedEdits.staySuspended();
      else page.run(index);
    },
  };
}
