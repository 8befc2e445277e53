import { syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';

/** The classes of `highlight.ts`, by the editor's own names for syntax. */
const highlighter = tagHighlighter([
  { tag: tags.comment, class: 'c' },
  { tag: tags.number, class: 'n' },
  { tag: tags.typeName, class: 't' },
  { tag: [tags.keyword, tags.modifier, tags.definitionKeyword], class: 'k' },
]);

/**
 * The look of an editor, which lies exactly where the listing lay. CodeMirror's own rules stand
 * outside all layers of the page's styles, so only a theme of its own kind can change them.
 */
const theme = EditorView.theme({
  '&.cm-editor': { background: 'none', color: 'inherit' },
  '&.cm-editor.cm-focused': { outline: '2px solid var(--ink)', outlineOffset: '3px' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'var(--line-code)' },
  '.cm-content': { padding: 'calc(2 * var(--u)) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.5rem 0 var(--edge-of-code)' },
  '.cm-line.bad::before': { left: '0' },
  // Into smaller type a phone zooms, and the page jumps.
  '@media (pointer: coarse)': { '.cm-content': { fontSize: '16px' } },
  '&.cm-focused .cm-nonmatchingBracket': { background: 'none' },
  '&.cm-focused .cm-matchingBracket': { background: 'none', outline: '1px solid var(--edge)' },
});

export const editorTheme: Extension = [syntaxHighlighting(highlighter), theme];
