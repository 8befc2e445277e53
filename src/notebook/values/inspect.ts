import { textWidth } from './text-width.ts';
import type { BoxedValue, Described, Entry, ErrorValue, FunctionValue, Value } from './value.ts';

/*
 * The layout follows Node's `util.inspect` rule for rule, so that the page and a terminal show the
 * same text: nodejs/node, lib/internal/util/inspect.js (v24), MIT licence, copyright Node.js
 * contributors. Node's names of the two central algorithms are `groupArrayElements` and
 * `reduceToSingleString`; here they are `intoColumns` and `Layout.join`.
 */

/** Node's `maxArrayLength`: longer output lists end in "... n more items". */
const MAX_ITEMS = 100;
/** Node's `compact`: this many inner levels may share one line. */
const COMPACT = 3;
/** Node's `kMinLineLength`: shorter strings are never split. */
const MIN_LINE = 16;

/**
 * Where Node prints an error's stack we print nothing; but its lines shape what is around it (an
 * object with an error in it never fits one line). So the layout is made with this stand-in, a line
 * too long for anything, which is dropped at the end.
 */
const STACK = `\n${'\uffff'.repeat(80)}`;

/**
 * The text that Node 24's `console.log` prints for a value when colours are off, and for an error
 * what is left of that text without its stack.
 *
 * `breakLength` is the number of columns after which a line is broken.
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
      case 'list': {
        const isPlain = value.type === 'Array' && value.tag === '';
        const open = isPlain ? '[' : `${prefix(value, value.shape, `(${value.length})`)}[`;
        if (value.length === 0 && value.entries.length === 0) return `${open}]`;
        const lines = () => [
          ...value.items.map((item) => this.#indented(item, depth)),
          ...more(value.more),
        ];
        return this.#container(value, depth, '', [open, ']'], lines, value.numeric);
      }
      case 'set': {
        const open = `${prefix(value, 'Set', `(${value.size})`)}{`;
        if (value.size === 0 && value.entries.length === 0) return `${open}}`;
        const lines = () => [
          ...value.items.map((item) => this.#indented(item, depth)),
          ...more(value.more),
        ];
        return this.#container(value, depth, '', [open, '}'], lines);
      }
      case 'map': {
        const open = `${prefix(value, 'Map', `(${value.size})`)}{`;
        if (value.size === 0 && value.entries.length === 0) return `${open}}`;
        const lines = () => [
          ...value.items.map(
            ([key, item]) => `${this.#indented(key, depth)} => ${this.#indented(item, depth)}`,
          ),
          ...more(value.more),
        ];
        return this.#container(value, depth, '', [open, '}'], lines);
      }
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

  /** Text of its own, followed by properties if there are any: `[Function: f] { a: 1 }`. */
  #based(value: Described, depth: number, base: string): string {
    if (value.entries.length === 0) return base;
    return this.#container(value, depth, base, ['{', '}']);
  }

  #boxed({ shape, type, tag, primitive }: BoxedValue): string {
    const kind = shape === type ? '' : type === null ? ' (null prototype)' : ` (${type})`;
    const text = `[${shape}${kind}: ${this.format(primitive, 0)}]`;
    return tag === '' || tag === type ? text : `${text} [${tag}]`;
  }

  #container(
    value: Described,
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

  #entry({ key, symbol, hidden, value }: Entry, depth: number): string {
    const plain = /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key);
    let name = plain ? key : quote(key);
    if (key === '__proto__') name = "['__proto__']";
    if (symbol) name = key.replace(ESCAPED, escape);
    return `${hidden ? `[${name}]` : name}: ${this.#indented(value, depth)}`;
  }

  #indented(value: Value, depth: number): string {
    this.#indent += 2;
    const text = this.format(value, depth + 1);
    this.#indent -= 2;
    return text;
  }

  /** Long strings are written one line of theirs to a line. */
  #string(text: string): string {
    if (text.length <= MIN_LINE || text.length <= this.#breakLength - this.#indent - 4) {
      return quote(text);
    }
    const lines = text.split(/(?<=\n)/).map(quote);
    return lines.join(` +\n${' '.repeat(this.#indent + 2)}`);
  }

  /** Joins the parts of a container in one line if they are few and short, else one to a line. */
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

