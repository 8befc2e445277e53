import { describe, expect, it } from 'vitest';
import { compileCells } from '../../source/compile.ts';
import { hookGlobal, linkedFirstLines, linkProgram } from './link.ts';

function compiled(...sources: string[]) {
  return compileCells(
    sources.map((source, index) => ({ name: `cell-${index}`, source })),
    ['dot'],
  ).compiled;
}

const sources = ['const a = 1 // no semicolon', '[1, 2].map(String);\nlet b = `x\ny`', '', '(b)'];

const links = { core: 'core', hook: '$secret' };

/** Records what a program calls its hook with: the cell and the values of its names, in order. */
async function hookCalls(...program: string[]): Promise<[number, Record<string, unknown>][]> {
  const recorded: [number, Record<string, unknown>][] = [];
  const hook = (cell: number, getters: Record<string, () => unknown>) => {
    const values = Object.entries(getters).map(([name, getter]) => [name, getter()]);
    recorded.push([cell, Object.fromEntries(values)]);
  };
  Object.defineProperty(globalThis, hookGlobal('$secret'), { value: hook, configurable: true });
  const code = linkProgram(compiled(...program), {
    core: 'data:text/javascript,export const dot = 7',
    hook: '$secret',
  });
  await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return recorded;
}

describe('linkProgram(cells, links)', () => {
  it('calls the hook after each cell, with a getter for each name that the cell declares', async () => {
    expect(await hookCalls(...sources)).toEqual([
      [0, { a: 1 }],
      [1, { b: 'x\ny' }],
      [2, {}],
      [3, {}],
    ]);
  });

  it('lets the hook see a name as it is when the cell ends', async () => {
    expect(await hookCalls('let a = 1; a = 2', 'a = 3; function f() {}; class B {}')).toMatchObject(
      [
        [0, { a: 2 }],
        [1, { f: expect.any(Function), B: expect.any(Function) }],
      ],
    );
  });

  it('waits for what a cell awaits', async () => {
    expect(await hookCalls('const a = await Promise.resolve(5)')).toEqual([[0, { a: 5 }]]);
  });

  it('imports the core from the address it is given', async () => {
    const recorded = await hookCalls(
      "import { dot } from '@behind-the-hood/nn'; import * as nn from '@behind-the-hood/nn'\nconst a = dot",
      'const b = nn.dot',
    );
    expect(recorded).toEqual([
      [0, { a: 7 }],
      [1, { b: 7 }],
    ]);
  });

  it('passes every name on, even `__proto__`', async () => {
    const recorded = await hookCalls('const __proto__ = 1, constructor = 2');
    expect(Object.entries(recorded[0]?.[1] ?? {})).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });

  it('lets a cell have the names of what every program finds', async () => {
    const recorded = await hookCalls('const globalThis = 1, self = 2, Reflect = 3');
    expect(recorded).toEqual([[0, { globalThis: 1, self: 2, Reflect: 3 }]]);
  });

  it('keeps quotes in an address from ending the specifier', () => {
    const program = linkProgram(compiled("import '@behind-the-hood/nn'"), {
      ...links,
      core: 'data:"\\',
    });
    expect(program).toContain(String.raw`import "data:\"\\"`);
  });
});

describe('linkedFirstLines(cells)', () => {
  it('is the line of the linked program on which each cell begins', () => {
    const cells = compiled(...sources);
    const lines = linkProgram(cells, links).split('\n');
    expect(linkedFirstLines(cells).map((line) => lines[line - 1])).toEqual([
      'const a = 1 // no semicolon',
      '[1, 2].map(String);',
      '',
      '(b)',
    ]);
  });
});
