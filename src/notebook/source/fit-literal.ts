/** Puts a number in parentheses where it needs them: `a-(-1)`, and `(-1) ** 2`. */
export function fitLiteral(text: string, before: string, after: string): string {
  const needsParentheses = text.startsWith('-') && (/-$/.test(before) || /^\s*\*\*/.test(after));
  return needsParentheses ? `(${text})` : text;
}
