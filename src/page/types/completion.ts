import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { NameCompletion } from '../../notebook/types/compiler-requests.ts';
import { makeCode } from '../make-code.ts';
import { makeElement } from '../make-element.ts';
import type { Compiler } from './compiler.ts';

/** Completes names: the members of what stands before a dot, or the names there are. */
export function completion(compiler: Compiler, cellOf: () => number): Extension {
  const complete = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\w$]+/);
    const isAfterDot = context.state.sliceDoc(context.pos - 1, context.pos) === '.';
    if (!context.explicit && !isAfterDot && (!word || /^\d/.test(word.text))) return null;
    const at = { cell: cellOf(), offset: context.pos };
    const found = await compiler.ask('completions', at);
    if (!found || context.aborted) return null;
    return {
      from: found.start,
      validFor: /^[\w$]*$/,
      options: found.names.map((completion) => ({
        label: completion.name,
        detail: completion.kind === 'keyword' ? '' : wordsFor(completion),
        boost: boostOf(completion),
        info: async () => {
          const detail = await compiler.ask('completionDetail', at, completion.name);
          return detail ? infoOf(detail.signature, detail.about) : null;
        },
      })),
    };
  };
  return autocompletion({ override: [complete], icons: false, maxRenderedOptions: 60 });
}

/** Returns the sort of a name in a reader's words, where TypeScript uses others. */
function wordsFor({ kind }: NameCompletion): string {
  const words: Readonly<Record<string, string>> = {
    const: 'constant',
    let: 'variable',
    var: 'variable',
    'local class': 'class',
    'local var': 'variable',
    'local function': 'function',
    alias: 'import',
    getter: 'property',
    setter: 'property',
    construct: 'constructor',
    interface: 'type',
  };
  return words[kind] ?? kind;
}

/** Ranks names of the program above those of the language, and words of the language last. */
function boostOf({ kind, order }: NameCompletion): number {
  return kind === 'keyword' ? -20 : order < '15' ? 10 : 0;
}

function infoOf(signature: string, about: string): HTMLElement {
  const code = makeCode(signature);
  return makeElement(
    'div',
    {},
    code,
    ...(about === '' ? [] : [makeElement('p', { textContent: about })]),
  );
}
