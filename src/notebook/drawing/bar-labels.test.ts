import { expect, test } from 'vitest';
import { barLabels } from './bar-labels.ts';

const room = { left: 0, right: 560, label: 150 };

test.each<[string, bars: string, labels: string[]]>([
  ['in one column at the right of their bars', '244-301 301-274', ['317 start', '317 start']],
  [
    'in one column at the left where the right has no room',
    '244-326 326-448',
    ['228 end', '228 end'],
  ],
  [
    'each where it finds room, where neither side has room for all',
    '244-448 448-60 60-100',
    ['228 end', '254 middle', '116 start'],
  ],
])('labels stand %s', (_, text, labels) => {
  const bars = text.split(' ').map((bar) => {
    const [from = NaN, to = NaN] = bar.split('-').map(Number);
    return [from, to] as const;
  });
  expect(barLabels(bars, room).map(({ x, anchor }) => `${x} ${anchor}`)).toEqual(labels);
});
