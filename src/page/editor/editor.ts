import {
  history,
  historyKeymap,
  indentLess,
  indentMore,
  indentWithTab,
  moveLineDown,
  moveLineUp,
  simplifySelection,
  standardKeymap,
  toggleComment,
  toggleTabFocusMode,
} from '@codemirror/commands';
import { typescriptLanguage } from '@codemirror/lang-javascript';
import {
  bracketMatching,
  indentOnInput,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language';
import {
  Annotation,
  EditorState,
  StateEffect,
  StateField,
  type Extension,
} from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  type KeyBinding,
  MatchDecorator,
  ViewPlugin,
} from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';
import type { Cell } from '../../notebook/source/cell.ts';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { symbolsInCode } from '../../notebook/symbols/symbols-in-code.ts';
import { joinScrubs, scrubbed, scrubEditor } from '../scrub/scrub-editor.ts';
import { openEditors } from './open-editors.ts';
import { offerTypes, placeForTypes } from '../types/type-switch.ts';

export interface Editor {
  readonly source: string;
  focus(): void;
  /** Puts in what has been changed elsewhere. */
  replace(source: string): void;
  /** Marks the place of an error, or none. */
  mark(place: { line: number; column: number } | null): void;
  remove(): void;
}

/** What an editor tells the page, and asks of it. */
export interface EditorHandlers {
  onChange(source: string, isScrub: boolean): void;
  onRun(): void;
  /** The cells of the chapter as they now stand. */
  cells(): readonly Cell[];
}

/** The looks of `highlight.ts`, by the editor's own names for syntax. */
const looks = tagHighlighter([
  { tag: tags.comment, class: 'c' },
  { tag: tags.number, class: 'n' },
  { tag: tags.typeName, class: 't' },
  { tag: [tags.keyword, tags.modifier, tags.definitionKeyword], class: 'k' },
]);

/**
 * The editor lies exactly where the listing lay. CodeMirror's own rules stand outside all layers of
 * the page's styles, so only a theme of its own kind can change them.
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

/** Those keys of editors that a cell of a few lines can use. */
const lineKeys: readonly KeyBinding[] = [
  { key: 'Alt-ArrowUp', run: moveLineUp },
  { key: 'Alt-ArrowDown', run: moveLineDown },
  { key: 'Mod-[', run: indentLess },
  { key: 'Mod-]', run: indentMore },
  { key: 'Mod-/', run: toggleComment },
  { key: 'Escape', run: simplifySelection },
  { key: 'Ctrl-m', mac: 'Shift-Alt-m', run: toggleTabFocusMode },
];

/** Marks a change that the page has made, and knows of. */
const fromElsewhere = Annotation.define<boolean>();

const setMarks = StateEffect.define<DecorationSet>();
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (current, { effects, changes }) =>
    effects.find((effect) => effect.is(setMarks))?.value ?? current.map(changes),
  provide: (field) => EditorView.decorations.from(field),
});

/** An editor of TypeScript in place of an element's content. */
export function createEditor(
  parent: HTMLElement,
  source: string,
  label: string,
  symbols: readonly ChapterSymbol[],
  { onChange, onRun, cells }: EditorHandlers,
): Editor {
  const types = placeForTypes();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: source,
      extensions: [
        types.extension,
        history(joinScrubs()),
        scrubEditor(),
        indentOnInput(),
        bracketMatching(),
        // Alone: with all that `javascript` brings, names would be offered before they are asked for.
        typescriptLanguage,
        syntaxHighlighting(looks),
        marks,
        theme,
        colorNames(symbols),
        EditorState.tabSize.of(2),
        keymap.of([
          { key: 'Shift-Enter', run: () => (onRun(), true) },
          { key: 'Mod-i', run: ({ state }) => (void tellName(parent, state), true) },
          ...lineKeys,
          ...standardKeymap,
          ...historyKeymap,
          // A Tab that follows Escape is left to the browser: it leaves the editor.
          indentWithTab,
        ]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          // The browser needs no word of it; who scrolls a long line by keyboard may look for one.
          tabindex: '0',
          'aria-description':
            'Shift and Enter run the program. Control and I tells of the name at the caret. Escape, then Tab, leaves the editor.',
        }),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          const isFromElsewhere = transactions.some((one) => one.annotation(fromElsewhere));
          const isScrub = transactions.some((one) => one.annotation(scrubbed));
          if (docChanged && !isFromElsewhere) onChange(state.doc.toString(), isScrub);
        }),
      ],
    }),
  });
  openEditors.set(parent, {
    get source() {
      return view.state.doc.toString();
    },
    offsetAt: (x, y) => view.posAtCoords({ x, y }),
    boxOf: (start, end) => boxOf(view, start, end),
  });
  const withdrawTypes = offerTypes(view, types.place, cells);
  return {
    get source() {
      return view.state.doc.toString();
    },
    focus: () => view.focus(),
    replace(changed) {
      const { doc } = view.state;
      if (doc.toString() === changed) return;
      const changes = { from: 0, to: doc.length, insert: changed };
      view.dispatch({ changes, annotations: fromElsewhere.of(true) });
    },
    mark(place) {
      view.dispatch({ effects: setMarks.of(place ? marksAt(view.state, place) : Decoration.none) });
    },
    remove() {
      withdrawTypes();
      openEditors.delete(parent);
      view.destroy();
    },
  };
}

function boxOf(view: EditorView, start: number, end: number): DOMRect | null {
  const { length } = view.state.doc;
  const from = view.coordsAtPos(Math.min(start, length), 1);
  const to = view.coordsAtPos(Math.min(end, length), -1);
  return from && to && new DOMRect(from.left, from.top, to.right - from.left, to.bottom - from.top);
}

async function tellName(code: HTMLElement, { selection }: EditorState): Promise<void> {
  const { tellNameAt } = await import('../symbols/linked-symbols.ts');
  tellNameAt(code, selection.main.head);
}

/** Gives the names of the chapter's cast their roles, as the listing does. */
function colorNames(symbols: readonly ChapterSymbol[]): Extension {
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

function marksAt(
  { doc }: EditorState,
  { line, column }: { line: number; column: number },
): DecorationSet {
  const { from, to, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const start = Math.min(from + column - 1, to);
  const word = /^[\w$]+/.exec(text.slice(start - from))?.[0] ?? ' ';
  const here = Math.min(start + word.length, to);
  const ranges = [
    Decoration.line({ class: 'line bad', attributes: { 'data-line': String(line) } }).range(from),
  ];
  if (here > start) ranges.push(Decoration.mark({ class: 'here' }).range(start, here));
  return Decoration.set(ranges);
}
