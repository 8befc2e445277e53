import type { Cell } from './cell.ts';

/**
 * Joins cells to one ordinary ES module. An empty line parts them. Where a cell without a last
 * semicolon is followed by one that starts in a way that would carry the statement on, the empty
 * line holds a semicolon: each cell is read alone on the page, and must mean the same in the file.
 */
export function joinCells(cells: readonly Pick<Cell, 'source'>[]): string {
  return cells
    .map(({ source }, index) => {
      if (index === 0) return source;
      return (carriesOn(source) ? ';\n' : '\n') + source;
    })
    .join('\n');
}

function carriesOn(source: string): boolean {
  const code = source.replace(/^(\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*/, '');
  return /^[([{`<+\-/]/.test(code);
}
