import { describe, expect, it } from 'vitest';
import { serialise } from '../../notebook/runtime/serialise/serialise.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import { checkText } from './check-text.ts';
import { readMdx } from './read-mdx.ts';

const fence = '```';
const placeable = {
  components: ['Value', 'Why', 'SlopeFigure'],
  figures: {
    SlopeFigure: () => {
      throw new Error('SlopeFigure: no slope');
    },
  },
};

/** Checks a text of these lines against a program with z = 0.44, and says each mistake at its line. */
async function mistakesIn(lines: readonly string[], values?: Values): Promise<string[]> {
  const { tree, mistakes } = readMdx(lines.join('\n'));
  if (!tree) throw new Error(JSON.stringify(mistakes));
  const found = await checkText(tree, { cells: ['sum'], values }, placeable);
  return found.map(({ line, message }) => `${line}: ${message.split(/[:;]/)[0]}`);
}
const program = { z: serialise(0.44) };
const formula = (...lines: readonly string[]) =>
  mistakesIn(['First.', '', `${fence}formula`, ...lines, fence], program);

describe('checkText(tree, program, placeable)', () => {
  it('finds what is wrong in a formula at its own line, of its head and of its rows', async () => {
    // The fence opens on line 3: the head is line 4, and the rows are 5 and 6.
    expect(await formula('z & = & 1', 'z:0.44 & = & 1', 'z:0.44 & = & 2')).toEqual([]);
    expect(await formula('\\frac{z & = & 1', 'z:0.44 & = & 1')).toEqual(['4: KaTeX parse error']);
    expect(await formula('z & = & 1', 'z:0.44 & = & \\frac{1')).toEqual(['5: KaTeX parse error']);
    expect(await formula('z & = & 1', 'z:0.44 & = & 1', 'z:0.45 & = & 1')).toEqual([
      '6: "0.45" is said to be z, which is 0.44',
    ]);
  });

  it('finds TeX that does not read in a line and beside it', async () => {
    expect(
      await mistakesIn(['$z$ and', '$\\frac{z$', '', '$$', '\\frac{z', '$$'], program),
    ).toEqual(['2: KaTeX parse error', '4: KaTeX parse error']);
  });

  it('checks nothing against a program that cannot be run, and all else', async () => {
    const text = [
      '<Value name="q">1</Value>',
      '',
      '<SlopeFigure />',
      '',
      '<Why cell="no">A.</Why>',
    ];
    expect(await mistakesIn(text)).toEqual(['5: Why']);
    expect(await mistakesIn(text, program)).toEqual([
      '1: "1" is said to be q, which is no number of the program',
      '3: SlopeFigure',
      '5: Why',
    ]);
  });

  it('finds a component that there is not, and one without what it needs', async () => {
    expect(await mistakesIn(['<Figure />', '', '<Value>1</Value>'], program)).toEqual([
      '1: there is no component <Figure>',
      '3: <Value> needs name="…"',
    ]);
  });
});
