/** Says whether a plain value has the shape that a drawing needs, and gives it that type. */
export type Shape<T> = (value: unknown) => T | undefined;

/** A finite number: neither NaN nor an infinity has a place on an axis. */
export const number: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const string: Shape<string> = (value) => (typeof value === 'string' ? value : undefined);

/** A list of at least one item, all of one shape. */
export function list<T>(item: Shape<T>): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const items = value.map(item).filter((each) => each !== undefined);
    return items.length === value.length ? items : undefined;
  };
}

/** A list of one, or what would stand in it. */
export function single<T>(item: Shape<T>): Shape<T> {
  return (value) => item(Array.isArray(value) && value.length === 1 ? value[0] : value);
}

/** An object with at least these properties. */
export function object<T extends object>(shapes: { [K in keyof T]: Shape<T[K]> }): Shape<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const found: Partial<T> = {};
    for (const key in shapes) {
      const property = shapes[key](Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
      if (property === undefined) return undefined;
      found[key] = property;
    }
    return found as T;
  };
}
