import type { Nodes } from 'mdast';

/** Returns the line of the file on which a node begins. */
export function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}
