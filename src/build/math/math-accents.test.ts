import katex from 'katex';
import { expect, it } from 'vitest';
import { raiseHats } from './math-accents.ts';

it('raises the hat of a letter, in a line and in an index, and no other sign', () => {
  const html = raiseHats(`<code>2^3</code>${katex.renderToString('\\hat y + x_{\\hat y}')}`);
  const [mathml = '', set = ''] = html.split('</math>');
  expect(mathml).toContain('<code>2^3</code>');
  expect(set.match(/ˆ/g)).toHaveLength(2);
  expect(set).not.toContain('^');
});
