import { expect, it } from 'vitest';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { parseCell } from '../../notebook/source/parse-cell.ts';
import { buildChapter } from '../chapter/build-chapter.ts';
import { readChapterFiles } from '../chapter/chapter-files.ts';
import { literalLabels } from './literal-labels.ts';

const symbols: readonly ChapterSymbol[] = [
  { name: 'w', tex: 'w', role: 'weight', meaning: 'weight' },
  { name: 'w1', tex: 'w', role: 'weight', meaning: 'weights of a layer' },
  { name: 'z', tex: 'z', role: 'sum', meaning: 'weighted sum' },
  { name: 'rate', tex: '\\eta', meaning: 'learning rate' },
];

const labels = (source: string) => literalLabels(source, parseCell(source).literals, symbols);

it.each([
  ['const w = 1.2;', 'w, weight'],
  ['const w1 = [[0.5]];', 'w1[0][0], weight'],
  ['const z = 1;', 'z, weighted sum'],
  ['const rate = 0.1;', 'rate, learning rate'],
  ['const anna = { pounds: 120 };', 'anna.pounds'],
  ['log(w1[i][2]);', 'second index of w1'],
  ['log(w1[2][i]);', 'first index of w1'],
  ['log(inputs[2]);', 'index of inputs'],
  ['log(sums(a, b)[0]);', 'index of sums'],
  ['log((a + b).toFixed(3));', 'toFixed, argument'],
  ['nn.train(network, 20);', 'nn.train, argument 2'],
  ['const fresh = train(network, { seed: 1 });', 'fresh, train, seed'],
  ['const sigmoid = (z: number): number => a / (1 + Math.exp(-z));', 'sigmoid'],
  ['function double(x: number) { return 2 * x; }', 'double'],
  ['function times(x: number, factor = 2) { return factor * x; }', 'times, factor'],
  ['class Neuron { sum() { return dot(this.w) + 1; } }', 'sum'],
  ['class Neuron { bias = 0; }', 'bias'],
  ['for (let i = 0; i < n; i++) log(i);', 'i'],
  ['for (let i = a; i < 9; i++) log(i);', 'i, limit'],
  ['for (let i = a; i < n; i += 2) log(i);', 'i, step'],
  ['for (const x of [a, 5]) log(x);', 'x, item 2'],
  ['total = 4;', 'total'],
  ['if (\n  n < 3) stop();', 'line 2'],
])('of the number in %s, says %s', (source, label) => {
  expect(labels(source)).toEqual([label]);
});

it('counts the numbers of which it can say no more', () => {
  expect(labels('const stride = epoch < 20 ? 1 : 5;')).toEqual([
    'stride, number 1 of 3',
    'stride, number 2 of 3',
    'stride, number 3 of 3',
  ]);
});

it.each(readChapterFiles())('tells all numbers of a cell of $slug apart', async (file) => {
  for (const { name, source, outline } of (await buildChapter(file)).cells) {
    const all = literalLabels(source, outline.literals, symbols);
    expect(new Set(all).size, name).toBe(all.length);
  }
});
