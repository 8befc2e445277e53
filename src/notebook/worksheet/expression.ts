/** Arithmetic as people write it: what stands in an answer, and in a worksheet's own formulas. */
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

/** What cannot be read, in a sentence for the person who wrote it. */
export class Unreadable extends Error {}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const functions = new Map<string, (value: number) => number>([
  ['σ', sigmoid],
  ['sigmoid', sigmoid],
  ['exp', Math.exp],
  ['sqrt', Math.sqrt],
  ['√', Math.sqrt],
  ['abs', Math.abs],
]);

/** More than anyone writes on a line. It also bounds how deep the parentheses go. */
const longest = 200;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const token = /\s*(?:((?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)|(√|[\p{L}_][\p{L}\d_]*)|([-+*/^()%]))/uy;

interface Token {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
}

/**
 * Reads arithmetic: + − · × * / : ^, parentheses, %, superscripts, e, and σ, sigmoid, exp, sqrt, abs.
 * Between a factor and a parenthesis or a name the multiplication sign may be left out.
 *
 * @throws Unreadable
 */
export function parseExpression(text: string): Expression {
  if (text.length > longest) throw new Unreadable('That is longer than this field can read.');
  return new Parser(tokenize(text)).whole();
}

/** @throws Unreadable where a name has no number */
export function evaluate(expression: Expression, names: Names): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'negate':
      return -evaluate(expression.of, names);
    case 'percent':
      return evaluate(expression.of, names) / 100;
    case 'call':
      return functions.get(expression.name)?.(evaluate(expression.of, names)) ?? NaN;
    case 'binary':
      return compute(
        expression.operator,
        evaluate(expression.left, names),
        evaluate(expression.right, names),
      );
    case 'name': {
      const value = Object.hasOwn(names, expression.name) ? names[expression.name] : undefined;
      if (value !== undefined) return value;
      if (expression.name === 'e') return Math.E;
      throw new Unreadable(`“${expression.name}” is a letter here: put its number in its place.`);
    }
  }
}

function compute(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
  }
}

function tokenize(text: string): Token[] {
  const plain = text
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, (raised) => {
      const digits = Array.from(raised.replace(/[⁺⁻]/, ''), (one) => superscripts.indexOf(one));
      return `^(${raised.startsWith('⁻') ? '-' : ''}${digits.join('')})`;
    })
    .replace(/[−–—]/g, '-')
    .replace(/[·×⋅∙]/g, '*')
    .replace(/[:÷]/g, '/')
    .trimEnd();
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < plain.length) {
    const at = token.lastIndex;
    const found = token.exec(plain);
    if (!found) throw new Unreadable(`“${plain.slice(at).trim().charAt(0)}” cannot be read here.`);
    const [, number, name, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#sum();
    const next = this.#tokens[this.#at];
    if (next?.text === ')') throw new Unreadable('There is a closing parenthesis too many.');
    if (next) {
      const before = this.#tokens[this.#at - 1]?.text ?? '';
      throw new Unreadable(`There is no sign between “${before}” and “${next.text}”.`);
    }
    return expression;
  }

  #sum(): Expression {
    let left = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-'))
      left = { kind: 'binary', operator: sign, left, right: this.#product() };
    return left;
  }

  #product(): Expression {
    let left = this.#signed();
    for (;;) {
      const sign = this.#take('*', '/');
      if (sign) left = { kind: 'binary', operator: sign, left, right: this.#signed() };
      else if (this.#signLeftOut())
        left = { kind: 'binary', operator: '*', left, right: this.#power() };
      else return left;
    }
  }

  /** As in 2(1 − 0.5), 2e and (1)(2); but two numbers in a row are a slip of the pen. */
  #signLeftOut(): boolean {
    const next = this.#tokens[this.#at];
    if (next?.kind === 'number') return this.#tokens[this.#at - 1]?.text === ')';
    return next?.kind === 'name' || next?.text === '(';
  }

  #signed(): Expression {
    if (this.#take('+')) return this.#signed();
    return this.#take('-') ? { kind: 'negate', of: this.#signed() } : this.#power();
  }

  #power(): Expression {
    let base = this.#atom();
    while (this.#take('%')) base = { kind: 'percent', of: base };
    // The power binds closer than a minus before it, and its exponent may have a minus of its own.
    return this.#take('^')
      ? { kind: 'binary', operator: '^', left: base, right: this.#signed() }
      : base;
  }

  #atom(): Expression {
    const next = this.#tokens[this.#at];
    if (!next) throw new Unreadable('Something is missing at the end.');
    this.#at += 1;
    if (next.kind === 'number')
      return { kind: 'number', text: next.text, value: Number(next.text) };
    if (next.text === '(') return this.#closed();
    if (next.kind === 'sign') throw new Unreadable(`A number is missing before “${next.text}”.`);
    if (!functions.has(next.text)) return { kind: 'name', name: next.text };
    if (!this.#take('('))
      throw new Unreadable(`Put what “${next.text}” is taken of in parentheses.`);
    return { kind: 'call', name: next.text, of: this.#closed() };
  }

  #closed(): Expression {
    const inside = this.#sum();
    if (this.#take(')')) return inside;
    if (this.#at < this.#tokens.length) this.whole();
    throw new Unreadable('A parenthesis is not closed.');
  }

  #take<Sign extends string>(...signs: Sign[]): Sign | undefined {
    const sign = signs.find((one) => one === this.#tokens[this.#at]?.text);
    if (sign) this.#at += 1;
    return sign;
  }
}
