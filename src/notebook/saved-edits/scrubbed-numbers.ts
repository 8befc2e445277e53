import type { NumberLiteral } from '../source/literals.ts';

/** A number as a scrub writes it: in parentheses where it needs them. */
const scrubbedNumber =
  /^(-?[ \t]*(\d+\.?\d*|\.\d+)(e[+-]?\d+)?|\(-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\))/i;

/**
 * Returns the numbers that stand in the places of a text's literals, where nothing else of it was
 * changed.
 *
 * @returns one text for each literal; null where more was changed than numbers
 */
export function scrubbedNumbers(
  original: string,
  literals: readonly Pick<NumberLiteral, 'start' | 'end'>[],
  source: string,
): string[] | null {
  const numbers: string[] = [];
  let from = 0;
  let at = 0;
  for (const { start, end } of literals) {
    const between = original.slice(from, start);
    if (!source.startsWith(between, at)) return null;
    at += between.length;
    const [number = ''] = scrubbedNumber.exec(source.slice(at, at + 400)) ?? [];
    if (number === '') return null;
    numbers.push(number);
    at += number.length;
    from = end;
  }
  return source.slice(at) === original.slice(from) ? numbers : null;
}
