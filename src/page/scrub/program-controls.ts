/** Whoever can change the program: the page of a chapter, once it is open. */
export interface ProgramControls {
  setNumber(path: string, value: number, phase: 'move' | 'end', decimals?: number): void;
  canSetNumber(path: string): boolean;
}
