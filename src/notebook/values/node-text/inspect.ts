import { intoColumns } from './into-columns.ts';
import { ESCAPED, escapeCharacter, quoteString } from './quote-string.ts';
import { errorText, functionText, prefix } from './type-text.ts';
import type {
  BoxedValue,
  ListValue,
  MapValue,
  Property,
  SetValue,
  Value,
  WithProperties,
} from '../value.ts';

/*
 * The files of this folder follow Node's `util.inspect` rule for rule, so that the page and a terminal
 * show the same text: nodejs/node, lib/internal/util/inspect.js (v24), MIT licence, copyright Node.js
 * contributors. `Layout.#join` is what Node calls `reduceToSingleString`.
 */

/** Node's `compact`: this many inner levels may share one line. */
const COMPACT = 3;
/** Node's `kMinLineLength`: shorter strings are never split. */
const MIN_LINE = 16;

/**
 * Stands for an error's stack, which Node prints and the page does not. A stack shapes what is around
 * it: an object with an error in it never fits one line. So the layout is made with a line too long
 * for anything, which is dropped at the end.
 */
const STACK = `\n${'\uffff'.repeat(80)}`;

/**
 * Writes a value as Node 24's `console.log` does when colours are off; an error without its stack.
 *
 * @param breakLength the number of columns after which a line is broken
 */
export function inspect(value: Value, breakLength = 80): string {
  return new Layout(breakLength).format(value, 0).replaceAll(STACK, '');
}

class Layout {
  readonly #breakLength: number;
  #indent = 0;
  /** The depth of the container that was begun last. */
  #latestDepth = 0;

  constructor(breakLength: number) {
    this.#breakLength = breakLength;
  }

