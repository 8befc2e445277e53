import { element, type Element, type Markup } from './markup.ts';
import { cellText, textOf, type Output, type TableOutput } from '../values/output.ts';
import type { Value } from '../values/value.ts';

/**
 * Outputs as markup: a `div.line` for each line of text, a `table` for each table, and a "\n" at the
 * end of each but the last. The text of the whole (`textContent`) is then what Node prints, line for
 * line, except for tables, which Node draws with characters, and for the characters of `visible`.
 *
 * @param isLast whether nothing follows; else the last has its "\n" too
 */
export function render(outputs: readonly Output[], isLast = true): Markup[] {
  const blocks = outputs.flatMap((output): Element[] => {
    if (output.kind === 'table') return [renderTable(output)];
    if (output.kind === 'cut') return [element('p', { class: 'cut' }, textOf(output))];
    return textOf(output)
      .split('\n')
      .map((line) =>
        element('div', { class: 'line', 'data-stream': output.stream }, ...visible(line)),
      );
  });
  return blocks.flatMap((block, i) => {
    if (isLast && i === blocks.length - 1) return [block];
    if (block.attributes.class !== 'line') return [block, '\n'];
    return [{ ...block, children: [...block.children, '\n'] }];
  });
}

/** A table in a group that can be focused, so that the keyboard scrolls it too. */
function renderTable({ indexLabel, columns, rows }: TableOutput): Element {
  const head = [indexLabel, ...columns].map((heading) =>
    element('th', { scope: 'col' }, ...visible(heading)),
  );
  const body = rows.map(({ index, cells }) =>
    element('tr', {}, element('th', { scope: 'row' }, ...visible(index)), ...cells.map(renderCell)),
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

function renderCell(cell: Value | null): Element {
  const isNumber = cell?.kind === 'number' || cell?.kind === 'bigint';
  return element('td', isNumber ? { class: 'number' } : {}, ...visible(cellText(cell)));
}

/**
 * Characters that a terminal obeys or that deceive the eye: control characters (escape sequences begin
 * with one), marks that turn the direction of writing, line separators, zero-width spaces, and halves
 * of surrogate pairs, which HTML cannot hold. Tabs and line breaks are text.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /([\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])/;

/** With more of them in a line, they are text like the rest: elements by the thousand are slow. */
const mostSigns = 20;

/**
 * A longer text is laid out in pieces, and those out of view are not: where scripts or directions of
 * writing take turns, a browser's time grows with the square of the length.
 */
const long = 1_000;

/** The text, with each such character shown as a sign: ESC as `␛`, U+202E as `\u{202e}`. */
export function visible(text: string): Markup[] {
  if (text.length <= long) return withSigns(text);
  const pieces = text.match(/[^]{1,1000}/gu) ?? [];
  return pieces.map((piece) => element('span', { class: 'piece' }, ...withSigns(piece)));
}

function withSigns(text: string): Markup[] {
  // With a group in the pattern, every second piece is what it matched.
  const pieces = text.split(UNSEEN);
  // The pictures are of another typeface, and changing it by the thousand is slow too.
  if (pieces.length > 2 * mostSigns)
    return [pieces.map((piece, i) => (i % 2 === 0 ? piece : inCode(piece))).join('')];
  return pieces
    .map((piece, i) => (i % 2 === 0 ? piece : element('span', { class: 'control' }, sign(piece))))
    .filter((piece) => piece !== '');
}

/** Unicode has pictures of the ASCII control characters, from U+2400 on. */
function sign(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : inCode(character);
}

const inCode = (character: string) => `\\u{${character.charCodeAt(0).toString(16)}}`;
