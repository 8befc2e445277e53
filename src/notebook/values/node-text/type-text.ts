import type { ErrorValue, FunctionValue } from '../value.ts';

/**
 * Writes the type before a value's content: `Neuron `, `Vector(3) [Float64Array] `,
 * `[Object: null prototype] `.
 */
export function prefix(
  { type, tag }: { type: string | null; tag: string },
  shape: string,
  size = '',
) {
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

/** Writes a function: `[Function: f]`. */
export function functionText({ name, variant, type, tag }: FunctionValue): string {
  let text = `[${variant}${type === null ? ' (null prototype)' : ''}`;
  text += name === '' ? ' (anonymous)]' : `: ${name}]`;
  if (type !== variant && type !== null) text += ` ${type}`;
  return tag === '' || tag === type ? text : `${text} [${tag}]`;
}

/** Writes an error: `RangeError: message`, or `Odd [Error]: message` where its name is another. */
export function errorText(error: ErrorValue): string {
  const { name, message } = error;
  const kind = prefix(error, 'Error').slice(0, -1);
  let title = name;
  if (error.type === null || (name.endsWith('Error') && name !== kind)) {
    title = kind.includes(name) ? kind : `${kind} [${name}]`;
  }
  return title && message ? `${title}: ${message}` : title || message;
}
