import { functions, type Expression } from './expression.ts';
import { tokenize, type Language, type Token } from './tokenize.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Reads sums by recursive descent, from left to right: what binds closest is in the innermost
 * method. Every method throws Unreadable where it finds something else than it reads.
 */
export class Parser {
  readonly #tokens: readonly Token[];
  /** Whether the multiplication sign may be left out, as on paper: 2(1 − 0.5), 2e and (1)(2). */
  readonly #canOmitSign: boolean;
  #next = 0;

  constructor(text: string, language: Language) {
    this.#tokens = tokenize(text, language);
    this.#canOmitSign = language === 'formula';
  }

  sum(): Expression {
    let left = this.#product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-'))
      left = { kind: 'binary', operator: sign, left, right: this.#product() };
    return left;
  }

  /** Takes the next token if it is one of these signs. */
  take<Sign extends string>(...signs: readonly Sign[]): Sign | undefined {
    const next = this.#tokens[this.#next];
    const sign = signs.find((one) => next?.kind === 'sign' && one === next.text);
    if (sign) this.#next += 1;
    return sign;
  }

  /** Checks that everything has been read. */
  end(): void {
    const next = this.#tokens[this.#next];
    if (next?.text === ')') throw new Unreadable('There is a closing parenthesis too many.');
    if (next) {
      const before = this.#tokens[this.#next - 1]?.text ?? '';
      throw new Unreadable(`There is no sign between “${before}” and “${next.text}”.`);
    }
  }

  #product(): Expression {
    let left = this.#signed();
    for (;;) {
      const sign = this.take('*', '/');
      if (sign) left = { kind: 'binary', operator: sign, left, right: this.#signed() };
      else if (this.#canOmitSign && this.#isSignOmitted())
        left = { kind: 'binary', operator: '*', left, right: this.#power() };
      else return left;
    }
  }

  /** Checks for a product without a sign. Two numbers in a row are none: a sign was forgotten. */
  #isSignOmitted(): boolean {
    const next = this.#tokens[this.#next];
    if (next?.kind === 'number') return this.#tokens[this.#next - 1]?.text === ')';
    return next?.kind === 'name' || next?.text === '(';
  }

  #signed(): Expression {
    if (this.take('+')) return this.#signed();
    return this.take('-') ? { kind: 'negate', of: this.#signed() } : this.#power();
  }

  #power(): Expression {
    let base = this.#atom();
    while (this.take('%')) base = { kind: 'percent', of: base };
    // The power binds closer than a minus before it, and its exponent may have a minus of its own.
    return this.take('^')
      ? { kind: 'binary', operator: '^', left: base, right: this.#signed() }
      : base;
  }

  #atom(): Expression {
    const next = this.#tokens[this.#next];
    if (!next) throw new Unreadable('Something is missing at the end.');
    this.#next += 1;
    if (next.kind === 'number')
      return { kind: 'number', text: next.text, value: Number(next.text) };
    if (next.text === '(') return this.#closed();
    if (next.kind === 'sign') throw new Unreadable(`A number is missing before “${next.text}”.`);
    if (!functions.has(next.text)) return { kind: 'name', name: next.text };
    if (!this.take('('))
      throw new Unreadable(`Put what “${next.text}” is taken of in parentheses.`);
    return { kind: 'call', name: next.text, of: this.#closed() };
  }

  #closed(): Expression {
    const inside = this.sum();
    if (this.take(')')) return inside;
    this.end();
    throw new Unreadable('A parenthesis is not closed.');
  }
}
