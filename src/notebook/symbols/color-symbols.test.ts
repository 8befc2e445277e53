import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { colorSymbols } from './color-symbols.ts';
import type { Role, ChapterSymbol } from './chapter-symbol.ts';

const symbol = (name: string, tex: string, role: Role): ChapterSymbol => ({
  name,
  tex,
  role,
  meaning: '',
});
const symbolTable = [
  symbol('w', 'w', 'weight'),
  symbol('x', 'x', 'input'),
  symbol('first', 'x_1', 'input'),
  symbol('prediction', '\\hat{y}', 'activation'),
  symbol('y', 'y', 'target'),
];
const W = '{\\htmlData{role=weight,sym=w}{w}}';
const X = '{\\htmlData{role=input,sym=x}{x}}';

describe('colorSymbols(tex, symbolTable)', () => {
  it.each([
    ['w', W],
    ['w \\cdot x', `${W} \\cdot ${X}`],
    ['wx', `${W}${X}`],
    ['\\frac{w}{2}', `\\frac{${W}}{2}`],
    ['z = 1 + 2', 'z = 1 + 2'],
    ['', ''],
  ])('wraps every symbol, and nothing else: %s', (tex, colored) => {
    expect(colorSymbols(tex, symbolTable)).toBe(colored);
  });

  it('takes the longer of two symbols that begin at the same place', () => {
    expect(colorSymbols('x_1', symbolTable)).toBe('{\\htmlData{role=input,sym=first}{x_1}}');
    expect(colorSymbols('\\hat{y}', symbolTable)).toBe(
      '{\\htmlData{role=activation,sym=prediction}{\\hat{y}}}',
    );
  });

  it.each([
    ['x_2', '{\\htmlData{role=input,sym=x}{x_2}}'],
    ['w_{12} x', `{\\htmlData{role=weight,sym=w}{w_{12}}} ${X}`],
    ['w^{(2)}_1', '{\\htmlData{role=weight,sym=w}{w^{(2)}_1}}'],
    ['w_\\text{in} + 1', '{\\htmlData{role=weight,sym=w}{w_\\text{in}}} + 1'],
    ['x_{ij} + 1', '{\\htmlData{role=input,sym=x}{x_{ij}}} + 1'],
    ['x^{(2)}_j', '{\\htmlData{role=input,sym=x}{x^{(2)}_j}}'],
    ['w^2', `${W}^2`],
    ['x^2', `${X}^2`],
    ['w^{x}', `${W}^{${X}}`],
  ])('takes indices for a part of the symbol, and an exponent for none: %s', (tex, colored) => {
    expect(colorSymbols(tex, symbolTable)).toBe(colored);
  });

  it('writes the path of one of a family, and leaves the symbols inside a fraction theirs', () => {
    const family = [
      { ...symbol('weights', 'w', 'weight'), each: 'weights[i]' },
      {
        name: 'derivatives',
        tex: '\\partial',
        aliases: { '\\frac{\\partial w}{2}': 'half' },
        meaning: '',
      },
    ];
    expect(colorSymbols('w_1', family)).toBe('{\\htmlData{role=weight,sym=weights[0]}{w_1}}');
    expect(colorSymbols('\\frac{\\partial w}{2}', family)).toBe(
      '{\\htmlData{sym=half}{\\frac{\\partial {\\htmlData{role=weight,sym=weights}{w}}}{2}}}',
    );
  });

  it('finds a symbol however its TeX is spaced, and keeps the spacing', () => {
    expect(colorSymbols('x _ 1 ', symbolTable)).toBe('{\\htmlData{role=input,sym=first}{x _ 1}} ');
  });

  it.each(['\\max', '\\exp', '\\text{w and {x}}', '\\operatorname{w}', '\\begin{x}', '\\x'])(
    'leaves the letters of a command or of words alone: %s',
    (tex) => {
      expect(colorSymbols(tex, symbolTable)).toBe(tex);
    },
  );

  it('goes on after words', () => {
    expect(colorSymbols('\\text{if } w', symbolTable)).toBe(`\\text{if } ${W}`);
  });

  it.each([
    'x_1 w_2^{x} = \\hat{y} - y',
    '\\frac{\\partial w}{\\partial x_1}',
    '\\begin{aligned} y &= w x \\\\ &\\text{where } x_i \\end{aligned}',
    '\\sqrt{w} \\left( x \\right)',
    'w_\\text{in}^{(2)} w^{(2)}_{ij} w_\\mathrm{out}^2',
  ])('gives TeX that KaTeX reads, with a role on every symbol: %s', (tex) => {
    const html = katex.renderToString(colorSymbols(tex, symbolTable), {
      output: 'html',
      throwOnError: true,
      strict: 'ignore',
      trust: true,
    });
    expect(html).toContain('data-role="weight"');
  });
});
