import type { Budget } from '../budget/budget.ts';
import { serialise } from '../serialise/serialise.ts';
import {
  hasOwn,
  is,
  parseFloatOf,
  parseIntOf,
  push,
  slice,
  sourceOf,
  stringify,
  toNumber,
  toText,
} from '../primordials.ts';
import { dataOf, prototypeChain } from '../serialise/prototypes.ts';
import type { Value } from '../../values/value.ts';

/**
 * Formats the arguments of `console.log` as parts that print one after the other, by the rules of
 * Node's `util.format`: the `%` directives of a first string are filled in, and a space stands before
 * each of the other arguments. All of it is taken from the budget.
 */
export function format(args: readonly unknown[], budget: Budget): (string | Value)[] {
  const take = (text: string) => budget.takeLines(text, Infinity);
  const parts: (string | Value)[] = [];
  const first = args[0];
  let used = 0;
  if (typeof first === 'string') {
    used = 1;
    let text = '';
    let start = 0;
    // As in Node, a string alone is printed as it is, `%%` too.
    const end = args.length === 1 ? 0 : first.length - 1;
    for (let i = 0; i < end; i++) {
      if (first[i] !== '%') continue;
      const directive = first[++i] ?? '';
      if (directive === '%') {
        text += take(slice(first, start, i));
        start = i + 1;
      } else if (used < args.length && isDirective(directive)) {
        text += take(slice(first, start, i - 1));
        start = i + 1;
        const part = formatDirective(directive, args[used++], budget);
        if (typeof part === 'string') {
          text += take(part);
        } else {
          if (text !== '') push(parts, text);
          push(parts, part);
          text = '';
        }
      }
    }
    text += take(slice(first, start));
    if (text !== '' || parts.length === 0) push(parts, text);
  }
  for (let i = used; i < args.length; i++) {
    if (i > 0) push(parts, ' ');
    budget.nodes -= 1;
    if (!budget.hasRoom) {
      push(parts, `... ${args.length - i} more items`);
      break;
    }
    const value = args[i];
    push(parts, typeof value === 'string' ? take(value) : serialise(value, { budget }));
  }
  return parts;
}

function isDirective(character: string): boolean {
  return hasOwn(DIRECTIVES, character);
}

const DIRECTIVES = { s: 1, d: 1, i: 1, f: 1, j: 1, o: 1, O: 1, c: 1 };

function formatDirective(directive: string, value: unknown, budget: Budget): string | Value {
  try {
    switch (directive) {
      case 's':
        return formatString(value, budget);
      case 'd':
      case 'i':
      case 'f': {
        if (typeof value === 'symbol') return 'NaN';
        if (typeof value === 'bigint' && directive !== 'f') return serialise(value, { budget });
        if (directive === 'd') return numberText(toNumber(value));
        const text = toText(value);
        return numberText(directive === 'i' ? parseIntOf(text) : parseFloatOf(text));
      }
      case 'j':
        return `${stringify(value)}`;
      case 'o':
        return serialise(value, { budget, depth: 4, hidden: true });
      case 'O':
        return serialise(value, { budget });
      default:
        // %c takes a style, and prints nothing.
        return '';
    }
  } catch {
    // JSON of a value that contains itself; or a conversion of the program's that threw.
    return directive === 'j'
      ? '[Circular]'
      : directive === 's'
        ? serialise(value, { budget })
        : 'NaN';
  }
}

/** Formats `%s`, the one directive that calls the program: an object's own `toString`. */
function formatString(value: unknown, budget: Budget): string | Value {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'bigint') return serialise(value, { budget });
  if (typeof value === 'function') return sourceOf(value as () => void);
  if (typeof value !== 'object' || value === null || hasOwnText(value)) return toText(value);
  return serialise(value, { budget, depth: 0 });
}

/** Checks whether the nearest `toString` or `Symbol.toPrimitive` is the program's. */
function hasOwnText(value: object): boolean {
  const chain = prototypeChain(value);
  for (let i = 0; i < chain.length; i++) {
    const object = chain[i] ?? value;
    if (!hasOwn(object, 'toString') && !hasOwn(object, toPrimitive)) continue;
    const constructor = dataOf(object, 'constructor');
    const name = typeof constructor === 'function' ? dataOf(constructor, 'name') : undefined;
    return i === 0 || typeof name !== 'string' || !hasOwn(BUILT_IN_NAMES, name);
  }
  return false;
}

const { toPrimitive } = Symbol;
const BUILT_IN_NAMES = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, true]),
);

const numberText = (value: number): string => (is(value, -0) ? '-0' : `${value}`);
