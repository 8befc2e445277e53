import type { SessionStatus } from '../../notebook/session/session.ts';
import { numberAt } from '../../notebook/values/value-path.ts';
import { latestRun, settledRun } from '../run-store.ts';
import { holds } from '../../notebook/worksheet/arithmetic/condition.ts';

/** The questions whose cells have been run, by their elements. */
const asked = new Set<HTMLElement>();

/** Takes a guess: it is kept until the cell is run; after that, it is judged at once. */
export function take(guess: HTMLElement): void {
  if (guess.dataset['seen'] !== undefined) return mark(guess);
  const status = guess.querySelector('[role="status"]');
  if (status)
    status.textContent =
      'Your guess is in. The answer is covered until you press Run and see, or Enter.';
}

/** Uncovers the output of a question's cell when the run that is under way, or about to be, has ended. */
export function ask(guess: HTMLElement): void {
  if (asked.size === 0) settledRun.listen(() => asked.forEach(mark));
  asked.add(guess);
  const { status } = latestRun.get();
  if (status !== 'built' && status !== 'running') mark(guess);
}

/** Asks the program of the latest run which options are right, and says how the guess fares. */
function mark(guess: HTMLElement): void {
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
  guess.dataset['seen'] = '';

  const why = document.querySelector<HTMLElement>(`[data-why="${guess.dataset['guess'] ?? ''}"]`);
  if (!why) return;
  const [only] = right;
  const isAsWritten = right.length === 1 && only?.dataset['holds'] !== undefined;
  why.dataset['seen'] = isAsWritten ? 'as-written' : '';
  say(why, sentence(status, isAsWritten, right, chosen), right);
}

function say(why: HTMLElement, words: string, right: readonly HTMLElement[]): void {
  const verdict = why.querySelector('.verdict');
  const answer = document.createElement('span');
  answer.className = 'hidden';
  answer.textContent = right.map((one) => ` ${textOf(one)}`).join('');
  // Another run says nothing again that it has not changed.
  if (verdict?.textContent !== words + answer.textContent) verdict?.replaceChildren(words, answer);
}

function sentence(
  status: SessionStatus,
  isAsWritten: boolean,
  right: readonly HTMLElement[],
  chosen: HTMLElement | undefined,
): string {
  if (right.length === 0)
    return status === 'done'
      ? 'With your program, none of these holds.'
      : 'The run did not get far enough to say.';
  if (right.length > 1) return 'With your program, more than one of these holds.';
  const where = isAsWritten ? '' : ', with your program';
  if (!chosen) return `The program’s answer is marked above${where}.`;
  return right[0] === chosen ? `Right${where}.` : `Not so${where}: the answer is marked above.`;
}

const textOf = (option: HTMLElement) => option.textContent.trim();
