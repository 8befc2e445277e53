import { openPage } from '../open-page.ts';
import { ask, take } from './judge.ts';

const guessOf = (cell: Element | null | undefined) => {
  const before = cell?.previousElementSibling;
  return before instanceof HTMLElement && before.matches('.guess') ? before : null;
};
const closest = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

document.addEventListener('change', ({ target }) => {
  const guess = closest(target, '.guess');
  if (guess) take(guess);
});

// Whoever runs the cell wants to see: by its button, or by the keys that run it.
const see = (target: EventTarget | null) => {
  const guess = guessOf(closest(target, '[data-cell]'));
  if (guess) ask(guess);
};
document.addEventListener('click', ({ target }) => {
  const button = closest(target, '[data-do="run"]');
  if (button) see(button);
});
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter') return;
    if (event.shiftKey || event.ctrlKey || event.metaKey) return see(event.target);
    const guess = closest(event.target, '.guess input')?.closest<HTMLElement>('.guess');
    const cell = guess?.nextElementSibling;
    if (!(cell instanceof HTMLElement)) return;
    see(cell);
    void openPage().then((page) => page.act('run', cell));
  },
  // The editor keeps its keys to itself.
  true,
);
