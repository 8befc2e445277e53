import type { TypeProblem } from './messages.ts';

/**
 * What a cell says of the type errors of the chapter: its own, and those of cells that cannot show
 * theirs because no editor is open in them.
 *
 * @param names the names of the cells
 * @param open the indices of the cells that show their own
 */
export function problemWords(
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
      : [`${counted(count)} in the cell ${name}`];
  });
  const here =
    own.length === 0
      ? []
      : [`${counted(own.length)} at line${lines.length > 1 ? 's' : ''} ${listed(lines)}`];
  return [...here, ...there].join('; ') || 'no type errors';
}

function counted(count: number): string {
  return `${count} type error${count === 1 ? '' : 's'}`;
}

function listed(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? String(last) : `${numbers.slice(0, -1).join(', ')} and ${last}`;
}
