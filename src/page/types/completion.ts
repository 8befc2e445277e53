import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { Choice } from '../../notebook/types/messages.ts';
import type { Compiler } from './compiler.ts';

/** Offers what the text could go on with: the members of what stands before a dot, or the names there are. */
export function completion(compiler: Compiler, cellOf: () => number): Extension {
  const complete = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\w$]+/);
    const isAfterDot = context.state.sliceDoc(context.pos - 1, context.pos) === '.';
    if (!context.explicit && !isAfterDot && (!word || /^\d/.test(word.text))) return null;
    const place = { cell: cellOf(), offset: context.pos };
    const found = await compiler.ask('choices', place);
    if (!found || context.aborted) return null;
    return {
      from: found.start,
      validFor: /^[\w$]*$/,
      options: found.choices.map((choice) => ({
        label: choice.name,
        detail: choice.kind === 'keyword' ? '' : wordsFor(choice),
        boost: boostOf(choice),
        info: async () => {
          const detail = await compiler.ask('detail', { ...place, name: choice.name });
          return detail ? infoOf(detail.signature, detail.about) : null;
        },
      })),
    };
  };
  return autocompletion({ override: [complete], icons: false, maxRenderedOptions: 60 });
}

/** TypeScript's words for sorts of names, where a reader would use others. */
function wordsFor({ kind }: Choice): string {
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

/** Names of the program stand above those of the language, and words of the language last. */
function boostOf({ kind, order }: Choice): number {
  return kind === 'keyword' ? -20 : order < '15' ? 10 : 0;
}

function infoOf(signature: string, about: string): HTMLElement {
  const info = document.createElement('div');
  const code = document.createElement('code');
  code.textContent = signature;
  info.append(code);
  if (about !== '') {
    const text = document.createElement('p');
    text.textContent = about;
    info.append(text);
  }
  return info;
}
