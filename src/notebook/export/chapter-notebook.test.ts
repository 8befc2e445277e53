import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { line } from '../fixture/printed.ts';
import { chapterNotebook, type NotebookSource } from './chapter-notebook.ts';
import schema from './nbformat/nbformat.v4.5.schema.json' with { type: 'json' };
import type { CodeCell } from './notebook.ts';

const fence = '```';
const cell = (name: string, source: string) =>
  `${fence}ts cell name="${name}"\n${source}\n${fence}\n`;
const failure = { cell: 1, name: 'RangeError', message: 'too far', place: null };
const chapter: NotebookSource = {
  number: 1,
  title: 'A',
  promise: 'B.',
  able: ['do C'],
  text: `One.\n\n${cell('a', "import '@behind-the-hood/nn';\nf();")}\n${cell('b', 'g();')}\n${cell('c', 'h();')}`,
  cells: [
    {
      name: 'a',
      source: "import '@behind-the-hood/nn';\nf();",
      throws: false,
      outputs: [line('1'), line('2\n3'), line('4', 'error')],
      failure: null,
    },
    { name: 'b', source: 'g();', throws: true, outputs: [], failure },
    { name: 'c', source: 'h();', throws: false, outputs: [], failure: null },
  ],
  core: 'https://example.org/nn.js',
  page: null,
};

describe('chapterNotebook(chapter)', () => {
  const notebook = chapterNotebook(chapter);
  const code = notebook.cells.filter((one): one is CodeCell => one.cell_type === 'code');

  it('holds to nbformat’s own schema', () => {
    // The schema is of draft 4, and uses nothing that later drafts read in another way.
    const { $schema: _, ...rest } = schema;
    const ajv = new Ajv({ strict: false });
    expect(ajv.validate(rest, notebook), ajv.errorsText()).toBe(true);
    expect(ajv.validate(rest, { ...notebook, cells: [{ cell_type: 'code' }] })).toBe(false);
  });

  it('gives every cell an id of its own, and code cells that of the page', () => {
    const ids = notebook.cells.map(({ id }) => id);
    expect(ids.join(' ')).toBe('title core text-1 cell-a cell-b cell-c');
  });

  it('imports the core by its address', () => {
    expect(code[0]?.source).toEqual(["import 'https://example.org/nn.js';\n", 'f();']);
  });

  it('shows what was printed, stream by stream, and how a cell failed; nothing of cells below it', () => {
    expect(code.map(({ outputs }) => outputs)).toEqual([
      [
        { output_type: 'stream', name: 'stdout', text: ['1\n', '2\n', '3\n'] },
        { output_type: 'stream', name: 'stderr', text: ['4\n'] },
      ],
      [
        {
          output_type: 'error',
          ename: 'RangeError',
          evalue: 'too far',
          traceback: ['RangeError: too far'],
        },
      ],
      [],
    ]);
    expect(code.map(({ execution_count }) => execution_count)).toEqual([1, 2, null]);
    expect(code[1]?.metadata.tags).toEqual(['raises-exception']);
  });

  it('says where to put the core when it has no address', () => {
    const [, core] = chapterNotebook({ ...chapter, core: './nn.js' }).cells;
    expect(core?.source.join('')).toContain('Put the file `nn.js` of the site into the folder');
  });
});
