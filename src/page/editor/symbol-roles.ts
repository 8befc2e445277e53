import { syntaxTree } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Decoration, MatchDecorator, ViewPlugin } from '@codemirror/view';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { symbolsInCode } from '../../notebook/symbols/symbols-in-code.ts';

/** Gives the chapter's symbols their roles, as the listing does. */
export function symbolRoles(symbols: readonly ChapterSymbol[]): Extension {
  const matcher = new MatchDecorator({
    regexp: /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[\d+\])*/g,
    decorate(add, from, _to, [chain], view) {
      const { name: syntax } = syntaxTree(view.state).resolveInner(from, 1);
      if (/Comment|String|Template/.test(syntax)) return;
      for (const { symbol, path, start, end } of symbolsInCode(chain, symbols)) {
        const role = symbol.role ? { 'data-role': symbol.role } : {};
        const attributes = { ...role, 'data-sym': path };
        add(from + start, from + end, Decoration.mark({ attributes }));
      }
    },
  });
  return ViewPlugin.define(
    (view) => ({
      decorations: matcher.createDeco(view),
      update(update) {
        this.decorations = matcher.updateDeco(update, this.decorations);
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  );
}
