import type { NameFacts } from './name-facts.ts';

/** What was known of every name of a chapter when the site was built, as it is sent to the page. */
export interface NameTypes {
  readonly facts: readonly NameFacts[];
  /** For each cell and each of its `identifiersOf`, the index of its facts; -1 for what is no name. */
  readonly cells: readonly (readonly number[])[];
  /** For each cell, the index of the last cell on which its types depend. */
  readonly reach: readonly number[];
}
