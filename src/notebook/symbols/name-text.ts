import type { Values } from '../values/report.ts';
import type { Value } from '../values/value.ts';
import type { NameFacts } from '../types/name-facts.ts';
import type { NameText } from './card-text.ts';
import { numberRows, shapeWords } from './value-words.ts';

/** Longer texts are cut. */
const longest = 60;

/**
 * What the card says of a name that is no symbol of the cast.
 *
 * @param facts what the compiler knows of it; undefined where nobody asked it since the program was edited
 * @param values the values of the latest run; undefined before the first
 * @param built what the page says of its value before the first run, if anything
 */
export function nameText(
  name: string,
  facts: NameFacts | null | undefined,
  values: Values | undefined,
  built: string,
  wrong: readonly string[],
): NameText {
  const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
  if (facts === undefined)
    return {
      kind: '',
      facts: [
        ['type', 'not known since the edit'],
        ...(value ? [['at the top level', withShape(value)] as const] : []),
      ],
      remark: 'Edit a cell and press Check types to know its type.',
      wrong,
    };
  if (facts === null) return { kind: '', facts: [], remark: '', wrong };
  const hasValue = facts.isTop && /^(constant|variable)$/.test(facts.kind);
  const text = value ? withShape(value) : values ? 'none: its line has not run' : built;
  return {
    kind: facts.kind,
    facts: [['type', facts.type], ...(hasValue && text !== '' ? [['value', text] as const] : [])],
    remark: facts.about,
    wrong,
  };
}

/** A value in a few words: its number, or its shape. */
function withShape(value: Value): string {
  switch (value.kind) {
    case 'number':
      return numberRows(value)[0]?.join(' ') ?? '';
    case 'boolean':
      return String(value.value);
    case 'string':
      return JSON.stringify(
        value.value.length > longest ? `${value.value.slice(0, longest)}…` : value.value,
      );
    case 'list': {
      const rows = numberRows(value);
      return rows.length === 1
        ? `${rows[0]?.join(', ')} (${shapeWords(value)})`
        : shapeWords(value);
    }
    case 'object':
      return value.type && value.type !== 'Object' ? value.type : shapeWords(value);
    default:
      return value.kind;
  }
}
