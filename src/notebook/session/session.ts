import type { Cell } from '../source/cell.ts';
import type { CellOutline, Compilation } from '../source/compile.ts';
import type { ReadyCell } from '../source/replace-literal.ts';
import type { Output } from '../values/output.ts';
import type { Failure, Values } from '../values/run-report.ts';
import { builtCell, type CellState, type SessionStatus } from './cell-state.ts';
import { CompiledProgram, type BuiltProgram } from './compiled-program.ts';
import { RunProgress } from './run-progress.ts';
import type { Loss, Runner } from './runner.ts';

/**
 * A chapter that a reader edits and runs: the sources as they stand, and the one run whose outputs
 * the page shows. It knows no page: `onChange` gets the indexes of the cells that have changed.
 */
export class Session {
  readonly #built: BuiltProgram;
  readonly #runner: Runner;
  readonly #compile: (cells: readonly Cell[]) => Promise<Compilation>;
  readonly #onChange: (changed: readonly number[]) => void;
  readonly #cells: CellState[];
  readonly #changed = new Set<number>();
  /** Cells in which only numbers have been dragged since the run under way began. */
  readonly #scrubbed = new Set<number>();
  readonly #compiled: CompiledProgram;
  #values: Values = {};
  #status: SessionStatus = 'built';
  #suspendReason = '';
  #isLost = false;
  #isHeld = false;
  /** Counts runs: what belongs to an older one is dropped. */
  #runId = 0;
  #run: { stop(): void } | null = null;
  #progress: RunProgress;

  constructor(
    built: BuiltProgram,
    runner: Runner,
    compile: (cells: readonly Cell[]) => Promise<Compilation>,
    onChange: (changed: readonly number[]) => void,
  ) {
    this.#built = built;
    this.#runner = runner;
    this.#compile = compile;
    this.#onChange = onChange;
    this.#cells = built.cells.map(builtCell);
    this.#compiled = new CompiledProgram(built);
    this.#progress = new RunProgress(built.cells.length);
  }

  get cells(): readonly CellState[] {
    return this.#cells;
  }

  get status(): SessionStatus {
    return this.#status;
  }

  /** Why the program is suspended, as a sentence for the cells. */
  get suspendReason(): string {
    return this.#suspendReason;
  }

  /** Whether the latest run ended by itself, rather than by the reader or by a full memory. */
  get cameToEnd(): boolean {
    return this.#status === 'done' || (this.#status === 'error' && !this.#isLost);
  }

  /** The values of top-level names, as far as the latest run has come. None before the first. */
  get values(): Values {
    return this.#values;
  }

  /** Returns the declarations and literals of a cell, as of the last time it was compiled. */
  outline(index: number): CellOutline {
    return this.#compiled.outline(index);
  }

