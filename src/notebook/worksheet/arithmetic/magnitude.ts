import { evaluate, type Expression, type Names } from './expression.ts';

/**
 * Works out how large the numbers are that an expression adds: what is left of them where they
 * cancel, as in 3 · 0.1 − 0.3, is a machine's last digits and no number.
 */
export function magnitudeOf(expression: Expression, names: Names): number {
  switch (expression.kind) {
    case 'negate':
      return magnitudeOf(expression.of, names);
    case 'percent':
      return magnitudeOf(expression.of, names) / 100;
    case 'binary': {
      const { operator } = expression;
      const left = magnitudeOf(expression.left, names);
      if (operator === '^') return left ** evaluate(expression.right, names);
      if (operator === '/') return left / Math.abs(evaluate(expression.right, names));
      const right = magnitudeOf(expression.right, names);
      return operator === '*' ? left * right : left + right;
    }
    default:
      return Math.abs(evaluate(expression, names));
  }
}
