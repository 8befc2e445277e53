import type { Values } from '../../values/run-report.ts';
import type { Value } from '../../values/value.ts';
import type { NameFacts } from '../../types/name-facts.ts';
import { numberRows, shapeInWords } from './value-words.ts';

/** What the card says of a name that is no symbol of the chapter. */
export interface NameText {
  readonly kind: string;
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly remark: string;
  readonly errors: readonly string[];
}

const maxTextLength = 60;

/**
 * Returns what the card says of a name that is no symbol of the chapter.
 *
 * @param facts what the compiler knows of the name; null for what is no name, and undefined where
 *   the program has been edited and nothing checks its types
 * @param values the values of the latest run; undefined before the first
 * @param builtText what the page shows of the name's value before the first run, or nothing
 * @param errors the type errors at its place
 */
export function nameText(
  name: string,
  facts: NameFacts | null | undefined,
  values: Values | undefined,
  builtText: string,
  errors: readonly string[],
): NameText {
  const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
  if (facts === undefined)
    return {
      kind: '',
      facts: [
        ['type', 'not known since the edit'],
        ...(value ? [['at the top level', shortText(value)] as const] : []),
      ],
      remark: 'Edit a cell and press Check types to know its type.',
      errors,
    };
  if (facts === null) return { kind: '', facts: [], remark: '', errors };
  const hasValue = facts.isTop && /^(constant|variable)$/.test(facts.kind);
  const text = value ? shortText(value) : values ? 'none: its line has not run' : builtText;
  return {
    kind: facts.kind,
    facts: [['type', facts.type], ...(hasValue && text !== '' ? [['value', text] as const] : [])],
    remark: facts.about,
    errors,
  };
}

/** Returns the card of a name as a screen reader reads it out. */
export function announceName(name: string, { kind, facts, errors }: NameText): string {
  const known = facts.map(([term, fact]) => `${term} ${fact}`);
  return [...errors, name, kind, ...known].filter(Boolean).join(', ');
}

/** Returns a value in a few words: its number or numbers, or its shape. */
function shortText(value: Value): string {
  switch (value.kind) {
    case 'number':
      return numberRows(value)[0]?.join(' ') ?? '';
    case 'boolean':
      return String(value.value);
    case 'string':
      return JSON.stringify(
        value.value.length > maxTextLength
          ? `${value.value.slice(0, maxTextLength)}…`
          : value.value,
      );
    case 'list': {
      const rows = numberRows(value);
      return rows.length === 1
        ? `${rows[0]?.join(', ')} (${shapeInWords(value)})`
        : shapeInWords(value);
    }
    case 'object':
      return value.type && value.type !== 'Object' ? value.type : shapeInWords(value);
    default:
      return value.kind;
  }
}
