/** One addend of a sum, from where the ones before it have come to. */
export interface Step {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Puts signed numbers end to end, from zero. */
export function stack(values: readonly number[]): Step[] {
  let reached = 0;
  return values.map((value) => ({ value, from: reached, to: (reached += value) }));
}