  /**
   * Changes a cell's source. Nothing runs before `run` is called.
   *
   * @param isScrub whether only a number has been dragged. A run follows as soon as one can: until
   *   then the cell shows what the run under way reports of it, and the change is not announced.
   */
  edit(index: number, source: string, isScrub = false): void {
    if (!this.#cells[index]) return;
    const edited = source !== this.#built.cells[index]?.source;
    const isWhole = this.#cells.every((cell, at) => at === index || !cell.edited);
    if (edited) this.#compiled.invalidate(index);
    else this.#compiled.restore(index, isWhole);
    const wasTyped = this.#cells[index]?.status === 'edited' && !this.#scrubbed.has(index);
    this.#patch(index, { source, edited, status: 'edited' });
    if (!isScrub || wasTyped) this.#scrubbed.delete(index);
    else this.#scrubbed.add(index);
    if (!isScrub) this.#announce();
  }

  /** Changes numbers of a cell, which stays compiled. A run follows as with `edit`. */
  scrub(index: number, rewrite: (cell: ReadyCell) => ReadyCell): void {
    const source = this.#cells[index]?.source;
    if (source === undefined) return;
    const cell = { source, outline: this.outline(index), compiled: this.#compiled.cell(index) };
    const rewritten = rewrite(cell);
    if (rewritten === cell) return;
    this.edit(index, rewritten.source, true);
    this.#compiled.replace(index, rewritten.outline, rewritten.compiled);
  }

  /** Puts a cell's source back. Nothing runs before `run` is called. */
  reset(index: number): void {
    const source = this.#built.cells[index]?.source;
    if (source !== undefined) this.edit(index, source);
  }

  /** Drops the run under way, and runs nothing before the program is suspended. */
  hold(): void {
    this.#startOver();
    this.#isHeld = true;
  }

  /**
   * Suspends the program until `run` is called: from the first cell on whose code is not the one
   * that has run, nothing is shown of any run.
   *
   * @param reason a sentence for the cells
   * @param values what is known of the names above that cell
   */
  suspend(reason: string, values: Values): void {
    const first = this.#cells.findIndex(({ status }) => status !== 'done');
    this.#startOver();
    this.#isHeld = false;
    this.#status = 'not-run';
    this.#suspendReason = reason;
    this.#values = values;
    if (first >= 0)
      for (const index of this.#indexes(first))
        this.#patch(index, { status: 'not-run', because: null, outputs: [], failure: null });
    this.#announce();
  }

  /**
   * Runs the program from the top, in place of any run under way.
   *
   * @param isScrub whether a number is being dragged
   */
  async run(isScrub = false): Promise<void> {
    if (this.#isHeld) return;
    const id = this.#startOver();
    this.#status = 'running';
    this.#isLost = false;
    this.#scrubbed.clear();
    for (const index of this.#indexes())
      this.#patch(index, { status: index === 0 ? 'running' : 'waiting', because: null });
    this.#announce();

    let cells = this.#compiled.cells;
    let problem: Compilation['problem'] = null;
    if (!cells) {
      try {
        const compilation = await this.#compile(this.#cells);
        if (id !== this.#runId) return;
        ({ compiled: cells, problem } = compilation);
        this.#compiled.adopt(compilation, (index) => this.#cells[index]?.status === 'edited');
      } catch (error) {
        if (id !== this.#runId) return;
        this.#isLost = true;
        return this.#end('error', compilerFailure(error));
      }
    }

    // The cells above one that does not read run; then the run has failed at that cell.
    const finish = () => {
      if (problem) this.#end('error', { ...problem, place: problem });
      else this.#end('done');
    };
    if (cells.length === 0) return finish();
    this.#run = this.#runner.run(
      cells,
      (reports) => {
        if (id !== this.#runId) return;
        for (const report of reports) {
          if (report.kind === 'printed') this.#print(report.cell, report.outputs);
          else if (report.kind === 'ended') this.#endCell(report.cell, report.values);
          else if (report.kind === 'failed') return this.#end('error', report.failure);
          else return finish();
        }
        this.#announce();
      },
      (loss) => {
        if (id !== this.#runId) return;
        this.#isLost = true;
        this.#end('error', { cell: this.#progress.current, place: null, ...lossTexts[loss] });
      },
      isScrub,
    );
  }

  /** Ends the run under way. What it has printed stays. */
  stop(): void {
    if (this.#status === 'running') this.#end('stopped');
  }

  /** Drops the run under way. Returns the id of the next. */
  #startOver(): number {
    this.#run?.stop();
    this.#run = null;
    this.#progress = new RunProgress(this.#cells.length);
    return (this.#runId += 1);
  }

  #print(index: number, outputs: readonly Output[]): void {
    if (this.#progress.print(index, outputs))
      this.#show(index, { outputs: this.#progress.outputs(index), failure: null });
  }

  /** Shows a cell as done, with all its outputs, and the next as running. */
  #endCell(index: number, values: Values): void {
    this.#progress.endCell(index, values);
    this.#values = { ...this.#values, ...values };
    this.#show(index, {
      status: 'done',
      outputs: this.#progress.outputs(index),
      failure: null,
    });
    this.#show(index + 1, { status: 'running' });
  }

  #end(status: 'done' | 'error' | 'stopped', failure: Failure | null = null): void {
    const progress = this.#progress;
    this.#startOver();
    this.#values = progress.values;
    this.#status = status;
    if (status !== 'done') {
      // A timer may fail in any cell when all have ended.
      const at = failure?.cell ?? progress.current;
      this.#show(at, { status, failure, outputs: progress.outputs(at) });
      for (const index of this.#indexes(Math.max(at + 1, progress.ended)))
        this.#show(index, { status: 'not-run', because: at, outputs: [], failure: null });
    }
    this.#announce();
  }

  /**
   * Shows what the run reports of a cell, unless its code has been typed into since the run began.
   * While a number is dragged, the run before is shown: else nothing would be seen until the
   * pointer rests.
   */
  #show(index: number, change: Partial<CellState>): void {
    if (this.#cells[index]?.status !== 'edited') this.#patch(index, change);
    else if (this.#scrubbed.has(index)) this.#patch(index, { ...change, status: 'edited' });
  }

  #patch(index: number, change: Partial<CellState>): void {
    const cell = this.#cells[index];
    if (!cell) return;
    this.#cells[index] = { ...cell, ...change };
    this.#changed.add(index);
  }

  /** Calls back once for all that has changed since the last time. */
  #announce(): void {
    const changed = [...this.#changed].sort((a, b) => a - b);
    this.#changed.clear();
    this.#onChange(changed);
  }

  #indexes(from = 0): number[] {
    return [...this.#cells.keys()].slice(from);
  }
}

/** Says that the compiler could not be fetched, which happens when it is needed. */
function compilerFailure(error: unknown): Failure {
  const message = `The edited cells could not be read. ${error instanceof Error ? error.message : ''}`;
  return { cell: 0, name: 'Not run', message: message.trim(), place: null };
}

const lossTexts: Readonly<Record<Loss, { readonly name: string; readonly message: string }>> = {
  ended: {
    name: 'Ended',
    message: 'The browser ended this run. Most likely its memory was full.',
  },
  'not-started': {
    name: 'Not run',
    message:
      'The browser does not start the worker in which cells run. A setting or an extension may forbid it.',
  },
};
