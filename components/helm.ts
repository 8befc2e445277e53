/** Whoever can change the program: the page of a chapter, once it is open. */
export interface Helm {
  steer(path: string, value: number, phase: 'move' | 'end', decimals?: number): void;
  canSteer(path: string): boolean;
}
