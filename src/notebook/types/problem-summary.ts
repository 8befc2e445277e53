import { writeCount } from '../values/count.ts';
import { wordList } from '../values/word-list.ts';
import type { TypeProblem } from './compiler-requests.ts';

/**
 * Counts the type errors of a chapter for one of its cells: its own, and those of cells that cannot
 * show theirs because no editor is open in them.
 *
 * @param names the names of the cells
 * @param open the indices of the cells that show their own
 */
export function summarizeProblems(
  problems: readonly TypeProblem[],
  cell: number,
  names: readonly string[],
  open: readonly number[],
): string {
  const own = problems.filter((problem) => problem.cell === cell);
  const lines = [...new Set(own.map(({ line }) => line))];
  const there = names.flatMap((name, index) => {
    const count = problems.filter((problem) => problem.cell === index).length;
    return count === 0 || index === cell || open.includes(index)
      ? []
      : [`${writeCount(count, 'type error')} in the cell ${name}`];
  });
  const here =
    own.length === 0
      ? []
      : [
          `${writeCount(own.length, 'type error')} at line${lines.length > 1 ? 's' : ''} ${wordList(lines)}`,
        ];
  return [...here, ...there].join('; ') || 'no type errors';
}
