import type { Cell } from '../source/cell.ts';
import type { CellNotes, Compilation } from '../source/compile.ts';
import type { ReadyCell } from '../source/replace-literal.ts';
import type { CompiledCell } from '../runtime/link/link.ts';
import { OutputBudget } from '../values/output-budget.ts';
import type { Output } from '../values/output.ts';
import type { Failure, Report, Values } from '../values/report.ts';
import type { Value } from '../values/value.ts';

/** Runs compiled programs somewhere safe. */
export interface Runner {
  /**
   * @param receive is given what the run reports, batch by batch
   * @param lose is called where the run was ended from outside, as by a full memory
   * @param isScrub whether a number is being turned: then many runs follow each other
   */
  run(
    cells: readonly CompiledCell[],
    receive: (reports: readonly Report[]) => void,
    lose: () => void,
    isScrub: boolean,
  ): { stop(): void };
}

export type CellStatus =
  /** Shows what it printed in the latest run. */
  | 'done'
  /** Its code has been changed, and the change is about to run. */
  | 'edited'
  /** In the run that is under way, its turn has not come. */
  | 'waiting'
  | 'running'
  /** It failed; `failure` says how. */
  | 'error'
  /** Stopped by the reader while it ran. */
  | 'stopped'
  /** It did not run: a cell above it, whose index is `because`, failed or was stopped; or all wait to be run. */
  | 'not-run';

export interface CellState extends Cell {
  /** Whether the source is another than the chapter's. */
  readonly edited: boolean;
  readonly status: CellStatus;
  /** What it printed in the latest run. Before the first run, the page itself shows it. */
  readonly outputs: readonly Output[];
  readonly failure: Failure | null;
  readonly because: number | null;
}

export type SessionStatus =
  | 'built'
  | 'running'
  | 'done'
  | 'error'
  | 'stopped'
  /** The sources wait to be run: nothing is shown that they would change. */
  | 'not-run';

/** A chapter as it was built: where a session begins, and what a reset goes back to. */
export interface BuiltProgram {
  readonly cells: readonly Cell[];
  readonly compiled: readonly CompiledCell[];
  readonly notes: readonly CellNotes[];
}

/**
 * A chapter in a reader's hands: the sources as they stand, and the one run whose outputs the page
 * shows. It knows no page: whoever draws it is told which cell has changed, by its index.
 */
