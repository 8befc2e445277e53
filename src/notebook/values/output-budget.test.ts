import { describe, expect, it } from 'vitest';
import { line } from '../fixture/printed.ts';
import { serialise } from '../runtime/serialise/serialise.ts';
import { outputText } from './node-text/output-text.ts';
import { OutputBudget } from './output-budget.ts';
import type { Output } from './output.ts';

const lineCut: Output = { kind: 'cut', unit: 'lines', limit: 1_000 };
const byteCut: Output = { kind: 'cut', unit: 'bytes', limit: 1_000_000 };

describe('a cell', () => {
  it('may print 1,000 lines, and a notice at the next', () => {
    const budget = new OutputBudget();
    for (let i = 0; i < 1_000; i++) expect(budget.admit(line('x'))).toEqual([line('x')]);
    expect(budget.admit(line('x'))).toEqual([lineCut]);
    expect(budget.admit(line('x'))).toEqual([]);
    expect(budget.isSpent).toBe(true);
    expect(outputText(lineCut)).toBe('Cut here: this cell printed more than 1,000 lines.');
  });

  it('may print 1 MB: each line counts its bytes and its break', () => {
    const budget = new OutputBudget();
    // 999,998 bytes and a break leave room for one empty line: 1,000,000 in all.
    expect(budget.admit(line('é'.repeat(499_999)))).toHaveLength(1);
    expect(budget.admit(line(''))).toEqual([line('')]);
    expect(budget.admit(line(''))).toEqual([byteCut]);
    expect(outputText(byteCut)).toBe('Cut here: this cell printed more than 1 MB.');
  });

  it('keeps the beginning of the text in which a limit is reached', () => {
    const lines = new OutputBudget({ lines: 2, bytes: 100 });
    const notice = { kind: 'cut', unit: 'lines', limit: 2 };
    expect(lines.admit(line('a\nb\nc'))).toEqual([line('a\nb'), notice]);
    const bytes = new OutputBudget({ lines: 9, bytes: 4 });
    expect(bytes.admit(line('abcdef'))).toEqual([
      line('abcd'),
      { kind: 'cut', unit: 'bytes', limit: 4 },
    ]);
  });

  it('keeps the first rows of the table in which a limit is reached', () => {
    const rows = Array.from({ length: 20 }, (_, i) => ({ index: `${i}`, cells: [serialise(i)] }));
    const table: Output = { kind: 'table', indent: 0, indexLabel: '(index)', columns: ['n'], rows };
    // Ten lines hold the frame's four and six rows.
    const [first, second] = new OutputBudget({ lines: 10, bytes: 1e6 }).admit(table);
    expect(first).toEqual({ ...table, rows: rows.slice(0, 6) });
    expect(second).toEqual({ kind: 'cut', unit: 'lines', limit: 10 });
  });
});
