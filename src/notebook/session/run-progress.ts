import { OutputBudget } from '../values/output-budget.ts';
import type { Output } from '../values/output.ts';
import type { Values } from '../values/run-report.ts';

export class RunProgress {
  readonly #count: number;
  readonly #outputs: Output[][];
  readonly #budgets: OutputBudget[];
  #values: Values = {};
  #ended = 0;

  /** @param count how many cells the program has */
  constructor(count: number) {
    this.#count = count;
    this.#outputs = Array.from({ length: count }, () => []);
    this.#budgets = Array.from({ length: count }, () => new OutputBudget());
  }

  get ended(): number {
    return this.#ended;
  }

  /** The cell that runs; the last one, while only timers are left. */
  get current(): number {
    return Math.min(this.#ended, this.#count - 1);
  }

  /** The values of the names that the ended cells declared. */
  get values(): Values {
    return this.#values;
  }

  outputs(index: number): readonly Output[] {
    return [...(this.#outputs[index] ?? [])];
  }

  /** Adds what a cell prints, as far as its budget goes. Returns whether anything was added. */
  print(index: number, outputs: readonly Output[]): boolean {
    const admitted = outputs.flatMap((output) => this.#budgets[index]?.admit(output) ?? []);
    this.#outputs[index]?.push(...admitted);
    return admitted.length > 0;
  }

  endCell(index: number, values: Values): void {
    this.#values = { ...this.#values, ...values };
    this.#ended = index + 1;
  }
}
