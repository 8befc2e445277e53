import { createHash } from 'node:crypto';
import type ts from 'typescript';
import type { Cell } from '../../notebook/source/cell.ts';
import { factsOfName, namesIn } from '../../notebook/types/facts-of-name.ts';
import { identifiersOf, type Identifier } from '../../notebook/types/identifiers.ts';
import { JoinedCells } from '../../notebook/types/joined-cells.ts';
import type { NameFacts, NameTypes } from '../../notebook/types/name-facts.ts';
import { chapterPath } from '../../notebook/types/typed-program.ts';
import { typeServiceOf } from './type-service.ts';

const known = new Map<string, NameTypes>();

/** Returns what the compiler knows of every name in the cells, and checks the same cells once. */
export function nameTypes(cells: readonly Cell[]): NameTypes {
  const key = JSON.stringify(cells.map(({ source }) => source));
  const found = known.get(key) ?? findNameTypes(cells);
  known.set(key, found);
  return found;
}

/** Names the file of a chapter's name types by its content, so that browsers may cache it. */
export function nameTypesFile(types: NameTypes): string {
  return createHash('sha256').update(JSON.stringify(types)).digest('hex').slice(0, 10);
}

function findNameTypes(cells: readonly Cell[]): NameTypes {
  const { program } = typeServiceOf(cells);
  const file = program?.getSourceFile(chapterPath);
  if (!program || !file) throw new Error('the compiler has no file of the chapter');
  const checker = program.getTypeChecker();
  const names = new Map(namesIn(file).map((node) => [node.getStart(file), node]));
  const joined = new JoinedCells(cells.map(({ source }) => source));
  const facts: NameFacts[] = [];
  const indices = new Map<string, number>();
  const indexOf = (fact: NameFacts): number => {
    const key = JSON.stringify(fact);
    const index = indices.get(key) ?? facts.push(fact) - 1;
    indices.set(key, index);
    return index;
  };
  const nameOf = (cell: number, { start, text }: Identifier): ts.Identifier | undefined => {
    const node = names.get(joined.offsetOf({ cell, offset: start }));
    return node?.text === text ? node : undefined;
  };
  /** Finds the cells that declare the names of a cell. */
  const needsOf = (source: string, cell: number): number[] =>
    identifiersOf(source)
      .map((word) => nameOf(cell, word))
      .flatMap((node) => (node && checker.getSymbolAtLocation(node)?.declarations) ?? [])
      .filter((declaration) => declaration.getSourceFile() === file)
      .map((declaration) => joined.cellOffsetOf(declaration.getStart(file)).cell);
  const needs = cells.map(({ source }, cell) => Math.max(cell, ...needsOf(source, cell)));
  return {
    facts,
    cells: cells.map(({ source }, cell) =>
      identifiersOf(source).map((word) => {
        const node = nameOf(cell, word);
        const fact = node && factsOfName(node, checker);
        return fact ? indexOf(fact) : -1;
      }),
    ),
    reach: needs.map((last) => furthest(needs, last)),
  };
}

/** Returns the last of the cells that a cell depends on, directly or through others. */
function furthest(needs: readonly number[], last: number): number {
  const further = Math.max(...needs.slice(0, last + 1));
  return further > last ? furthest(needs, further) : last;
}
