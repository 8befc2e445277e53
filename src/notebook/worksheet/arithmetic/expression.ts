import { Unreadable } from './unreadable.ts';

/** Arithmetic as people write it: in an answer, in a worksheet's formula, in a condition. */
export type Expression =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | { readonly kind: 'percent'; readonly of: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Operator = '+' | '-' | '*' | '/' | '^';
export type Names = Readonly<Record<string, number>>;

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
export const functions: ReadonlyMap<string, (value: number) => number> = new Map([
  ['σ', sigmoid],
  ['sigmoid', sigmoid],
  ['exp', Math.exp],
  ['sqrt', Math.sqrt],
  ['√', Math.sqrt],
  ['abs', Math.abs],
]);

const operations: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

/**
 * Works an expression out.
 *
 * @throws Unreadable where a name has no number
 */
export function evaluate(expression: Expression, names: Names): number {
  return compute(expression, (name) => {
    const value = Object.hasOwn(names, name) ? names[name] : undefined;
    if (value !== undefined) return value;
    if (name === 'e') return Math.E;
    throw new Unreadable(`“${name}” is a letter here: put its number in its place.`);
  });
}

/** Works an expression out with the numbers that `numberOf` has for its names. */
export function compute(expression: Expression, numberOf: (name: string) => number): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return numberOf(expression.name);
    case 'negate':
      return -compute(expression.of, numberOf);
    case 'percent':
      return compute(expression.of, numberOf) / 100;
    case 'call':
      return functions.get(expression.name)?.(compute(expression.of, numberOf)) ?? NaN;
    case 'binary': {
      const { operator, left, right } = expression;
      return operations[operator](compute(left, numberOf), compute(right, numberOf));
    }
  }
}
