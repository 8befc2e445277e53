/** A number, a path into the program's names, a sign of comparison, or one of arithmetic. */
const token =
  /\s*(\d+(?:\.\d+)?(?:e[-+]?\d+)?|[A-Za-z_$][\w$]*(?:\.[\w$]+|\[\d+\])*|<=|>=|!=|[<>=+*/()−×÷≤≥≠-])/y;

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
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
};

/**
 * Whether a condition holds: comparisons, which may be chained as in `a < twice < 2 * a`, and joined
 * by `and`, of what numbers and paths make with + − × ÷ (or * and /), parentheses and `abs(…)`.
 *
 * @param numberAt the program's number at a path; NaN where there is none, so that nothing holds of it
 * @throws SyntaxError for anything else
 */
export function holds(condition: string, numberAt: (path: string) => number): boolean {
  const tokens = tokensOf(condition);
  let at = 0;
  const next = () => tokens[at];
  const take = (...wanted: string[]) => (wanted.includes(next() ?? '') ? tokens[at++] : undefined);
  const complain = (): never => {
    throw new SyntaxError(`“${condition}”: ${next() ?? 'its end'} does not belong there`);
  };
  const expect = (wanted: string) => void (take(wanted) ?? complain());

  const factor = (): number => {
    if (take('-', '−')) return -factor();
    const isAbsolute = take('abs');
    if (isAbsolute ?? next() === '(') {
      expect('(');
      const inside = sum();
      expect(')');
      return isAbsolute ? Math.abs(inside) : inside;
    }
    const text = next() ?? '';
    if (!/^[\w$]/.test(text) || text === 'and') complain();
    at += 1;
    return /^\d/.test(text) ? Number(text) : numberAt(text);
  };
  const product = (): number => {
    let value = factor();
    for (let sign = take('*', '×', '/', '÷'); sign; sign = take('*', '×', '/', '÷')) {
      const other = factor();
      value = sign === '*' || sign === '×' ? value * other : value / other;
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign = take('+', '-', '−'); sign; sign = take('+', '-', '−'))
      value += sign === '+' ? product() : -product();
    return value;
  };
  const chain = (): boolean => {
    let left = sum();
    let all = true;
    let compare = comparisons[next() ?? ''] ?? complain();
    for (;;) {
      at += 1;
      const right = sum();
      all = compare(left, right) && all;
      left = right;
      const further = comparisons[next() ?? ''];
      if (!further) return all;
      compare = further;
    }
  };

  let all = chain();
  while (take('and')) all = chain() && all;
  if (next() !== undefined) complain();
  return all;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const from = token.lastIndex;
    const found = token.exec(text)?.[1];
    if (found === undefined) throw new SyntaxError(`“${text}”: cannot read “${text.slice(from)}”`);
    tokens.push(found);
  }
  return tokens;
}
