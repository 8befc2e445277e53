import { atom } from 'nanostores';
import type { CellOffset } from '../../notebook/types/joined-cells.ts';
import type { NameFacts } from '../../notebook/types/name-facts.ts';

/** What the rest of the page may ask while types are checked. */
export interface TypeChecker {
  /** Returns what the compiler knows of a name of the cells as they stand now. */
  nameFacts(at: CellOffset): Promise<NameFacts | null>;
  /** Returns the messages of the type errors at an offset of a cell whose editor is open. */
  errorsAt(at: CellOffset): readonly string[];
}

/** What checks types while the reader has it on. To read this loads no compiler. */
export const typeChecker = atom<TypeChecker | null>(null);
