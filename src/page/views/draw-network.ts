import { networkGeometry, type Place } from '../../notebook/views/network-geometry.ts';
import { outputNumber } from '../../notebook/values/write-number.ts';
import type { Drawing } from '../../notebook/views/view.ts';
import { svg } from './svg.ts';

/** A network: width for size, dashes for a negative weight, and each number at its edge under the pointer. */
export function drawNetwork(drawing: Drawing, label: string, width: number): Element {
  const { height, radius, columns, edges } = networkGeometry(drawing, width);
  const shape = columns.map((column) => column.length);
  const negative = edges.filter(({ weight }) => weight < 0).length;
  const name = `Drawing of ${label}: a network of the shape ${shape.join('-')}; ${edges.length} weights, ${negative} of them negative.`;
  const last = columns.length - 1;
  const kinds = columns.map((_, index) =>
    index === 0 ? 'inputs' : index === last ? 'output' : 'hidden',
  );
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, role: 'img', 'aria-label': name },
    ...edges.map(({ from, to, weight, stroke }) =>
      svg(
        'path',
        {
          class: weight < 0 ? 'edge negative' : 'edge',
          d: `M${from.x + radius} ${from.y}L${to.x - radius} ${to.y}`,
          'stroke-width': stroke,
        },
        svg('title', {}, `weight ${outputNumber(weight)}`),
      ),
    ),
    ...columns.flatMap((column) => column.map((place) => neuron(place, radius))),
    ...columns.map((column, index) =>
      svg(
        'text',
        { x: column[0]?.x ?? 0, y: height - 6, class: 'middle quiet' },
        `${column.length} ${kinds[index]}`,
      ),
    ),
  );
}

function neuron({ x, y, bias }: Place, radius: number): Element {
  if (bias === undefined)
    return svg('rect', {
      class: 'neuron',
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    });
  return svg(
    'circle',
    { class: 'neuron', cx: x, cy: y, r: radius },
    svg('title', {}, `bias ${outputNumber(bias)}`),
  );
}