  format(value: Value, depth: number): string {
    switch (value.kind) {
      case 'undefined':
      case 'null':
        return value.kind;
      case 'boolean':
        return `${value.value}`;
      case 'number':
        return Object.is(value.value, -0) ? '-0' : `${value.value}`;
      case 'bigint':
        return `${value.value}n`;
      case 'symbol':
        return value.text;
      case 'string':
        return this.#string(value.value) + moreText(value.more, 'character');
      case 'accessor':
        return `[${value.label}]`;
      case 'circular':
        return `[Circular *${value.ref}]`;
      case 'hole':
        return `<${value.count} empty item${value.count > 1 ? 's' : ''}>`;
      case 'unreadable':
        return `<${value.label}>`;
      case 'folded': {
        const name = prefix(value, value.shape).slice(0, -1);
        return value.type === null ? name : `[${name}]`;
      }
      case 'list':
      case 'set':
      case 'map':
        return this.#collection(value, depth);
      case 'object': {
        const isPlain = value.type === 'Object' && value.tag === '';
        const open = isPlain ? '{' : `${prefix(value, 'Object')}{`;
        if (value.entries.length === 0) return `${open}}`;
        return this.#container(value, depth, '', [open, '}']);
      }
      case 'opaque':
        return this.#container(value, depth, '', [`${prefix(value, value.shape)}{`, '}'], () => [
          value.content,
        ]);
      case 'function':
        return this.#based(value, depth, functionText(value));
      case 'class': {
        const kind = value.type === 'Function' || value.type === null ? '' : ` [${value.type}]`;
        const tag = value.tag === '' || value.tag === value.type ? '' : ` [${value.tag}]`;
        const parent = value.type === null ? '[null prototype]' : value.parent;
        const text = `class ${value.name || '(anonymous)'}${kind}${tag}`;
        return this.#based(value, depth, `[${text}${parent && ` extends ${parent}`}]`);
      }
      case 'date': {
        const text = Number.isNaN(value.time) ? 'Invalid Date' : new Date(value.time).toISOString();
        return this.#based(value, depth, unless('Date ', prefix(value, 'Date')) + text);
      }
      case 'regexp': {
        const text = `/${value.source}/${value.flags}`;
        return this.#based(value, depth, unless('RegExp ', prefix(value, 'RegExp')) + text);
      }
      case 'boxed':
        return this.#based(value, depth, this.#boxed(value));
      case 'error': {
        const text = errorText(value).replaceAll('\n', `\n${' '.repeat(this.#indent)}`);
        return this.#based(value, depth, text + STACK);
      }
    }
  }

  #collection(value: ListValue | SetValue | MapValue, depth: number): string {
    const isList = value.kind === 'list';
    const size = isList ? value.length : value.size;
    const shape = isList ? value.shape : value.kind === 'map' ? 'Map' : 'Set';
    const isPlain = shape === 'Array' && value.type === shape && value.tag === '';
    const [bracket, close] = isList ? ['[', ']'] : ['{', '}'];
    const open = (isPlain ? '' : prefix(value, shape, `(${size})`)) + bracket;
    if (size === 0 && value.entries.length === 0) return open + close;
    const items = () => [
      ...(value.kind === 'map'
        ? value.items.map((pair) => pair.map((part) => this.#indented(part, depth)).join(' => '))
        : value.items.map((item) => this.#indented(item, depth))),
      ...more(value.more),
    ];
    return this.#container(
      value,
      depth,
      '',
      [open, close],
      items,
      isList ? value.numeric : undefined,
    );
  }

  /** Writes a text, followed by properties if there are any: `[Function: f] { a: 1 }`. */
  #based(value: WithProperties, depth: number, base: string): string {
    if (value.entries.length === 0) return base;
    return this.#container(value, depth, base, ['{', '}']);
  }

  #boxed({ shape, type, tag, primitive }: BoxedValue): string {
    const kind = shape === type ? '' : type === null ? ' (null prototype)' : ` (${type})`;
    const text = `[${shape}${kind}: ${this.format(primitive, 0)}]`;
    return tag === '' || tag === type ? text : `${text} [${tag}]`;
  }

  #container(
    value: WithProperties,
    depth: number,
    base: string,
    [open, close]: [string, string],
    items: () => string[] = () => [],
    /** For a list: whether its columns are aligned on the right. */
    numeric?: boolean,
  ): string {
    this.#latestDepth = depth + 1;
    const lines = [
      ...items(),
      ...value.entries.map((entry) => this.#entry(entry, depth)),
      ...more(value.moreEntries),
    ];
    const reference = value.ref === 0 ? '' : `<ref *${value.ref}>`;
    const start = reference && base ? `${reference} ${base}` : reference || base;
    return this.#join(lines, start, [open, close], depth + 1, numeric);
  }

  #entry({ key, symbol, hidden, value }: Property, depth: number): string {
    const plain = /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key);
    let name = plain ? key : quoteString(key);
    if (key === '__proto__') name = "['__proto__']";
    if (symbol) name = key.replace(ESCAPED, escapeCharacter);
    return `${hidden ? `[${name}]` : name}: ${this.#indented(value, depth)}`;
  }

  #indented(value: Value, depth: number): string {
    this.#indent += 2;
    const text = this.format(value, depth + 1);
    this.#indent -= 2;
    return text;
  }

  /** Writes a string; a long one with each of its lines on a line. */
  #string(text: string): string {
    if (text.length <= MIN_LINE || text.length <= this.#breakLength - this.#indent - 4) {
      return quoteString(text);
    }
    const lines = text.split(/(?<=\n)/).map(quoteString);
    return lines.join(` +\n${' '.repeat(this.#indent + 2)}`);
  }

  /** Joins the parts of a container: in one line if they are few and short, else each in its own. */
  #join(
    parts: string[],
    base: string,
    [open, close]: [string, string],
    depth: number,
    numeric: boolean | undefined,
  ): string {
    let lines = parts;
    if (numeric !== undefined && parts.length > 6) {
      lines = intoColumns(parts, this.#indent, this.#breakLength, numeric);
    }
    const before = base === '' ? '' : `${base} `;
    if (this.#latestDepth - depth < COMPACT && lines === parts) {
      const start = parts.length + this.#indent + open.length + base.length + 10;
      const joined = parts.join(', ');
      if (this.#fits(parts, start) && !base.includes('\n') && !joined.includes('\n')) {
        return `${before}${open} ${joined} ${close}`;
      }
    }
    const indent = `\n${' '.repeat(this.#indent)}`;
    return `${before}${open}${indent}  ${lines.join(`,${indent}  `)}${indent}${close}`;
  }

  #fits(parts: string[], start: number): boolean {
    const length = parts.reduce((sum, part) => sum + part.length, start + parts.length);
    return length <= this.#breakLength && start + 2 * parts.length <= this.#breakLength;
  }
}

const unless = (usual: string, text: string): string => (text === usual ? '' : text);

const more = (count: number): string[] => (count > 0 ? [moreText(count, 'item')] : []);

function moreText(count: number, noun: string): string {
  return count > 0 ? `... ${count} more ${noun}${count > 1 ? 's' : ''}` : '';
}
