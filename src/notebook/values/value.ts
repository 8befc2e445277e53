/**
 * A JavaScript value as data: what a program printed, after the program is gone.
 *
 * `serialise` builds it beside the program, `inspect` turns it into Node's text, and the page may
 * draw it (a list of numbers can become a plot). It is plain, so `structuredClone` and `postMessage`
 * carry it unchanged. Code that reads it needs no trust in the program that printed it.
 */
export type Value =
  | { kind: 'undefined' }
  | { kind: 'null' }
  | { kind: 'boolean'; value: boolean }
  /** NaN, the infinities and -0 stay what they are. */
  | { kind: 'number'; value: number }
  | { kind: 'bigint'; value: bigint }
  /** `more` counts the UTF-16 units that were cut off the end. */
  | { kind: 'string'; value: string; more: number }
  /** A symbol cannot be cloned, so it is its text alone: `Symbol(name)`. */
  | { kind: 'symbol'; text: string }
  | FunctionValue
  /** `parent` is the name of the class that it extends, or ''. */
  | (WithProperties & { kind: 'class'; name: string; parent: string })
  | ListValue
  | MapValue
  | SetValue
  /** A plain object, or an instance of a class. */
  | (WithProperties & { kind: 'object' })
  /** `time` counts milliseconds since 1970-01-01T00:00Z; it is NaN for an invalid date. */
  | (WithProperties & { kind: 'date'; time: number })
  | (WithProperties & { kind: 'regexp'; source: string; flags: string })
  | BoxedValue
  | ErrorValue
  /** An object whose content cannot be seen: '<pending>', '<items unknown>' stands for it. */
  | (WithProperties & { kind: 'opaque'; shape: string; content: string })
  /** A property that a function computes. It is never called. */
  | { kind: 'accessor'; label: 'Getter' | 'Setter' | 'Getter/Setter' }
  /** The value is one of its own ancestors: the one whose `ref` is this number. */
  | { kind: 'circular'; ref: number }
  /** `count` array items in a row that were never set. */
  | { kind: 'hole'; count: number }
  /** A container below the depth that is shown. `shape` is its built-in: Object, Array, Map, … */
  | { kind: 'folded'; type: string | null; tag: string; shape: string }
  /** A revoked proxy, one whose traps throw, or a bigint of too many digits, as the label says. */
  | { kind: 'unreadable'; label: string };

/** The part of a value that every object has. */
export interface WithProperties {
  /** The name of its constructor, or null where it has no prototype. */
  type: string | null;
  /** Its `Symbol.toStringTag` if that is a plain string property that is not listed, else ''. */
  tag: string;
  /** Its own properties (for a list: those that are not items). */
  entries: Property[];
  /** The count of own properties that were left out because the whole was too large. */
  moreEntries: number;
  /** The number by which `circular` marks inside it name it, or 0 if there is none. */
  ref: number;
}

export interface Property {
  /** The property's name, or the text of its symbol. */
  key: string;
  symbol: boolean;
  /** Not enumerable: Node writes `[key]`. */
  hidden: boolean;
  value: Value;
}

/** An array or a typed array. */
export interface ListValue extends WithProperties {
  kind: 'list';
  /** The built-in it is: 'Array', 'Float64Array', … (`type` may be a subclass of it). */
  shape: string;
  /** Its length; `items` may be shorter. */
  length: number;
  /** The first items. A `hole` stands for several items. */
  items: Value[];
  /** The count of items that follow those in `items`. */
  more: number;
  /** Every item is a number or a bigint: columns are aligned on the right. */
  numeric: boolean;
}

export interface MapValue extends WithProperties {
  kind: 'map';
  size: number;
  /** The first pairs of key and value. */
  items: [Value, Value][];
  more: number;
}

export interface SetValue extends WithProperties {
  kind: 'set';
  size: number;
  items: Value[];
  more: number;
}

export interface FunctionValue extends WithProperties {
  kind: 'function';
  name: string;
  /** 'Function', 'AsyncFunction', 'GeneratorFunction' or 'AsyncGeneratorFunction'. */
  variant: string;
}

/** `new Number(1)` and its like. */
export interface BoxedValue extends WithProperties {
  kind: 'boxed';
  shape: string;
  primitive: Value;
}

/** An error without its stack: a stack differs from engine to engine, a page must not. */
export interface ErrorValue extends WithProperties {
  kind: 'error';
  name: string;
  message: string;
}
