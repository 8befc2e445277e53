import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCell } from '../../notebook/source/parse-cell.ts';
import { SourceError } from '../../notebook/source/parse/parse-typescript.ts';
import { compile } from './compile.ts';
import type { Parse, Parsing } from './parse-aside.ts';

const { aside } = vi.hoisted(() => ({
  aside: { asked: [] as string[], ended: [] as string[], answer: undefined as Parse | undefined },
}));
vi.mock('./parse-aside.ts', async (original) => ({
  ...(await original<typeof import('./parse-aside.ts')>()),
  parseAside(source: string): Parsing {
    aside.asked.push(source);
    const parse = Promise.resolve(aside.answer ?? parseCell);
    return { parse, end: () => aside.ended.push(source) };
  },
}));

beforeEach(async () => {
  await compile([]);
  Object.assign(aside, { asked: [], ended: [], answer: undefined });
});

const text = (length: number, name = 'a') => `const ${name} = 1;`.padEnd(length);
const compileTexts = (...sources: readonly string[]) =>
  compile(sources.map((source, index) => ({ name: `cell-${index}`, source })));

describe('compile(cells)', () => {
  it('parses beside the page what is longer than 20,000 characters, and only that', async () => {
    const { compiled, problem } = await compileTexts(text(20_000), text(20_001, 'b'));
    expect(aside.asked).toEqual([text(20_001, 'b')]);
    expect(problem).toBeNull();
    expect(compiled.map(({ names }) => names)).toEqual([['a'], ['b']]);
  });

  it('takes what was parsed there, and says what was wrong', async () => {
    aside.answer = () => parseCell('const other = 1;');
    const { compiled } = await compileTexts(text(20_001));
    expect(compiled[0]?.names).toEqual(['other']);
    await compile([]);
    aside.answer = () => {
      throw new SourceError('This is wrong', text(20_001), 6);
    };
    expect((await compileTexts(text(20_001))).problem).toMatchObject({
      cell: 0,
      line: 1,
      column: 7,
      message: 'This is wrong',
    });
  });

  it('parses a long text once, as long as it stands in a cell', async () => {
    await compileTexts(text(20_001), '1;');
    await compileTexts(text(20_001), '2;');
    expect(aside.asked).toHaveLength(1);
    await compileTexts('3;');
    await compileTexts(text(20_001));
    expect(aside.asked).toHaveLength(2);
  });

  it('ends the parsing of a text that stands in no cell any more', async () => {
    await compileTexts(text(20_001), text(20_002));
    await compileTexts(text(20_001));
    expect(aside.ended).toEqual([text(20_002)]);
  });

  it('compiles the texts that stood there when it was asked', async () => {
    const cells = [{ name: 'a', source: text(20_001) }];
    const compiling = compile(cells);
    cells[0] = { name: 'a', source: 'const later = 1' };
    expect((await compiling).compiled[0]?.names).toEqual(['a']);
  });
});
