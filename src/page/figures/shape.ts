import { isDrawable } from '../../notebook/drawing/drawable.ts';

/** Checks whether a plain value has the shape that a figure needs, and gives it that type. */
export interface Shape<T> {
  (value: unknown): T | undefined;
  /** The type, as TypeScript writes it: an author is told what a figure needs. */
  readonly type: string;
}

/** The type of what these shapes let through, by name. */
export type Shaped<S extends Record<string, Shape<unknown>>> = {
  [K in keyof S]: NonNullable<ReturnType<S[K]>>;
};

export const number = shape('number', (value) =>
  typeof value === 'number' && isDrawable(value) ? value : undefined,
);

/** Describes numbers by these names. */
export function numbers<Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<Name, Shape<number>>> {
  return Object.fromEntries(names.map((name) => [name, number])) as Record<Name, Shape<number>>;
}

export const string = shape('string', (value) => (typeof value === 'string' ? value : undefined));

/** Describes a list of at least one item, all of one shape. */
export function list<T>(item: Shape<T>): Shape<T[]> {
  return shape(`${item.type}[]`, (value) => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const items = value.map(item).filter((each) => each !== undefined);
    return items.length === value.length ? items : undefined;
  });
}

/** Describes a list of one, or what would stand in it. */
export function single<T>(item: Shape<T>): Shape<T> {
  return shape(item.type, (value) =>
    item(Array.isArray(value) && value.length === 1 ? value[0] : value),
  );
}

/** Describes an object with at least these properties. */
export function object<S extends Record<string, Shape<unknown>>>(shapes: S): Shape<Shaped<S>> {
  return shape(`{ ${typesOf(shapes)} }`, (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const found = Object.entries(shapes).map(([key, shape]) => {
      const property: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
      return [key, shape(property)] as const;
    });
    return found.some(([, property]) => property === undefined)
      ? undefined
      : (Object.fromEntries(found) as Shaped<S>);
  });
}

/** Writes the types of names: "x: number; w: number[]". */
export function typesOf(shapes: Readonly<Record<string, Shape<unknown>>>): string {
  return Object.entries(shapes)
    .map(([name, { type }]) => `${name}: ${type}`)
    .join('; ');
}

function shape<T>(type: string, read: (value: unknown) => T | undefined): Shape<T> {
  return Object.assign(read, { type });
}
