import { describe, expect, it } from 'vitest';
import type { CompiledCell } from '../runtime/link/link.ts';
import type { CellOutline, Compilation } from '../source/compile.ts';
import { CompiledProgram, type BuiltProgram } from './compiled-program.ts';

const compiled = (code: string): CompiledCell => ({ name: 'a', code, names: [], specifiers: [] });
const outline = (name: string): CellOutline => ({ declared: [{ name, line: 1 }], literals: [] });
const built: BuiltProgram = {
  cells: [
    { name: 'a', source: 'a' },
    { name: 'b', source: 'b' },
  ],
  compiled: [compiled('built a'), compiled('built b')],
  outlines: [outline('a'), outline('b')],
};
const codes = (program: CompiledProgram) => [0, 1].map((index) => program.cell(index)?.code);
const compilation = (problem: Compilation['problem'] = null): Compilation => ({
  compiled: [compiled('new a'), compiled('new b')].slice(0, problem?.cell ?? 2),
  outlines: [outline('newA'), outline('newB')].slice(0, problem?.cell ?? 2),
  problem,
});
const problemIn = (cell: number) => ({
  cell,
  line: 1,
  column: 1,
  name: 'SyntaxError',
  message: '',
});

describe('CompiledProgram', () => {
  it('has all cells, or says that it has not', () => {
    const program = new CompiledProgram(built);
    expect(program.cells?.map(({ code }) => code)).toEqual(['built a', 'built b']);
    program.invalidate(0);
    expect(program.cells).toBeNull();
    expect(codes(program)).toEqual([undefined, 'built b']);
    expect(built.compiled).toHaveLength(2);
  });

  it('keeps the outline of a cell that is rewritten, until it is compiled anew', () => {
    const program = new CompiledProgram(built);
    program.invalidate(0);
    expect(program.outline(0)).toEqual(outline('a'));
    program.adopt(compilation(), () => false);
    expect(program.outline(0)).toEqual(outline('newA'));
    expect(program.outline(7)).toEqual({ declared: [], literals: [] });
  });

  it('takes over nothing of a cell that was changed while it was compiled', () => {
    const program = new CompiledProgram(built);
    program.invalidate(0);
    program.adopt(compilation(), (index) => index === 0);
    expect(codes(program)).toEqual([undefined, 'new b']);
    expect(program.outline(0)).toEqual(outline('a'));
    expect(program.outline(1)).toEqual(outline('newB'));
  });

  it('drops the cell with a problem, also where nobody has touched it', () => {
    const program = new CompiledProgram(built);
    program.adopt(compilation(problemIn(1)), () => false);
    expect(codes(program)).toEqual(['new a', undefined]);
  });

  it('goes back to what was built of a cell only where the others are the chapter’s too', () => {
    const program = new CompiledProgram(built);
    program.replace(0, outline('scrubbed'), compiled('scrubbed a'));
    program.restore(0, false);
    expect(codes(program)).toEqual([undefined, 'built b']);
    expect(program.outline(0)).toEqual(outline('a'));
    program.restore(0, true);
    expect(codes(program)).toEqual(['built a', 'built b']);
  });

  it('takes in a number with its code, or leaves a cell to be compiled', () => {
    const program = new CompiledProgram(built);
    program.invalidate(0);
    program.replace(0, outline('scrubbed'), null);
    expect(codes(program)).toEqual([undefined, 'built b']);
    expect(program.outline(0)).toEqual(outline('scrubbed'));
    program.replace(0, outline('scrubbed'), compiled('scrubbed a'));
    expect(codes(program)).toEqual(['scrubbed a', 'built b']);
  });
});
