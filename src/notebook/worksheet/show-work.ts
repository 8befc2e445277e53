import { answerNumber, isExact } from '../values/write-number.ts';
import { keyText } from './answer-key.ts';
import type { Expression, Operator } from './arithmetic/expression.ts';
import { parseSheetFormula } from './sheet-formula.ts';
import type { SolvedQuestion } from './solve-sheet.ts';

/** A part of the work: text, and the name of the number that it is. */
export interface WorkPart {
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

/** Shows the work with its numbers, from the formula to the answer: 2 · 0.5 + (−1.5) = −0.5. */
export function showWork(question: SolvedQuestion): WorkPart[] {
  const { task, exact, shownDecimals, answer, decimals, unasked } = question;
  if (unasked !== undefined) return [{ text: keyText(question) }];
  const number = (name: string): WorkPart[] => [
    { text: answerNumber(exact[name] ?? NaN, shownDecimals[name] ?? 0), name },
  ];
  // The sigmoid is written out, so that its work can be followed with a calculator.
  const written = task.formula.replace(/^sigmoid\((.*)\)$/, '1 / (1 + e^(-($1)))');
  const steps = [...new Set([task.formula, written])].map((step) =>
    write(parseSheetFormula(step), number, 0, true),
  );
  const equals = isExact(answer, decimals) ? ' = ' : ' ≈ ';
  return [
    ...steps.flatMap((step, index) => (index === 0 ? step : [{ text: ' = ' }, ...step])),
    { text: equals },
    { text: keyText(question), name: task.name },
  ];
}

/**
 * Writes an expression with its numbers.
 *
 * @param outer how strongly the operator around the expression binds
 * @param first whether nothing stands to the left
 */
function write(
  expression: Expression,
  number: (name: string) => WorkPart[],
  outer: number,
  first: boolean,
): WorkPart[] {
  switch (expression.kind) {
    case 'number':
      return [{ text: expression.text }];
    case 'name': {
      if (expression.name === 'e') return [{ text: 'e' }];
      const parts = number(expression.name);
      const negative = parts[0]?.text.startsWith('−') ?? false;
      return negative && (!first || outer > 2) ? inParentheses(parts) : parts;
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
      const parts = [{ text: '−' }, ...write(expression.of, number, minusStrength, false)];
      return !first || outer > 2 ? inParentheses(parts) : parts;
    }
    case 'binary': {
      const { operator, left, right } = expression;
      const own = strength[operator];
      const opens = own < outer;
      const leftOuter = operator === '^' ? own + 1 : own;
      const rightOuter = operator === '-' || operator === '/' ? own + 1 : own;
      const parts = [
        ...write(left, number, leftOuter, first || opens),
        ...(operator === '^'
          ? write(right, number, 0, true).map((part) => ({ ...part, raised: true as const }))
          : [{ text: signs[operator] }, ...write(right, number, rightOuter, false)]),
      ];
      return opens ? inParentheses(parts) : parts;
    }
  }
}

function inParentheses(parts: readonly WorkPart[]): WorkPart[] {
  return [{ text: '(' }, ...parts, { text: ')' }];
}
