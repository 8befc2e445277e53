import { expect, test } from 'vitest';
import { edgeWidth, layerNodes, networkEdges, type NetworkNode } from './network.ts';

const square: NetworkNode = { x: 0, y: 100, half: 20, shape: 'square' };
const circle: NetworkNode = { x: 140, y: 100, half: 20, shape: 'circle' };

test('the nodes of a layer share its column, and are as large as they have room', () => {
  const nodes = layerNodes(4, 10, [0, 120], { shape: 'circle', half: 26 });
  expect(nodes.map(({ y }) => y)).toEqual([0, 40, 80, 120]);
  expect(nodes[0]?.half).toBe(16); // 120 / 3 / 2 − 4
  expect(layerNodes(1, 10, [0, 20], { shape: 'circle', half: 26 })[0]?.half).toBe(26);
});

test('a single edge leads straight from border to border', () => {
  // From 0 + 20 to 140 − 20, and the bends 0.38 of these 100 further in.
  expect(networkEdges([[square], [circle]])).toEqual([
    {
      layer: 0,
      i: 0,
      j: 0,
      path: 'M20 100C58 100 82 100 120 100',
      middle: [70, 100],
      // At t = 0.36: 0.64³·20 + 3·0.64²·0.36·58 + 3·0.64·0.36²·82 + 0.36³·120
      // = 5.243 + 25.657 + 20.404 + 5.599.
      handle: [56.9, 100],
    },
  ]);
});

test('edges that leave one node begin at places of their own, the middle one at its middle', () => {
  const paths = networkEdges([[square], [circle, circle, circle]]).map(({ path }) => path);
  const starts = paths.map((path) => /^M(\S+ \S+)C/.exec(path)?.[1]);
  expect(starts).toEqual(['20 91', '20 100', '20 109']);
});

test('an edge ends on the border of a circle', () => {
  // Two edges stand 9 apart, so 4.5 from the middle: √(20² − 4.5²) = 19.487 to the left of it.
  const [, second] = networkEdges([[square, square], [circle]]);
  expect(second?.path).toMatch(/ 120\.51 104\.5$/);
});

test('every pair of nodes in neighbouring layers has an edge', () => {
  const edges = networkEdges([[square, square, square], [circle, circle], [circle]]);
  expect(edges.map(({ layer, i, j }) => `${layer}:${i}${j}`).join(' ')).toBe(
    '0:00 0:10 0:20 0:01 0:11 0:21 1:00 1:10',
  );
});

test('the largest weight is widest, whatever its sign', () => {
  expect(edgeWidth(-2, 2, 3)).toBe(3);
  expect(edgeWidth(0.5, 2, 3)).toBe(1.2); // 3 · (0.2 + 0.8 · 0.25)
  expect(edgeWidth(0, 2, 3)).toBe(0.6);
});
