import { createHash } from 'node:crypto';
import { types } from 'virtual:core';
import type { Cell } from '../../notebook/source/cell.ts';
import { createChapterProgram } from '../../notebook/types/check-types.ts';
import { describeName, namesIn } from '../../notebook/types/describe-name.ts';
import { identifiersOf } from '../../notebook/types/identifiers.ts';
import { JoinedCells } from '../../notebook/types/joined-cells.ts';
import type { NameFacts } from '../../notebook/types/name-facts.ts';
import type { NameTypes } from '../../notebook/types/name-types.ts';
import { chapterPath } from '../../notebook/types/typed-program.ts';
import { readLanguageLibraries } from '../core/language-libraries.ts';

const known = new Map<string, NameTypes>();

/** Returns what the compiler knows of every name in a chapter's cells; once for the same cells. */
export function nameTypes(cells: readonly Cell[]): NameTypes {
  const key = JSON.stringify(cells.map(({ source }) => source));
  const found = known.get(key) ?? findNameTypes(cells);
  known.set(key, found);
  return found;
}

/** Returns the name of the file that holds them for a page: another content, another name. */
export function nameTypesFile(types: NameTypes): string {
  return createHash('sha256').update(JSON.stringify(types)).digest('hex').slice(0, 10);
}

function findNameTypes(cells: readonly Cell[]): NameTypes {
  const program = createChapterProgram(cells, readLanguageLibraries(), types);
  const file = program.getSourceFile(chapterPath);
  if (!file) throw new Error('the compiler has no file of the chapter');
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
  return {
    facts,
    cells: cells.map(({ source }, cell) =>
      identifiersOf(source).map(({ start, text }) => {
        const node = names.get(joined.offsetOf({ cell, offset: start }));
        const fact = node?.text === text ? describeName(node, checker) : undefined;
        return fact ? indexOf(fact) : -1;
      }),
    ),
  };
}
