import { describe, expect, it } from 'vitest';
import { line } from '../fixture/printed.ts';
import type { Output } from '../values/output.ts';
import { codeCell, coreCell, markdownCell, notebookText, type CellResult } from './notebook.ts';

const cell = { name: 'weighted-sum', source: "import { dot } from '@behind-the-hood/nn';\ndot();" };
const made = (result: CellResult | null, order = 1) => codeCell(cell, result, order, './nn.js');
const streams = (...outputs: readonly Output[]) =>
  made({ outputs, failure: null }).outputs.map((one) =>
    one.output_type === 'stream' ? [one.name, one.text.join('')] : [one.output_type],
  );

describe('codeCell(cell, result, order, core)', () => {
  it.each([
    ['log', 'stdout'],
    ['info', 'stdout'],
    ['debug', 'stdout'],
    ['warn', 'stderr'],
    ['error', 'stderr'],
  ] as const)('writes what console.%s prints to %s, as Node does', (method, name) => {
    expect(streams(line('a', method))).toEqual([[name, 'a\n']]);
  });

  it('joins what is printed to one stream without a break, and keeps the order of the streams', () => {
    const outputs = [
      line('1'),
      line('2', 'info'),
      line('3', 'warn'),
      line('4', 'error'),
      line('5'),
    ];
    expect(streams(...outputs)).toEqual([
      ['stdout', '1\n2\n'],
      ['stderr', '3\n4\n'],
      ['stdout', '5\n'],
    ]);
  });

  it('writes a table, and that something was cut, to stdout', () => {
    const table: Output = { kind: 'table', indent: 0, indexLabel: 'i', columns: [], rows: [] };
    const cut: Output = { kind: 'cut', unit: 'lines', limit: 1_000 };
    expect(streams(table, cut)).toEqual([
      [
        'stdout',
        '┌───┐\n│ i │\n├───┤\n└───┘\nCut here: this cell printed more than 1,000 lines.\n',
      ],
    ]);
  });

  it('shows how a cell failed after what it printed', () => {
    const message = { kind: 'number', value: 7 } as const;
    const failure = { cell: 0, name: 'Uncaught', message, place: null };
    const { outputs } = made({ outputs: [line('a')], failure });
    expect(outputs).toEqual([
      { output_type: 'stream', name: 'stdout', text: ['a\n'] },
      { output_type: 'error', ename: 'Uncaught', evalue: '7', traceback: ['Uncaught: 7'] },
    ]);
  });

  it('counts only a cell that has run', () => {
    expect(made(null, 3)).toMatchObject({ execution_count: null, outputs: [] });
    expect(made({ outputs: [], failure: null }, 3)).toMatchObject({ execution_count: 3 });
  });

  it('holds the source by lines, with the core where the notebook finds it', () => {
    expect(made(null).source).toEqual(["import { dot } from './nn.js';\n", 'dot();']);
  });

  it('has the id of the page’s cell, cut to the 64 characters that nbformat allows', () => {
    expect(made(null).id).toBe('cell-weighted-sum');
    const long = codeCell({ ...cell, name: 'x'.repeat(80) }, null, 1, './nn.js');
    expect(long.id).toBe(`cell-${'x'.repeat(59)}`);
    expect(long.metadata.name).toBe('x'.repeat(80));
  });
});

describe('markdownCell(id, text)', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\n', ['one\n']],
    ['one\n\ntwo', ['one\n', '\n', 'two']],
  ])('parts %j into lines that keep their breaks', (text, source) => {
    expect(markdownCell('a', text)).toEqual({
      cell_type: 'markdown',
      id: 'a',
      metadata: {},
      source,
    });
  });
});

describe('coreCell(core)', () => {
  it('says where the core comes from: an address, or a file beside the notebook', () => {
    const text = (core: string) => coreCell(core).source.join('');
    expect(text('https://example.org/nn.js')).toContain('<https://example.org/nn.js>');
    expect(text('./nn.js')).toContain('Put the file `nn.js`');
  });
});

describe('notebookText(notebook)', () => {
  it('is JSON, indented by one as Jupyter does, with a line break at its end', () => {
    const metadata = { title: 'A' } as Parameters<typeof notebookText>[0]['metadata'];
    expect(notebookText({ cells: [], metadata, nbformat: 4, nbformat_minor: 5 })).toBe(
      '{\n "cells": [],\n "metadata": {\n  "title": "A"\n },\n "nbformat": 4,\n "nbformat_minor": 5\n}\n',
    );
  });
});
