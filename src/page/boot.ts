import { joinCells } from '../notebook/source/join-cells.ts';
import { copyText } from './copy-text.ts';
import { fetchOnce } from './fetch-once.ts';
import { sharePrefix } from '../notebook/saved-edits/share-prefix.ts';
import { showNumbers } from './live-numbers.ts';
import { openPage } from './open-page.ts';
import { pageProgram } from './program-data.ts';
import { latestRun } from './run-store.ts';
import { storageKeys } from './storage-keys.ts';
import { tellUnfetched } from './report-unfetched.ts';
import { scrubListings } from './scrub/scrub-listing.ts';

/**
 * All that a chapter's page runs before the reader comes to a cell. What runs cells is fetched when
 * a pointer or the focus reaches one, so that it is there when Run is pressed.
 */
tellUnfetched();

const cellOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;

for (const reach of ['pointerover', 'focusin'])
  document.addEventListener(reach, ({ target }) => {
    if (cellOf(target)) openPage().catch(() => {});
  });

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  const cell = cellOf(button);
  const action = button?.dataset['do'] ?? '';
  if (cell && action.startsWith('copy')) void copy(cell, action === 'copy-all');
  else if (cell) void openPage().then((opened) => opened.act(action, cell));
});

async function copy(cell: HTMLElement, withAbove: boolean): Promise<void> {
  const { cellsTo, say } = await openPage();
  const cells = cellsTo(cell);
  const text = withAbove ? `${joinCells(cells)}\n` : (cells.at(-1)?.source ?? '');
  say(cell, (await copyText(text)) ? 'copied' : 'the browser did not let it be copied');
}

document.addEventListener('keydown', (event) => {
  const cell = cellOf(event.target);
  if (!cell || event.key !== 'Enter' || !event.shiftKey || event.defaultPrevented) return;
  event.preventDefault();
  void openPage().then((opened) => opened.act('run', cell));
});

// What a reader has kept, or a link brings, is put in by what is fetched only then.
const editing = () => openPage().then((opened) => opened.editing());
const restore = () => void editing().then((opened) => opened.restore());
const brings = () => location.hash.startsWith(sharePrefix);
const hasKept = () => {
  try {
    return localStorage.getItem(storageKeys.edits(pageProgram().chapter)) !== null;
  } catch {
    return false;
  }
};
if (brings() || hasKept()) restore();
addEventListener('hashchange', () => {
  if (brings()) restore();
});
document.addEventListener('click', ({ target }) => {
  const action = target instanceof Element && target.closest<HTMLElement>('[data-edits]');
  if (action) void editing().then((opened) => opened.act(action.dataset['edits'] ?? ''));
});

pageProgram();
latestRun.listen(({ status }) => (document.documentElement.dataset['run'] = status));
latestRun.listen(showNumbers);

const scrubHistory = () => editing().then((opened) => opened.scrubHistory());
scrubListings((scrub) => void scrubHistory().then((opened) => opened.scrub(scrub)));

document.addEventListener('keydown', (event) => {
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  const { target } = event;
  // Nothing has been scrubbed before the first run.
  const isNew = latestRun.get().status === 'built';
  if (!isUndo || isNew || (target instanceof Element && target.closest('input, .cm-editor')))
    return;
  event.preventDefault();
  void scrubHistory().then((opened) => (event.shiftKey ? opened.redo() : opened.undo()));
});

// Symbols, and the names of the code, are linked from the first that is pointed at, focused or
// tapped. A finger that only passes over one is on its way elsewhere.
document.querySelector('.cast button')?.setAttribute('tabindex', '0');
const linked = '[data-sym], [data-code] :is(pre, .cm-line)';
let isLinked = false;
const link = fetchOnce(() =>
  import('./symbols/linked-symbols.ts').then(({ answer }) => {
    isLinked = true;
    return answer;
  }),
);
for (const listing of document.querySelectorAll('[data-code] pre'))
  listing.setAttribute('aria-description', 'Left and Right go from name to name.');
for (const reach of ['pointerover', 'focusin', 'click', 'keydown'])
  document.addEventListener(reach, (event) => {
    const { target, type } = event;
    const isPassing = type === 'pointerover' && (event as PointerEvent).pointerType === 'touch';
    if (isLinked || isPassing || !(target instanceof Element && target.closest(linked))) return;
    link().then(
      (answer) => answer(event),
      () => {},
    );
  });
