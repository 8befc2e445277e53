import { outputNumber } from '../../notebook/values/write-number.ts';
import type { HeatMap, Table } from '../../notebook/views/view.ts';
import { html } from './svg.ts';

/** Beyond this a table is no longer read, and would hold the page up. */
const mostRows = 1_000;

export function drawTable({ head, rows }: Table, label: string): Element {
  const shown = rows.slice(0, mostRows);
  const body = shown.map((row) =>
    html('tr', {}, ...row.map((cell, column) => tableCell(cell, column === 0))),
  );
  const table = html(
    'table',
    {},
    html('thead', {}, html('tr', {}, ...head.map((text) => html('th', { scope: 'col' }, text)))),
    html('tbody', {}, ...body),
  );
  const rest = rows.length - shown.length;
  return scrolled(
    `Table of ${label}`,
    table,
    ...(rest > 0 ? [html('p', { class: 'small' }, `And ${rest} rows more.`)] : []),
  );
}

/** A matrix as the table that it is. The ground of a number says its sign and its size. */
export function drawHeatMap({ rows }: HeatMap, label: string): Element {
  const largest = Math.max(1e-300, ...rows.flat().map(Math.abs));
  const columns = rows[0]?.map((_, column) => html('th', { scope: 'col' }, String(column))) ?? [];
  const body = rows.map((row, index) =>
    html(
      'tr',
      {},
      html('th', { scope: 'row' }, String(index)),
      ...row.map((value) => {
        const cell = html('td', { class: value < 0 ? 'negative' : '' }, outputNumber(value));
        cell.style.setProperty('--size', (Math.abs(value) / largest).toFixed(3));
        return cell;
      }),
    ),
  );
  return scrolled(
    `Heat map of ${label}: ${rows.length} rows, ${columns.length} columns`,
    html(
      'table',
      { class: 'heat' },
      html('thead', {}, html('tr', {}, html('td', {}), ...columns)),
      html('tbody', {}, ...body),
    ),
  );
}

/** In a group that can be focused, so that the keyboard scrolls it too. */
function scrolled(name: string, ...children: Node[]): Element {
  return html(
    'div',
    { class: 'scrolled', role: 'group', 'aria-label': name, tabindex: '0' },
    ...children,
  );
}

function tableCell(cell: string | number, isFirst: boolean): Element {
  const text = typeof cell === 'number' ? String(cell) : cell;
  const look = { class: typeof cell === 'number' ? 'number' : '' };
  return isFirst ? html('th', { scope: 'row', ...look }, text) : html('td', look, text);
}
