import type { TypeQuestions } from '../../notebook/types/messages.ts';

/** What checks types, while the reader wants it: the page may ask, and loads nothing by asking. */
interface AtHand {
  /** What the compiler knows of a name of the cells as they stand now. */
  name(ask: TypeQuestions['name']['ask']): Promise<TypeQuestions['name']['answer']>;
  /** What is wrong at a place of a cell whose editor is open. */
  wrongAt(cell: number, offset: number): readonly string[];
}

export const atHand: { types: AtHand | null } = { types: null };
