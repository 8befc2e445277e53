import { describe, expect, it } from 'vitest';
import { line } from '../fixture/printed.ts';
import { builtCell, type CellState, type CellStatus } from '../session/cell-state.ts';
import { codeCell, coreCell, markdownCell, type Notebook } from './notebook.ts';
import { pageNotebook } from './page-notebook.ts';

const printed = (text: string) => ({ outputs: [line(text)], failure: null });
const built: Notebook = {
  cells: [
    markdownCell('title', '# A'),
    coreCell('./nn.js'),
    codeCell({ name: 'a', source: 'f(1);' }, printed('1'), 1, './nn.js'),
    codeCell({ name: 'b', source: "import '@behind-the-hood/nn';" }, printed('2'), 2, './nn.js'),
  ],
  metadata: {
    kernelspec: { name: 'deno', display_name: 'Deno', language: 'typescript' },
    language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/x.typescript' },
    title: 'A',
  },
  nbformat: 4,
  nbformat_minor: 5,
};
const state = (
  name: string,
  source: string,
  edited: boolean,
  status: CellStatus,
  text?: string,
): CellState => ({
  ...builtCell({ name, source }),
  edited,
  status,
  outputs: text === undefined ? [] : [line(text)],
});
const b = (status: CellStatus, text?: string) =>
  state('b', "import '@behind-the-hood/nn';", false, status, text);
const at = 'https://example.org/nn.js';
const codeOf = (notebook: Notebook) =>
  notebook.cells.flatMap((one) =>
    one.cell_type === 'code'
      ? [
          [
            one.source.join(''),
            ...one.outputs.map((out) => ('text' in out ? out.text.join('') : '')),
          ],
        ]
      : [],
  );

describe('pageNotebook(notebook, session, core)', () => {
  it('keeps what the build printed before anything was run or changed, and imports from the address', () => {
    const cells = [state('a', 'f(1);', false, 'done'), b('done')];
    const notebook = pageNotebook(built, { cells, status: 'built' }, at);
    expect(codeOf(notebook)).toEqual([
      ['f(1);', '1\n'],
      [`import '${at}';`, '2\n'],
    ]);
    expect(notebook.cells.map(({ id }) => id)).toEqual(['title', 'core', 'cell-a', 'cell-b']);
    expect(notebook.cells[1]?.source.join('')).toContain(at);
  });

  it('holds an edited program with what its latest run printed, and says that it was changed', () => {
    const cells = [state('a', 'f(9);', true, 'done', '9'), b('done', '18')];
    const notebook = pageNotebook(built, { cells, status: 'done' }, at);
    expect(codeOf(notebook)).toEqual([
      ['f(9);', '9\n'],
      [`import '${at}';`, '18\n'],
    ]);
    expect(notebook.cells.map(({ id }) => id)).toContain('changed');
  });

  it.each<[string, CellState[], 'built' | 'running' | 'stopped']>([
    ['has not been run', [state('a', 'f(9);', true, 'edited'), b('done')], 'built'],
    ['is running', [state('a', 'f(9);', true, 'done', '9'), b('running')], 'running'],
    ['was stopped', [state('a', 'f(9);', true, 'done', '9'), b('stopped', '1')], 'stopped'],
  ])('shows no output of an edited program that %s', (_, cells, status) => {
    expect(codeOf(pageNotebook(built, { cells, status }, at))).toEqual([
      ['f(9);'],
      [`import '${at}';`],
    ]);
  });
});
