import { compute, type Expression } from './expression.ts';
import { Parser } from './parser.ts';
import { Unreadable } from './unreadable.ts';

const comparisons = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '≤': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
  '≥': (left, right) => left >= right,
  '=': (left, right) => left === right,
  // What is not a number is not another number either.
  '!=': (left, right) => left < right || left > right,
  '≠': (left, right) => left < right || left > right,
} as const satisfies Record<string, (left: number, right: number) => boolean>;
type Sign = keyof typeof comparisons;
const signs = Object.keys(comparisons) as Sign[];

interface Comparison {
  readonly left: Expression;
  readonly sign: Sign;
  readonly right: Expression;
}

/**
 * Checks whether a condition holds: comparisons of expressions, which may be chained as in
 * `a < twice < 2 * a`, and joined by `and`. The names in it are paths into a program's names.
 *
 * @param numberAt the program's number at a path; NaN where there is none, so that nothing holds of
 *   it
 * @throws SyntaxError for anything else
 */
export function holds(condition: string, numberAt: (path: string) => number): boolean {
  // All are worked out, so that `numberAt` is asked for every path.
  const results = parseCondition(condition).map(({ left, sign, right }) =>
    comparisons[sign](compute(left, numberAt), compute(right, numberAt)),
  );
  return !results.includes(false);
}

/** Checks whether all that a condition compares are finite numbers, so that it can be answered. */
export function canHold(condition: string, numberAt: (path: string) => number): boolean {
  return parseCondition(condition).every(
    ({ left, right }) =>
      Number.isFinite(compute(left, numberAt)) && Number.isFinite(compute(right, numberAt)),
  );
}

function parseCondition(condition: string): Comparison[] {
  try {
    const parser = new Parser(condition, 'condition');
    const parsed: Comparison[] = [];
    do parsed.push(...parseChain(parser));
    while (parser.take('and'));
    parser.end();
    return parsed;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new SyntaxError(`“${condition}”: ${error.message}`, { cause: error });
  }
}

function parseChain(parser: Parser): Comparison[] {
  const chain: Comparison[] = [];
  let left = parser.sum();
  for (let sign = parser.take(...signs); sign; sign = parser.take(...signs)) {
    const right = parser.sum();
    chain.push({ left, sign, right });
    left = right;
  }
  if (chain.length > 0) return chain;
  parser.end();
  throw new Unreadable('It compares nothing.');
}
