import { Unreadable } from './unreadable.ts';

export interface Token {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
}

/** The names and the signs that an answer or a formula has, and those of a condition. */
export type Language = 'formula' | 'condition';

const NUMBER = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`;
const patterns: Readonly<Record<Language, RegExp>> = {
  formula: tokenPattern(String.raw`[-+*/^()%]`, String.raw`√|[\p{L}_][\p{L}\d_]*`),
  // Its names are paths into a program's names, as in w1[0][1] or pair.w.
  condition: tokenPattern(
    String.raw`and(?![\w$])|<=|>=|!=|[-+*/^()%<>=≤≥≠]`,
    String.raw`√|[\p{L}_$][\p{L}\d_$]*(?:\.[\p{L}\d_$]+|\[\d+\])*`,
  ),
};

function tokenPattern(signs: string, names: string): RegExp {
  return new RegExp(String.raw`\s*(?:(${NUMBER})|(${signs})|(${names}))`, 'uy');
}

/**
 * Splits arithmetic into its numbers, names and signs. Each sign has one spelling afterwards:
 * + - * / ^ for the many that people write, and a power for superscripts.
 *
 * @throws Unreadable
 */
export function tokenize(text: string, language: Language): Token[] {
  const plain = withPlainSigns(text).trimEnd();
  const pattern = patterns[language];
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < plain.length) {
    const start = pattern.lastIndex;
    const found = pattern.exec(plain);
    if (!found)
      throw new Unreadable(`“${plain.slice(start).trim().charAt(0)}” cannot be read here.`);
    const [, number, sign, name] = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else tokens.push({ kind: 'name', text: name ?? '' });
  }
  return tokens;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function withPlainSigns(text: string): string {
  return text
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, (raised) => {
      const digits = Array.from(raised.replace(/[⁺⁻]/, ''), (one) => superscripts.indexOf(one));
      return `^(${raised.startsWith('⁻') ? '-' : ''}${digits.join('')})`;
    })
    .replace(/[−–—‐‑－]/g, '-')
    .replace(/\*\*/g, '^')
    .replace(/[·×⋅∙•✕✖]/g, '*')
    .replace(/[:÷⁄∕]/g, '/');
}
