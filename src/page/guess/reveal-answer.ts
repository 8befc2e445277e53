import type { SessionStatus } from '../../notebook/session/cell-state.ts';
import { numberAt } from '../../notebook/values/value-path.ts';
import { holds } from '../../notebook/worksheet/arithmetic/condition.ts';
import { makeElement } from '../make-element.ts';
import { latestRun, settledRun } from '../run-store.ts';
import { setText } from '../set-text.ts';

/** The guesses whose cells the reader has run. */
const revealed = new Set<HTMLElement>();
/** Those of them whose run has ended. */
const marked = new Set<HTMLElement>();

/** Answers a guess: it is marked at once if its cell has been run, and covered until then if not. */
export function noteGuess(guess: HTMLElement): void {
  if (marked.has(guess)) return markGuess(guess);
  setText(
    guess.querySelector('[role="status"]'),
    'Your guess is in. The answer is covered until you press Run and see, or Enter.',
  );
}

/** Uncovers the output of a guess's cell when the run that has been asked for has ended. */
export function revealAnswer(guess: HTMLElement): void {
  if (revealed.size === 0) settledRun.listen(() => revealed.forEach(markGuess));
  revealed.add(guess);
  const { status } = latestRun.get();
  if (status !== 'built' && status !== 'running') markGuess(guess);
}

/** Marks the options that are right in the latest run, and says how the guess fares. */
function markGuess(guess: HTMLElement): void {
  const { status, values } = settledRun.get();
  const options = Array.from(guess.querySelectorAll('label'));
  const right = options.filter(({ dataset }) =>
    holds(dataset['when'] ?? '', (path) => numberAt(values, path) ?? NaN),
  );
  const chosen = options.find((option) => option.querySelector('input')?.checked);
  for (const option of options) {
    if (right.includes(option)) option.dataset['verdict'] = 'right';
    else if (option === chosen) option.dataset['verdict'] = 'wrong';
    else delete option.dataset['verdict'];
  }
  marked.add(guess);
  guess.dataset['seen'] = '';

  const why = document.querySelector<HTMLElement>(`[data-why="${guess.dataset['guess'] ?? ''}"]`);
  if (!why) return;
  const [only] = right;
  const isAsBuilt = right.length === 1 && only?.dataset['holds'] !== undefined;
  why.dataset['seen'] = isAsBuilt ? 'as-written' : '';
  showVerdict(why, verdictText(status, isAsBuilt, right, chosen), right);
}

function showVerdict(why: HTMLElement, text: string, right: readonly HTMLElement[]): void {
  const verdict = why.querySelector('.verdict');
  const textContent = right.map((one) => ` ${one.textContent.trim()}`).join('');
  const answer = makeElement('span', { className: 'hidden', textContent });
  // A verdict that has not changed is not announced again.
  if (verdict?.textContent !== text + textContent) verdict?.replaceChildren(text, answer);
}

function verdictText(
  status: SessionStatus,
  isAsBuilt: boolean,
  right: readonly HTMLElement[],
  chosen: HTMLElement | undefined,
): string {
  if (right.length === 0)
    return status === 'done'
      ? 'With your program, none of these holds.'
      : 'The run did not get far enough to say.';
  if (right.length > 1) return 'With your program, more than one of these holds.';
  const where = isAsBuilt ? '' : ', with your program';
  if (!chosen) return `The program’s answer is marked above${where}.`;
  return right[0] === chosen ? `Right${where}.` : `Not so${where}: the answer is marked above.`;
}
