import type { Box } from './card-place.ts';
import type { CodeName } from './code-names.ts';

/** A symbol that is lit, and what the card about it keeps clear of. */
export interface Lit {
  readonly path: string;
  readonly about: () => readonly Box[];
  /** Whether it stays when the pointer or the focus goes on. */
  readonly kept: boolean;
  /** The place of the code that it is lit from. */
  readonly name: CodeName | undefined;
}

/** A name of the code, of which the card tells where it is no symbol. */
export interface Told {
  readonly name: CodeName;
  readonly kept: boolean;
}

/** What the card is about: one of these two, or nothing. */
export let lit: Lit | undefined;
export let told: Told | undefined;

export function setShown(symbol?: Lit, name?: Told): void {
  lit = symbol;
  told = name;
}