export class Session {
  readonly #built: BuiltProgram;
  readonly #runner: Runner;
  readonly #compile: (cells: readonly Cell[]) => Promise<Compilation>;
  readonly #onChange: (changed: readonly number[]) => void;
  #cells: CellState[];
  readonly #changed = new Set<number>();
  /** Cells in which, since the run under way began, numbers have been turned and nothing else changed. */
  readonly #turned = new Set<number>();
  /** Cells as they are ready to run; null where one has been rewritten since it was last compiled. */
  #compiled: (CompiledCell | null)[];
  #notes: CellNotes[];
  #values: Values = {};
  #status: SessionStatus = 'built';
  #why = '';
  #isLost = false;
  #run: { stop(): void } | null = null;
  /** Counts runs: what belongs to an older one is dropped. */
  #turn = 0;
  /** The cell that the run under way has come to. */
  #current = 0;
  /** What each cell has printed, and what the names have come to, in the run under way. */
  #printed: Output[][] = [];
  #budgets: OutputBudget[] = [];
  #fresh: Record<string, Value> = {};

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
    this.#cells = built.cells.map((cell) => ({
      ...cell,
      edited: false,
      status: 'done',
      outputs: [],
      failure: null,
      because: null,
    }));
    this.#compiled = [...built.compiled];
    this.#notes = [...built.notes];
  }

  get cells(): readonly CellState[] {
    return this.#cells;
  }

  get status(): SessionStatus {
    return this.#status;
  }

  /** Why the sources wait to be run. */
  get why(): string {
    return this.#why;
  }

  /** Whether the latest run ended by itself, rather than by a hand or by a full memory. */
  get cameToEnd(): boolean {
    return this.#status === 'done' || (this.#status === 'error' && !this.#isLost);
  }

  /** The values of top-level names, as far as the latest run has come. None before the first. */
  get values(): Values {
    return this.#values;
  }

  /** What stands where in a cell, as of the last time it was compiled. */
  notes(index: number): CellNotes {
    return this.#notes[index] ?? { declared: [], literals: [] };
  }

  /**
   * Changes a cell's source. Nothing runs before `run` is called.
   *
   * @param isScrub whether only a number has been turned, and whoever turns it runs as soon as it can:
   * until then the cell shows what a run under way tells of it, and nobody is told of the change
   */
  edit(index: number, source: string, isScrub = false): void {
    const original = this.#built.cells[index]?.source;
    const edited = source !== original;
    // What was compiled with the page reads beside the page's other cells: not beside any others.
    const isBuilt = !edited && this.#cells.every((cell, at) => at === index || !cell.edited);
    this.#compiled[index] = isBuilt ? (this.#built.compiled[index] ?? null) : null;
    const notes = this.#built.notes[index];
    if (!edited && notes) this.#notes[index] = notes;
    const wasTyped = this.#cells[index]?.status === 'edited' && !this.#turned.has(index);
    this.#patch(index, { source, edited, status: 'edited' });
    if (!isScrub || wasTyped) this.#turned.delete(index);
    else this.#turned.add(index);
    if (!isScrub) this.#announce();
  }

  /**
   * Changes numbers of a cell, which stays ready to run. Whoever turns them runs as soon as it can: see
   * `edit`.
   */
  scrub(index: number, rewrite: (cell: ReadyCell) => ReadyCell): void {
    const source = this.#cells[index]?.source;
    if (source === undefined) return;
    const cell = { source, notes: this.notes(index), compiled: this.#compiled[index] ?? null };
    const turned = rewrite(cell);
    if (turned === cell) return;
    this.edit(index, turned.source, true);
    this.#notes[index] = turned.notes;
    if (turned.compiled) this.#compiled[index] = turned.compiled;
  }

  /** Puts a cell's source back. Nothing runs before `run` is called. */
  reset(index: number): void {
    const source = this.#built.cells[index]?.source;
    if (source !== undefined) this.edit(index, source);
  }

  /**
   * Lets the sources wait until `run` is called: from the first cell on whose code is not the one
   * that has run, nothing is shown of any run.
   *
   * @param why a sentence for the cells
   * @param values what is known of the names above that cell
   */
  hold(why: string, values: Values): void {
    const first = this.#cells.findIndex(({ status }) => status !== 'done');
    this.#begin();
    this.#status = 'not-run';
    this.#why = why;
    this.#values = values;
    for (const index of this.#all().slice(first < 0 ? this.#cells.length : first))
      this.#patch(index, { status: 'not-run', because: null, outputs: [], failure: null });
    this.#announce();
  }

  /**
   * Runs the program from the top, in place of any run under way.
   *
   * @param isScrub whether a number is being turned
   */
  async run(isScrub = false): Promise<void> {
    const turn = this.#begin();
    this.#status = 'running';
    this.#isLost = false;
    this.#turned.clear();
    for (const index of this.#all())
      this.#patch(index, { status: index === 0 ? 'running' : 'waiting', because: null });
    this.#announce();

    let compiled = this.#compiled.filter((cell) => cell !== null);
    let problem: Compilation['problem'] = null;
    try {
      if (compiled.length < this.#cells.length) {
        const compilation = await this.#compile(this.#cells);
        if (turn !== this.#turn) return;
        ({ problem } = compilation);
        compiled = [...compilation.compiled];
        this.#keep(compilation);
      }
    } catch (error) {
      if (turn === this.#turn) this.#end('error', unread(error));
      return;
    }

    // What stands above a cell that does not read runs; then the run has failed at that cell.
    const finish = () => {
      if (problem) this.#end('error', { ...problem, place: problem });
      else this.#end('done');
    };
    if (compiled.length === 0) return finish();
    this.#run = this.#runner.run(
      compiled,
      (reports) => {
        if (turn !== this.#turn) return;
        for (const report of reports) {
          if (report.kind === 'printed') this.#print(report.cell, report.outputs);
          else if (report.kind === 'ended') this.#pass(report.cell, report.values);
          else if (report.kind === 'failed') return this.#end('error', report.failure);
          else return finish();
        }
        // Once for a message, however much it tells.
        this.#announce();
      },
      () => {
        if (turn !== this.#turn) return;
        this.#isLost = true;
        this.#end('error', this.#lost());
      },
      isScrub,
    );
  }

  /** Ends the run under way. What it has printed stays. */
  stop(): void {
    if (this.#status === 'running') this.#end('stopped');
  }

  /** Takes over what was compiled of cells that have not been changed meanwhile. */
  #keep({ compiled, notes, problem }: Compilation): void {
    // What a cell above declares can be what is wrong with one that nobody has touched.
    if (problem) this.#compiled[problem.cell] = null;
    compiled.forEach((cell, index) => {
      if (this.#cells[index]?.status === 'edited') return;
      this.#compiled[index] = cell;
      const note = notes[index];
      if (note) this.#notes[index] = note;
    });
  }

  #begin(): number {
    this.#run?.stop();
    this.#run = null;
    this.#current = 0;
    this.#printed = this.#cells.map(() => []);
    this.#budgets = this.#cells.map(() => new OutputBudget());
    this.#fresh = {};
    return (this.#turn += 1);
  }

  #print(index: number, outputs: readonly Output[]): void {
    const printed = this.#printed[index];
    const admitted = outputs.flatMap((output) => this.#budgets[index]?.admit(output) ?? []);
    if (!printed || admitted.length === 0) return;
    printed.push(...admitted);
    this.#tell(index, { outputs: [...printed], failure: null });
  }

  /** A cell has ended: its outputs are all there, and the next has its turn. */
  #pass(index: number, values: Values): void {
    this.#fresh = { ...this.#fresh, ...values };
    this.#values = { ...this.#values, ...values };
    this.#current = index + 1;
    this.#tell(index, {
      status: 'done',
      outputs: [...(this.#printed[index] ?? [])],
      failure: null,
    });
    this.#tell(index + 1, { status: 'running' });
  }

  #end(status: 'done' | 'error' | 'stopped', failure: Failure | null = null): void {
    const printed = this.#printed;
    const ended = this.#current;
    // A timer may run, and fail, when every cell has come to its end.
    const at = failure?.cell ?? Math.min(ended, this.#cells.length - 1);
    this.#values = this.#fresh;
    this.#begin();
    this.#status = status;
    if (status !== 'done') {
      this.#tell(at, { status, failure, outputs: [...(printed[at] ?? [])] });
      for (const index of this.#all().slice(Math.max(at + 1, ended)))
        this.#tell(index, { status: 'not-run', because: at, outputs: [], failure: null });
    }
    this.#announce();
  }

  /**
   * Shows what the run tells of a cell, unless its code has been changed since the run began. A hand
   * that turns a number would see nothing until it rests: it is shown the run before.
   */
  #tell(index: number, change: Partial<CellState>): void {
    if (this.#cells[index]?.status !== 'edited') this.#patch(index, change);
    else if (this.#turned.has(index)) this.#patch(index, { ...change, status: 'edited' });
  }

  #lost(): Failure {
    const cell = Math.min(this.#current, this.#cells.length - 1);
    const message = 'The browser ended this run. Most likely its memory was full.';
    return { cell, name: 'Ended', message, place: null };
  }

  #patch(index: number, change: Partial<CellState>): void {
    const cell = this.#cells[index];
    if (!cell) return;
    this.#cells[index] = { ...cell, ...change };
    this.#changed.add(index);
  }

  /** Tells once of all that has changed since it was last told. */
  #announce(): void {
    const changed = [...this.#changed].sort((a, b) => a - b);
    this.#changed.clear();
    this.#onChange(changed);
  }

  #all(): number[] {
    return this.#cells.map((_, index) => index);
  }
}

/** What reads edited cells is fetched when it is needed, which may fail. */
function unread(error: unknown): Failure {
  const message = `The edited cells could not be read. ${error instanceof Error ? error.message : ''}`;
  return { cell: 0, name: 'Not run', message: message.trim(), place: null };
}
