/** Checks whether a plain value has the shape that a figure needs, and gives it that type. */
export type Shape<T> = (value: unknown) => T | undefined;

/** The type of what these shapes let through, by name. */
export type Shaped<S extends Record<string, Shape<unknown>>> = {
  [K in keyof S]: NonNullable<ReturnType<S[K]>>;
};

/** A finite number: neither NaN nor an infinity has a place on an axis. */
export const number: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Numbers by these names. */
export function numbers<Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<Name, Shape<number>>> {
  return Object.fromEntries(names.map((name) => [name, number])) as Record<Name, Shape<number>>;
}

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
export function object<S extends Record<string, Shape<unknown>>>(shapes: S): Shape<Shaped<S>> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const found = Object.entries(shapes).map(([key, shape]) => {
      const property: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
      return [key, shape(property)] as const;
    });
    return found.some(([, property]) => property === undefined)
      ? undefined
      : (Object.fromEntries(found) as Shaped<S>);
  };
}