/** Puts short items side by side in aligned columns; the same array if they are too different. */
function intoColumns(
  parts: string[],
  indent: number,
  breakLength: number,
  numeric: boolean,
): string[] {
  // A last part beyond the hundredth is "... n more items" and keeps its own line.
  const count = parts.length > MAX_ITEMS ? parts.length - 1 : parts.length;
  const gap = 2;
  const widths = parts.slice(0, count).map(textWidth);
  const total = widths.reduce((sum, width) => sum + width + gap, 0);
  const longest = Math.max(...widths);
  const cell = longest + gap;
  if (cell * 3 + indent >= breakLength || !(total / cell > 5 || longest <= 6)) return parts;

  // A character is about 2.5 times as high as wide: aim at a square of text.
  const bias = Math.sqrt(cell - total / parts.length);
  const biased = Math.max(cell - 3 - bias, 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * biased * count) / biased),
    Math.floor((breakLength - indent) / cell),
    COMPACT * 4,
    15,
  );
  if (columns <= 1) return parts;

  const columnWidths: number[] = [];
  for (let column = 0; column < columns; column++) {
    let width = 0;
    for (let i = column; i < count; i += columns) width = Math.max(width, widths[i] ?? 0);
    columnWidths.push(width + gap);
  }
  const lines: string[] = [];
  for (let start = 0; start < count; start += columns) {
    const end = Math.min(start + columns, count);
    let line = '';
    for (let i = start; i < end; i++) {
      const isLast = i === end - 1;
      const text = isLast ? (parts[i] ?? '') : `${parts[i]}, `;
      const width = (columnWidths[i - start] ?? 0) - (isLast ? gap : 0);
      const padding = ' '.repeat(Math.max(0, width - (widths[i] ?? 0) - (isLast ? 0 : gap)));
      if (numeric) line += padding + text;
      else line += isLast ? text : text + padding;
    }
    lines.push(line);
  }
  return [...lines, ...parts.slice(count)];
}

/** `Neuron `, `Vector(3) [Float64Array] `, `[Object: null prototype] `. */
function prefix({ type, tag }: { type: string | null; tag: string }, shape: string, size = '') {
  if (type === null) {
    const isTagged = tag !== '' && tag !== shape;
    return `[${shape}${size}: null prototype] ${isTagged ? `[${tag}] ` : ''}`;
  }
  // The tag is left out where the name says it already: `MyMap`, but `Mapper [Map]`.
  const at = type.indexOf(tag);
  const next = type[at + tag.length];
  const isSaid = tag === '' || (at >= 0 && (next === undefined || next !== next.toLowerCase()));
  return `${type}${size} ${isSaid ? '' : `[${tag}] `}`;
}

function functionText({ name, variant, type, tag }: FunctionValue): string {
  let text = `[${variant}${type === null ? ' (null prototype)' : ''}`;
  text += name === '' ? ' (anonymous)]' : `: ${name}]`;
  if (type !== variant && type !== null) text += ` ${type}`;
  return tag === '' || tag === type ? text : `${text} [${tag}]`;
}

/** `RangeError: message`; the class is added where the name does not tell it: `Odd [Error]: message`. */
function errorText(error: ErrorValue): string {
  const { name, message } = error;
  const kind = prefix(error, 'Error').slice(0, -1);
  let title = name;
  if (error.type === null || (name.endsWith('Error') && name !== kind)) {
    title = kind.includes(name) ? kind : `${kind} [${name}]`;
  }
  return title && message ? `${title}: ${message}` : title || message;
}

const unless = (usual: string, text: string): string => (text === usual ? '' : text);

const more = (count: number): string[] => (count > 0 ? [moreText(count, 'item')] : []);

function moreText(count: number, noun: string): string {
  return count > 0 ? `... ${count} more ${noun}${count > 1 ? 's' : ''}` : '';
}

/** What Node escapes in a string: control characters, backslashes, and halves of a surrogate pair. */
const ESCAPED =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\x00-\x1f'\\\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMED: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
  "'": "\\'",
};

function escape(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  if (code > 0xff) return `\\u${hex}`;
  return NAMED[character] ?? `\\x${hex.toUpperCase().padStart(2, '0')}`;
}

/** Quotes like Node: single, unless that needs an escape that other quotes do not. */
function quote(text: string): string {
  let mark = "'";
  if (text.includes("'")) {
    if (!text.includes('"')) mark = '"';
    else if (!text.includes('`') && !text.includes('${')) mark = '`';
  }
  const escaped = text.replace(ESCAPED, (found) =>
    found === "'" && mark !== "'" ? found : escape(found),
  );
  return mark + escaped + mark;
}
