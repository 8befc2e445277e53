import type { SessionStatus } from '../../notebook/session/cell-state.ts';

/** Says why no guess is right or wrong; undefined where the program has an answer. */
export function whyNoAnswer(status: SessionStatus, hasNumbers: boolean): string | undefined {
  if (status === 'not-run') return 'The program waits to be run, so no guess is marked.';
  if (status !== 'done') return 'The run did not come to its end, so no guess is marked.';
  if (hasNumbers) return undefined;
  return 'With your program, none of these holds. It gives no number to compare: no guess is marked.';
}

/**
 * Says how a guess fares.
 *
 * @param isAsBuilt whether the one right option is that of the chapter as it was built
 * @param right the options that hold
 */
export function verdictText<Option>(
  isAsBuilt: boolean,
  right: readonly Option[],
  chosen: Option | undefined,
): string {
  if (right.length === 0) return 'With your program, none of these holds.';
  if (right.length > 1) return 'With your program, more than one of these holds.';
  const where = isAsBuilt ? '' : ', with your program';
  if (chosen === undefined) return `The program’s answer is marked above${where}.`;
  return right[0] === chosen ? `Right${where}.` : `Not so${where}: the answer is marked above.`;
}
