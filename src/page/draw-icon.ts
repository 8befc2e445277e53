const namespace = 'http://www.w3.org/2000/svg';

/** Draws lines on a square of 16 units, in the colour of the text. */
export function drawIcon(lines: string): SVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  const attributes = { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', d: lines };
  for (const [name, value] of Object.entries(stroke)) path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
