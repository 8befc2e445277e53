// Each check throws an error that names the argument, what it must be and what it is:
// a TypeError for a wrong kind of value, a RangeError for a wrong value of the right kind.

/** Throws unless the value is a finite number. */
export function checkNumber(name: string, value: unknown): asserts value is number {
  if (typeof value !== 'number') throw wrongType(name, 'a number', value);
  if (!Number.isFinite(value)) throw wrongValue(name, 'a finite number', value);
}

/** Throws unless the value is a finite number of 0 or more. */
export function checkNotNegative(name: string, value: unknown): asserts value is number {
  checkNumber(name, value);
  if (value < 0) throw wrongValue(name, '0 or more', value);
}

/** Throws unless the value is a whole number from `least` up that a double holds exactly. */
export function checkInteger(
  name: string,
  value: unknown,
  least = -Infinity,
): asserts value is number {
  const wanted = least === -Infinity ? 'a safe integer' : `an integer of ${least} or more`;
  if (typeof value !== 'number') throw wrongType(name, wanted, value);
  if (!Number.isSafeInteger(value) || value < least) throw wrongValue(name, wanted, value);
}

/** Throws unless the value is an array of at least one item. */
export function checkList(name: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw wrongType(name, 'an array', value);
  if (value.length === 0) throw new RangeError(`${name} must not be empty, but it is`);
}

/** Throws unless the value is an array of finite numbers; it may be empty. */
export function checkNumbers(name: string, value: unknown): asserts value is readonly number[] {
  if (!Array.isArray(value)) throw wrongType(name, 'an array of numbers', value);
  for (let i = 0; i < value.length; i++) {
    if (!Number.isFinite(value[i])) checkNumber(`${name}[${i}]`, value[i]);
  }
}

/**
 * Throws unless the value holds a finite number; with `length`, exactly so many, and `meaning` says
 * why.
 */
export function checkVector(
  name: string,
  value: unknown,
  length?: number,
  meaning?: string,
): asserts value is readonly number[] {
  checkNumbers(name, value);
  if (value.length === 0) throw new RangeError(`${name} must hold numbers, but it is empty`);
  if (length !== undefined && value.length !== length) {
    throw new RangeError(
      `${name} must hold ${plural(length, 'number')}, ${meaning}, but it holds ${value.length}`,
    );
  }
}

/**
 * Throws unless the value holds a row, and each row `columns` finite numbers; `meaning` says why so
 * many.
 */
export function checkMatrix(
  name: string,
  value: unknown,
  columns: number,
  meaning: string,
): asserts value is readonly (readonly number[])[] {
  checkList(name, value);
  for (let i = 0; i < value.length; i++) checkVector(`${name}[${i}]`, value[i], columns, meaning);
}

/** Throws unless the value holds exactly `length` items; `meaning` says why. */
export function checkLength(name: string, value: unknown, length: number, meaning: string): void {
  checkList(name, value);
  if (value.length !== length) {
    throw new RangeError(
      `${name} must hold ${plural(length, 'item')}, ${meaning}, but it holds ${value.length}`,
    );
  }
}

/** Throws unless the value is an object with properties, so not null and not an array. */
export function checkObject(
  name: string,
  value: unknown,
): asserts value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongType(name, 'an object', value);
  }
}

/** Throws unless the value is a function with a derivative, as activations and losses are. */
export function checkDifferentiable(name: string, value: unknown, example: string): void {
  const wanted = `a function with a derivative, such as ${example}`;
  if (typeof value !== 'function') throw wrongType(name, wanted, value);
  if (!('derivative' in value) || typeof value.derivative !== 'function') {
    throw new TypeError(`${name} must be ${wanted}, but it has no derivative`);
  }
}

/** Throws unless the value is an object of the class, or of a class derived from it. */
export function checkInstance(
  name: string,
  value: unknown,
  type: abstract new (...args: never[]) => object,
  typeName: string, // not `type.name`, which a minifier changes
): void {
  if (!(value instanceof type)) throw wrongType(name, `a ${typeName}`, value);
}

/** Writes the value as a message shows it: short, whatever it is. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

function wrongType(name: string, wanted: string, value: unknown): TypeError {
  return new TypeError(`${name} must be ${wanted}, but it is ${describe(value)}`);
}

function wrongValue(name: string, wanted: string, value: unknown): RangeError {
  return new RangeError(`${name} must be ${wanted}, but it is ${describe(value)}`);
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
