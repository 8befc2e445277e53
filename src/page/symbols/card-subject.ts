import { atom } from 'nanostores';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import type { LocalFacts } from '../../notebook/symbols/card/local-facts.ts';
import type { NameFacts } from '../../notebook/types/name-facts.ts';
import type { CodeName } from './code/code-names.ts';
import type { Boxes } from './card/card-position.ts';

/** How a subject is shown. */
export interface Appearance {
  /** What the card stands beside and does not cover. */
  readonly boxes: Boxes;
  /** Whether it stays when the pointer or the focus goes on. */
  readonly isPinned: boolean;
  /** Whether a screen reader reads the card out. */
  readonly isAnnounced: boolean;
  /** Whether its name is marked in the listing, where the arrow keys have come to it. */
  readonly isMarked: boolean;
}

/** A symbol of the chapter, which is highlighted wherever it stands. */
export interface SymbolSubject extends Appearance {
  readonly kind: 'symbol';
  readonly symbol: ChapterSymbol;
  readonly path: string;
  /** The name in the code that it is highlighted from, if it is, and what is known of it there. */
  readonly codeName: CodeName | undefined;
  readonly localFacts: LocalFacts;
}

/** A name of the code that is no symbol, or a part of the code with a type error. */
export interface NameSubject extends Appearance {
  readonly kind: 'name';
  readonly codeName: CodeName;
  /** What the compiler knows of it; null for what is no name, undefined for what is not known. */
  readonly facts: NameFacts | null | undefined;
  readonly errors: readonly string[];
}

export const cardSubject = atom<SymbolSubject | NameSubject | null>(null);

/** Checks whether a symbol is pinned: then only a click, Escape or the symbol table changes it. */
export function hasPinnedSymbol(): boolean {
  const subject = cardSubject.get();
  return subject?.kind === 'symbol' && subject.isPinned;
}
