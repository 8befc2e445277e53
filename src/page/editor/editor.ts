import {
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
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, type KeyBinding } from '@codemirror/view';
import { smallestChange } from '../../notebook/history/smallest-change.ts';
import type { Cell } from '../../notebook/source/cell.ts';
import type { Position } from '../../notebook/source/parse/position.ts';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { scrubbed, scrubEditor } from '../scrub/scrub-editor.ts';
import type { TextScrub } from '../scrub/text-scrub.ts';
import { editorTheme } from './editor-theme.ts';
import { errorMark, markError } from './error-mark.ts';
import { openEditors } from './open-editors.ts';
import { Typing } from './typing.ts';
import { symbolRoles } from './symbol-roles.ts';
import { offerTypes } from '../types/type-switch.ts';

export interface Editor {
  readonly source: string;
  focus(): void;
  /** Puts in a source that was changed elsewhere. */
  replace(source: string): void;
  mark(position: Position | null): void;
  remove(): void;
}

export interface TextChange {
  readonly isScrub: boolean;
  /** Whether the reader has gone on with what made the change before. */
  readonly goesOn: boolean;
}

/** What an editor reports to the page, and asks of it. */
export interface EditorHandlers {
  onChange(source: string, change: TextChange): void;
  onScrub(scrub: TextScrub): void;
  onRun(): void;
  /** Returns the cells of the chapter as they now stand. */
  cells(): readonly Cell[];
}

/** Those keys of editors that are of use in a few lines. */
const lineKeys: readonly KeyBinding[] = [
  { key: 'Alt-ArrowUp', run: moveLineUp },
  { key: 'Alt-ArrowDown', run: moveLineDown },
  { key: 'Mod-[', run: indentLess },
  { key: 'Mod-]', run: indentMore },
  { key: 'Mod-/', run: toggleComment },
  { key: 'Escape', run: simplifySelection },
  { key: 'Ctrl-m', mac: 'Shift-Alt-m', run: toggleTabFocusMode },
];

/** Marks a change that comes from the page, which knows of it. */
const fromElsewhere = Annotation.define<boolean>();

/** Creates an editor of TypeScript in an element. */
export function createEditor(
  parent: HTMLElement,
  source: string,
  label: string,
  symbols: readonly ChapterSymbol[],
  { onChange, onScrub, onRun, cells }: EditorHandlers,
): Editor {
  const typeChecking = new Compartment();
  const typing = new Typing();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: source,
      extensions: [
        typeChecking.of([]),
        scrubEditor(onScrub),
        indentOnInput(),
        bracketMatching(),
        // Alone: `javascript` would also offer names before the reader asks for them.
        typescriptLanguage,
        editorTheme,
        errorMark,
        symbolRoles(symbols),
        EditorState.tabSize.of(2),
        keymap.of([
          { key: 'Shift-Enter', run: () => (onRun(), true) },
          { key: 'Mod-i', run: ({ state }) => (void describeNameAtCursor(parent, state), true) },
          ...lineKeys,
          ...standardKeymap,
          // A Tab that follows Escape is left to the browser: it leaves the editor.
          indentWithTab,
        ]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          // Checks of access look for it where a long line scrolls.
          tabindex: '0',
          'aria-description':
            'Shift and Enter run the program. Control and I tells of the name at the caret. Escape, then Tab, leaves the editor.',
        }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          const { state, transactions } = update;
          const goesOnTyping = typing.goesOn(update);
          if (transactions.some((one) => one.annotation(fromElsewhere))) return;
          const [scrub] = transactions.flatMap((one) => one.annotation(scrubbed) ?? []);
          const goesOn = scrub ? scrub.goesOn : goesOnTyping;
          onChange(state.doc.toString(), { isScrub: scrub !== undefined, goesOn });
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
  const withdrawSwitch = offerTypes(view, typeChecking, cells);
  return {
    get source() {
      return view.state.doc.toString();
    },
    focus: () => view.focus(),
    replace(changed) {
      const { doc } = view.state;
      const change = smallestChange(doc.toString(), changed);
      if (!change) return;
      view.dispatch({
        changes: change,
        selection: view.hasFocus ? { anchor: change.from + change.insert.length } : undefined,
        scrollIntoView: view.hasFocus,
        annotations: fromElsewhere.of(true),
      });
    },
    mark: (position) => markError(view, position),
    remove() {
      withdrawSwitch();
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

async function describeNameAtCursor(code: HTMLElement, { selection }: EditorState): Promise<void> {
  const { describeNameAt } = await import('../symbols/linked-symbols.ts');
  describeNameAt(code, selection.main.head);
}
