import { numberAt } from '../../notebook/values/value-path.ts';
import { canHold, holds } from '../../notebook/worksheet/arithmetic/condition.ts';
import { makeElement } from '../make-element.ts';
import { latestRun, settledRun } from '../run-store.ts';
import { setText } from '../set-text.ts';
import { verdictText, whyNoAnswer } from './guess-verdict.ts';
import { loadGuesses, saveGuess } from './saved-guesses.ts';

/** The guesses whose cells the reader has run. */
const revealed = new Set<HTMLElement>();
/** Those of them whose run has ended. */
const marked = new Set<HTMLElement>();

/** Answers a guess: it is marked at once if its cell has been run, and covered until then if not. */
export function noteGuess(guess: HTMLElement): void {
  save(guess);
  if (marked.has(guess)) return markGuess(guess);
  setText(
    guess.querySelector('[role="status"]'),
    'Your guess is in. The answer is covered until you press Run and see, or Enter.',
  );
}

/** Uncovers the output of a guess's cell when the run that has been asked for has ended. */
export function revealAnswer(guess: HTMLElement): void {
  follow(guess);
  save(guess);
  const { status } = latestRun.get();
  if (status !== 'built' && status !== 'running') markGuess(guess);
}

/** Chooses what the reader has chosen before the page was loaded, and shows what was seen then. */
export function restoreGuesses(): void {
  for (const [cell, { choice, seen }] of Object.entries(loadGuesses())) {
    const guess = document.querySelector<HTMLElement>(`[data-guess="${CSS.escape(cell)}"]`);
    if (!guess) continue;
    const chosen = optionsOf(guess).find(({ dataset }) => dataset['when'] === choice);
    // What was chosen while this module was on its way is the latest.
    const input = chosenOf(guess) ? undefined : chosen?.querySelector('input');
    if (input) input.checked = true;
    if (!seen || revealed.has(guess)) continue;
    follow(guess);
    if (latestRun.get().status !== 'running') markGuess(guess);
  }
}

/** Marks a guess anew with each run from now on. */
function follow(guess: HTMLElement): void {
  if (revealed.size === 0) settledRun.listen(() => revealed.forEach(markGuess));
  revealed.add(guess);
}

function save(guess: HTMLElement): void {
  saveGuess(guess.dataset['guess'] ?? '', {
    choice: chosenOf(guess)?.dataset['when'],
    seen: revealed.has(guess),
  });
}

const optionsOf = (guess: HTMLElement) => Array.from(guess.querySelectorAll('label'));
const chosenOf = (guess: HTMLElement) =>
  optionsOf(guess).find((option) => option.querySelector('input')?.checked);

/** Marks the options that are right in the latest run, and says how the guess fares. */
function markGuess(guess: HTMLElement): void {
  const { status, values } = settledRun.get();
  const options = optionsOf(guess);
  const read = (path: string) => numberAt(values, path) ?? NaN;
  // Before the first run the page shows what the build has run.
  const isHeld = ({ dataset }: HTMLElement) =>
    status === 'built' ? 'holds' in dataset : holds(dataset['when'] ?? '', read);
  const hasNumbers = options.every(({ dataset }) => canHold(dataset['when'] ?? '', read));
  const noAnswer = status === 'built' ? undefined : whyNoAnswer(status, hasNumbers);
  const right = noAnswer === undefined ? options.filter(isHeld) : [];
  const chosen = chosenOf(guess);
  for (const option of options) {
    if (right.includes(option)) option.dataset['verdict'] = 'right';
    else if (option === chosen && noAnswer === undefined) option.dataset['verdict'] = 'wrong';
    else delete option.dataset['verdict'];
  }
  marked.add(guess);
  guess.dataset['seen'] = '';

  const why = document.querySelector<HTMLElement>(`[data-why="${guess.dataset['guess'] ?? ''}"]`);
  if (!why) return;
  const [only] = right;
  const isAsBuilt = right.length === 1 && only?.dataset['holds'] !== undefined;
  why.dataset['seen'] = isAsBuilt ? 'as-written' : '';
  showVerdict(why, noAnswer ?? verdictText(isAsBuilt, right, chosen), right);
}

function showVerdict(why: HTMLElement, text: string, right: readonly HTMLElement[]): void {
  const verdict = why.querySelector('.verdict');
  const textContent = right.map((one) => ` ${one.textContent.trim()}`).join('');
  const answer = makeElement('span', { className: 'hidden', textContent });
  // A verdict that has not changed is not announced again.
  if (verdict?.textContent !== text + textContent) verdict?.replaceChildren(text, answer);
}
