import { element, type Markup, type MarkupElement } from './markup.ts';
import { tableCellText, streamText, type Output, type TableOutput } from '../values/output.ts';
import type { Value } from '../values/value.ts';
import { visibleText } from './visible-text.ts';

/**
 * Returns outputs as markup: a `div.line` for each line of text, a `table` for each table, and a
 * "\n" at the end of each but the last. The text of the whole (`textContent`) is then what Node
 * prints, line for line, except for tables, which Node draws with characters, and for the
 * characters of `visibleText`.
 *
 * @param isLast whether nothing follows; else the last has its "\n" too
 */
export function renderOutputs(outputs: readonly Output[], isLast = true): Markup[] {
  const blocks = outputs.flatMap(blocksOf);
  return blocks.flatMap((block, i) => {
    if (isLast && i === blocks.length - 1) return [block];
    if (block.attributes.class !== 'line') return [block, '\n'];
    return [{ ...block, children: [...block.children, '\n'] }];
  });
}

/** What has been rendered: an output does not change, and others follow it. */
const rendered = new WeakMap<Output, readonly MarkupElement[]>();

function blocksOf(output: Output): readonly MarkupElement[] {
  const blocks = rendered.get(output) ?? renderOutput(output);
  rendered.set(output, blocks);
  return blocks;
}

function renderOutput(output: Output): MarkupElement[] {
  if (output.kind === 'table') return [renderTable(output)];
  if (output.kind === 'cut') return [element('p', { class: 'cut' }, streamText(output))];
  return streamText(output)
    .split('\n')
    .map((line) =>
      element('div', { class: 'line', 'data-stream': output.stream }, ...visibleText(line)),
    );
}

/** Returns a table in a group that can be focused, so that the keyboard scrolls it too. */
function renderTable({ indexLabel, columns, rows }: TableOutput): MarkupElement {
  const head = [indexLabel, ...columns].map((heading) =>
    element('th', { scope: 'col' }, ...visibleText(heading)),
  );
  const body = rows.map(({ index, cells }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, ...visibleText(index)),
      ...cells.map(renderTableCell),
    ),
  );
  return element(
    'div',
    { class: 'table', role: 'group', 'aria-label': 'Table', tabindex: '0' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  );
}

function renderTableCell(cell: Value | null): MarkupElement {
  const isNumber = cell?.kind === 'number' || cell?.kind === 'bigint';
  return element('td', isNumber ? { class: 'number' } : {}, ...visibleText(tableCellText(cell)));
}
