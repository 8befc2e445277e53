import { closest } from '../closest.ts';
import { fetchOnce } from '../fetch-once.ts';
import { openPage } from '../open-page.ts';
import { pageProgram } from '../program-data.ts';
import { readStored, storageKeys } from '../storage.ts';

/** Fetches what marks guesses when a reader comes to the first: it has to read conditions. */
const fetchAnswers = fetchOnce(() => import('./reveal-answer.ts'));

if (readStored(storageKeys.guesses(pageProgram().chapter)) !== null)
  fetchAnswers().then(
    ({ restoreGuesses }) => restoreGuesses(),
    () => {},
  );

for (const reach of ['pointerover', 'focusin'])
  document.addEventListener(reach, ({ target }) => {
    if (closest(target, '.guess')) fetchAnswers().catch(() => {});
  });
document.addEventListener('change', ({ target }) => {
  const guess = closest(target, '.guess');
  if (guess) void fetchAnswers().then(({ noteGuess }) => noteGuess(guess));
});

// A reader who runs the cell wants to see the answer: by its button, or by the keys that run it.
document.addEventListener('click', ({ target }) => {
  const button = closest(target, '[data-do="run"]');
  if (button) revealAnswerOfCell(button);
});
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter') return;
    if (event.shiftKey || event.ctrlKey || event.metaKey) return revealAnswerOfCell(event.target);
    const cell = closest(closest(event.target, '.guess input'), '.guess')?.nextElementSibling;
    if (!(cell instanceof HTMLElement)) return;
    revealAnswerOfCell(cell);
    void openPage().then((page) => page.act('run', cell));
  },
  // The editor keeps its keys to itself.
  true,
);

/** Reveals the answer to the guess before the cell of an event's target, if there is one. */
function revealAnswerOfCell(target: EventTarget | null): void {
  const before = closest(target, '[data-cell]')?.previousElementSibling;
  if (before instanceof HTMLElement && before.matches('.guess'))
    void fetchAnswers().then(({ revealAnswer }) => revealAnswer(before));
}
