import type { Expression, Operator } from './arithmetic/expression.ts';
import { parse, type Posed } from './worksheet.ts';
import { answerNumber, isExact } from '../values/write-number.ts';

/** A piece of the work: text, and whose number it is. */
export interface Piece {
  readonly text: string;
  readonly name?: string;
  /** Whether it is an exponent. */
  readonly raised?: true;
}

const signs: Record<Operator, string> = {
  '+': ' + ',
  '-': ' − ',
  '*': ' · ',
  '/': ' / ',
  '^': '',
};
const strength: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const minusStrength = 3;

/** The work with its numbers, from the formula to the answer: 2 · 0.5 + (−1.5) = −0.5. */
export function showWork({ task, exact, places, answer, decimals }: Posed): Piece[] {
  const number = (name: string): Piece[] => [
    { text: answerNumber(exact[name] ?? NaN, places[name] ?? 0), name },
  ];
  const steps = (task.work ?? [task.formula]).map((step) => write(parse(step), number, 0, true));
  const equals = isExact(answer, decimals) ? ' = ' : ' ≈ ';
  return [
    ...steps.flatMap((step, index) => (index === 0 ? step : [{ text: ' = ' }, ...step])),
    { text: equals },
    { text: answerNumber(answer, decimals), name: task.name },
  ];
}

/** @param outer how strongly what stands around it binds @param first whether nothing stands to its left */
function write(
  expression: Expression,
  number: (name: string) => Piece[],
  outer: number,
  first: boolean,
): Piece[] {
  switch (expression.kind) {
    case 'number':
      return [{ text: expression.text }];
    case 'name': {
      if (expression.name === 'e') return [{ text: 'e' }];
      const pieces = number(expression.name);
      const negative = pieces[0]?.text.startsWith('−') ?? false;
      return negative && (!first || outer > 2) ? inParentheses(pieces) : pieces;
    }
    case 'call': {
      const inside = write(expression.of, number, 0, true);
      if (expression.name === 'abs') return [{ text: '|' }, ...inside, { text: '|' }];
      const name = expression.name === 'sigmoid' ? 'σ' : expression.name;
      return [{ text: name }, ...inParentheses(inside)];
    }
    case 'percent':
      return [...write(expression.of, number, strength['^'], first), { text: '%' }];
    case 'negate': {
      const pieces = [{ text: '−' }, ...write(expression.of, number, minusStrength, false)];
      return !first || outer > 2 ? inParentheses(pieces) : pieces;
    }
    case 'binary': {
      const { operator, left, right } = expression;
      const own = strength[operator];
      const opens = own < outer;
      const leftOuter = operator === '^' ? own + 1 : own;
      const rightOuter = operator === '-' || operator === '/' ? own + 1 : own;
      const pieces = [
        ...write(left, number, leftOuter, first || opens),
        ...(operator === '^'
          ? write(right, number, 0, true).map((piece) => ({ ...piece, raised: true as const }))
          : [{ text: signs[operator] }, ...write(right, number, rightOuter, false)]),
      ];
      return opens ? inParentheses(pieces) : pieces;
    }
  }
}

function inParentheses(pieces: readonly Piece[]): Piece[] {
  return [{ text: '(' }, ...pieces, { text: ')' }];
}
