/**
 * All that a chapter's page runs before the reader comes to a cell. What runs cells is fetched when
 * a pointer or the focus reaches one, so that it is there when Run is pressed.
 */
const open = () => import('./chapter-page.ts').then(({ chapterPage }) => chapterPage());
let page: ReturnType<typeof open> | undefined;

const cellOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;

for (const reach of ['pointerover', 'focusin'])
  document.addEventListener(reach, ({ target }) => {
    if (cellOf(target)) page ??= open();
  });

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  const cell = cellOf(button);
  if (cell && button)
    void (page ??= open()).then((opened) => opened.act(button.dataset['do'] ?? '', cell));
});

document.addEventListener('keydown', (event) => {
  const cell = cellOf(event.target);
  if (!cell || event.key !== 'Enter' || !event.shiftKey || event.defaultPrevented) return;
  event.preventDefault();
  void (page ??= open()).then((opened) => opened.act('run', cell));
});
