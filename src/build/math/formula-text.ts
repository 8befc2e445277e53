import type { Element, ElementContent } from 'hast';
import { isElement } from './katex-element.ts';

/**
 * Returns a formula in one line of text, as one would type it: `σ(z) = 1/(1 + e^(−z))`. Copies of a
 * page have it in place of the picture, whose parts stand in another order than one reads them.
 *
 * @param math the formula's MathML, as KaTeX writes it
 */
export function formulaText(math: Element): string {
  return textOf(math).replaceAll(/ +/g, ' ').trim().normalize('NFC');
}

/** Signs between two sides, with a space at either. After nothing, or after another, one is a sign alone. */
const infix = /^[=≠<>≤≥≈∼∈→←↦+−±⋅×∘]$/;
/** What KaTeX writes above a letter, as the character that joins a letter. */
const accents: Readonly<Record<string, string>> = { '^': '\u0302', ˉ: '\u0304', '~': '\u0303' };
/** What needs no parentheses to be a whole: a name with its indices and powers, or what has them. */
const whole = /^([\p{L}\p{M}\p{N}∂′.]+([_^]([\p{L}\p{M}\p{N}]+|\([^()]*\)))*|\([^()]*\))$/u;

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replaceAll(/[\u2061-\u2064]/g, '');
  if (!isElement(node)) return '';
  const parts = node.children.filter(isElement);
  const [first = '', second = '', third = ''] = /^m(sub|sup|frac|over|under)/.test(node.tagName)
    ? parts.map(textOf)
    : [];
  switch (node.tagName) {
    case 'annotation':
      return '';
    case 'mfrac':
      return `${group(first)}/${group(second)}`;
    case 'mover':
      return second in accents ? first + (accents[second] ?? '') : raised(first, second);
    case 'msup':
      return raised(first, second);
    case 'msub':
    case 'munder':
      return `${first}_${group(second)}`;
    case 'msubsup':
    case 'munderover':
      return raised(`${first}_${group(second)}`, third);
    case 'msqrt':
      return `√${group(joined(parts))}`;
    case 'mspace':
      return ' ';
    case 'mtr':
      return parts.map(textOf).join(' ');
    case 'mtable':
      return parts.map(textOf).join('; ');
    default:
      return parts.length > 0 ? joined(parts) : node.children.map(textOf).join('');
  }
}

const group = (text: string) => (whole.test(text) ? text : `(${text})`);
const raised = (base: string, power: string) =>
  /^′+$/.test(power) ? base + power : `${base}^${group(power)}`;

function joined(parts: readonly Element[]): string {
  let text = '';
  for (const part of parts) {
    const next = textOf(part);
    const isInfix = part.tagName === 'mo' && infix.test(next) && !/(^|[(=+−⋅×,]) *$/.test(text);
    if (isInfix) text += ` ${next} `;
    else if (next === ',') text += ', ';
    else text += runsInto(text, next) ? ` ${next}` : next;
  }
  return text;
}

/** Checks whether an index, a power or a fraction would take what follows it for its own. */
const runsInto = (text: string, next: string) =>
  /[/_^](\([^()]*\)|[\p{L}\p{M}\p{N}]+)$/u.test(text) && /^[\p{L}\p{N}∂√∑∏]/u.test(next);
