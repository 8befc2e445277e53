import type { Element, ElementContent } from 'hast';
import {
  addLengths,
  classesOf,
  descendants,
  hasClass,
  isElement,
  lengthsOf,
  scaleOf,
  span,
} from './katex-element.ts';

/*
 * KaTeX moves things up and down by tables, two for each place, with a strut in every row. Here a thing
 * that is moved says itself how far, from the line that all share.
 */

/** Returns an index or a power alone as one element; undefined for anything else. */
export function slimIndex(element: Element): Element | undefined {
  if (!hasClass(element, 'msupsub')) return undefined;
  const [row, more] = rowsOf(element);
  const moved = row && !more ? partsOf(row) : undefined;
  if (!moved) return undefined;
  const { raise, scale, margins, content } = moved;
  return span(
    ['raised', ...sizeClass(scale)],
    new Map([['vertical-align', raise / scale], ...margins]),
    content,
  );
}

/** Returns a fraction, or an index below a power, as rows one over the other; undefined for anything else. */
export function slimRows(element: Element): Element | undefined {
  const isFraction = hasClass(element, 'mfrac');
  if (!isFraction && !hasClass(element, 'msupsub')) return undefined;
  const rows = rowsOf(element).map(partsOf);
  if (rows.length < 2 || !rows.every((row) => row !== undefined)) return undefined;
  return span(
    ['rows', ...(isFraction ? ['fraction'] : [])],
    new Map(),
    rows.map(({ raise, scale, margins, line, content }) =>
      line === undefined
        ? span(sizeClass(scale), new Map([['top', -raise / scale], ...margins]), content)
        : span(
            ['frac-line'],
            new Map([
              ['top', -raise],
              ['border-bottom-width', line],
            ]),
            [],
          ),
    ),
  );
}

/**
 * Returns a letter under a hat as one element, whose styles lay the hat on it, `--hat` from its middle;
 * undefined for anything else, a tall letter too, over which the hat is raised.
 */
export function slimHat(element: Element): Element | undefined {
  if (!hasClass(element, 'katex-accent')) return undefined;
  const [below, above, more] = rowsOf(element).map(partsOf);
  const [letter] = below?.content.filter(isElement) ?? [];
  const [accent] = above?.content.filter(isElement) ?? [];
  if (!letter || !accent || more || below?.raise !== 0 || above?.raise !== 0) return undefined;
  const sign = accent.children.find((child) => !isElement(child) || child.children.length > 0);
  const text = sign && isElement(sign) ? sign.children[0] : sign;
  if (!hasClass(letter, 'mathnormal') || text?.type !== 'text' || text.value !== '^')
    return undefined;
  const margin = lengthsOf(letter).get('margin-right') ?? 0;
  const left = (lengthsOf(accent).get('left') ?? 0) + margin / 2;
  const hat = span(
    ['mathnormal', 'hat'],
    new Map([...lengthsOf(letter), ['--hat', left]]),
    letter.children,
  );
  addLengths(hat, lengthsOf(element));
  return hat;
}

const sizeClass = (scale: number) => (scale === 1 ? [] : [`by-${Math.round(scale * 100)}`]);

/** Finds the rows of the first table: the second holds the depth below the line and nothing else. */
function rowsOf(element: Element): Element[] {
  const [list] = descendants(element).filter((one) => hasClass(one, 'vlist'));
  return list?.children.filter(isElement) ?? [];
}

interface MovedParts {
  /** How far above the line it stands, in em of what is around it. */
  readonly raise: number;
  readonly scale: number;
  /** The margins at its sides, in em of its own size. */
  readonly margins: readonly (readonly [string, number])[];
  /** How thick it is, where it is the line of a fraction. */
  readonly line: number | undefined;
  readonly content: ElementContent[];
}

function partsOf(row: Element): MovedParts | undefined {
  const [strut, ...content] = row.children;
  if (!strut || !isElement(strut) || !hasClass(strut, 'pstrut')) return undefined;
  const place = lengthsOf(row);
  const [only, more] = content;
  const single = only && !more && isElement(only) ? only : undefined;
  const scale = (single && scaleOf(single)) ?? 1;
  return {
    raise: -(place.get('top') ?? 0) - (lengthsOf(strut).get('height') ?? 0),
    scale,
    margins: ['margin-left', 'margin-right'].flatMap((side) => {
      const margin = place.get(side);
      return margin === undefined ? [] : [[side, margin / scale] as const];
    }),
    line:
      single && classesOf(single).includes('frac-line')
        ? lengthsOf(single).get('border-bottom-width')
        : undefined,
    content: single && scaleOf(single) !== undefined ? single.children : content,
  };
}
