import { withTrueMinus } from '../values/number-signs.ts';
import { answerNumber } from '../values/write-number.ts';
import type { SolvedQuestion } from './solve-sheet.ts';
import { noSuchNumber } from './unasked.ts';

/** Writes what the key has for a question: its answer, or why there is none. */
export function keyText({ answer, decimals, unasked }: SolvedQuestion): string {
  // A small number is written with the decimals that are asked for.
  if (unasked === undefined)
    return answer !== 0 && Math.abs(answer) < 1e-6
      ? withTrueMinus(answer.toFixed(decimals))
      : answerNumber(answer, decimals);
  return unasked === noSuchNumber ? 'no such number' : 'not asked';
}
