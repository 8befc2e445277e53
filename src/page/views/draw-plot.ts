import { outputNumber } from '../../notebook/values/write-number.ts';
import { plotGeometry, type DrawnSeries } from '../../notebook/views/plot-geometry.ts';
import type { Plot } from '../../notebook/views/view.ts';
import { svg } from './svg.ts';

/** Series are told apart by dash and mark, not by colour: colour says which quantity. */
const dashes = ['', '7 4', '2 3', '9 3 2 3', '4 2', '1 4'];

export function drawPlot(plot: Plot, label: string, width: number): Element {
  const { height, left, right, bottom, zero, title, xTicks, yTicks, series } = plotGeometry(
    plot,
    width,
  );
  const line = (d: string, look: string) => svg('path', { class: look, d });
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      role: 'img',
      'aria-label': describe(plot, label),
    },
    ...yTicks.flatMap(({ at, text }) => [
      line(`M${left} ${at}H${right}`, 'hair'),
      svg('text', { x: left - 8, y: at + 5, class: 'end' }, text),
    ]),
    line(`M${left} ${bottom}H${right}`, 'axis'),
    ...(zero === undefined ? [] : [line(`M${left} ${zero}H${right}`, 'axis')]),
    ...xTicks.flatMap(({ at, text }) => [
      line(`M${at} ${bottom}v5`, 'axis'),
      svg('text', { x: at, y: bottom + 20, class: 'middle' }, text),
    ]),
    svg('text', { x: 0, y: 14, class: 'quiet' }, title),
    svg('text', { x: right, y: bottom + 37, class: 'end quiet' }, plot.x),
    ...series.map((one, index) => drawSeries(one, index, series.length > 1, right)),
  );
}

function drawSeries(series: DrawnSeries, index: number, isOneOfMany: boolean, right: number): Node {
  const { path, stems, dots, label, labelAt } = series;
  const dash = dashes[index % dashes.length] ?? '';
  const text = label.length > 14 ? `${label.slice(0, 13)}…` : label;
  return svg(
    'g',
    {},
    ...(stems ? [svg('path', { class: 'stem', d: stems })] : []),
    ...(path ? [svg('path', { class: 'curve', d: path, 'stroke-dasharray': dash })] : []),
    ...dots.map(({ x, y }) => mark(index, x, y)),
    ...(isOneOfMany ? [svg('text', { x: right + 10, y: labelAt + 5, class: 'label' }, text)] : []),
  );
}

/** A filled and an open circle, a filled and an open square, and so on. */
function mark(index: number, x: number, y: number): Element {
  const look = index % 2 === 0 ? 'dot' : 'dot open';
  if (index % 4 < 2) return svg('circle', { class: look, cx: x, cy: y, r: 3.5 });
  return svg('rect', { class: look, x: x - 3, y: y - 3, width: 6, height: 6 });
}

/** What the drawing shows, for those who do not see it: how many, from where to where. */
function describe({ series, x }: Plot, label: string): string {
  const range = (numbers: readonly number[]) =>
    `from ${outputNumber(numbers.reduce((a, b) => Math.min(a, b)))} to ${outputNumber(numbers.reduce((a, b) => Math.max(a, b)))}`;
  const count = series[0]?.points.length ?? 0;
  const over = range(series[0]?.points.map(([at]) => at) ?? [0]);
  const each = series.map(
    (one) => `${one.label || 'the values'} ${range(one.points.map(([, y]) => y))}`,
  );
  return `Plot of ${label}: ${count} points; ${x || 'the first of each pair'} ${over}; ${each.join('; ')}.`;
}
