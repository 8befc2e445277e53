import { expect, it } from 'vitest';
import { formulaHtml } from './formulas.ts';

/** Returns what a formula is in a copy. */
const copied = (tex: string) => /data-text="([^"]*)"/.exec(formulaHtml(tex))?.[1];

it.each([
  ['w_1', 'w_1'],
  ['w^{(2)}_j', 'w_j^(2)'],
  ['x_{\\text{paper}}', 'x_paper'],
  ['w_{i+1}', 'w_(i + 1)'],
  ['\\hat y', 'ŷ'],
  ["\\sigma'(z)", 'σ′(z)'],
  ['z = w \\cdot x + b', 'z = w ⋅ x + b'],
  ['-2 \\cdot (y - \\hat y)', '−2 ⋅ (y − ŷ)'],
  ['w_1 x_1 + w_2 x_2', 'w_1 x_1 + w_2 x_2'],
  ['\\sigma(z) = \\frac{1}{1 + e^{-z}}', 'σ(z) = 1/(1 + e^(−z))'],
  ['\\frac{e^{-z}}{(1 + e^{-z})^2}', 'e^(−z)/((1 + e^(−z))^2)'],
  ['-\\frac{b}{w}', '−b/w'],
  ['\\frac{1}{n} \\sum_{i=1}^{n} L_i', '1/n ∑_(i = 1)^n L_i'],
  ['\\frac{\\partial L}{\\partial \\hat y} \\cdot h_1', '∂L/∂ŷ ⋅ h_1'],
  ['\\sqrt{x + 1}', '√(x + 1)'],
  ['\\max(0, z)', 'max(0, z)'],
  ['\\begin{matrix} a & b \\\\ c & d \\end{matrix}', 'a b; c d'],
])('copies %s as %s', (tex, text) => {
  expect(copied(tex)).toBe(text);
});

it('says nothing of what is text already', () => {
  expect(formulaHtml('z')).not.toContain('data-text');
});

it('says the same of a coloured formula', () => {
  expect(copied('\\htmlData{sym=w1, role=weight}{w_1} = 2')).toBe('w_1 = 2');
});
