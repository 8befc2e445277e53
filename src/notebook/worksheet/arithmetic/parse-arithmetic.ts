import type { Expression } from './expression.ts';
import { Parser } from './parser.ts';
import { Unreadable } from './unreadable.ts';

/** More than anyone writes on a line. It also bounds how deep the parentheses go. */
const LONGEST = 200;

/**
 * Reads arithmetic: + − · × * / : ^, parentheses, %, superscripts, e, and σ, sigmoid, exp, sqrt,
 * abs. Between a factor and a parenthesis or a name the multiplication sign may be left out.
 *
 * @throws Unreadable
 */
export function parseArithmetic(text: string): Expression {
  if (text.length > LONGEST) throw new Unreadable('That is longer than this field can read.');
  const parser = new Parser(text, 'formula');
  const formula = parser.sum();
  parser.end();
  return formula;
}
