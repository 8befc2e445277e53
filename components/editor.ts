import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';

export interface Editor {
  readonly source: string;
  focus(): void;
  /** Marks the place of an error, or none. */
  mark(place: { line: number; column: number } | null): void;
  remove(): void;
}

/** The looks of `highlight.ts`, by the editor's own names for syntax. */
const looks = tagHighlighter([
  { tag: tags.comment, class: 'c' },
  { tag: tags.number, class: 'n' },
  { tag: tags.typeName, class: 't' },
  { tag: [tags.keyword, tags.modifier, tags.definitionKeyword], class: 'k' },
]);

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
  { onChange, onRun }: { onChange(source: string): void; onRun(): void },
): Editor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: source,
      extensions: [
        history(),
        indentOnInput(),
        bracketMatching(),
        javascript({ typescript: true }),
        syntaxHighlighting(looks),
        marks,
        EditorState.tabSize.of(2),
        keymap.of([
          { key: 'Shift-Enter', run: () => (onRun(), true) },
          ...defaultKeymap,
          ...historyKeymap,
          // A Tab that follows Escape is left to the browser: it leaves the editor.
          indentWithTab,
        ]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-description':
            'Shift and Enter run the program. Escape, then Tab, leaves the editor.',
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    get source() {
      return view.state.doc.toString();
    },
    focus: () => view.focus(),
    mark(place) {
      view.dispatch({ effects: setMarks.of(place ? marksAt(view.state, place) : Decoration.none) });
    },
    remove: () => view.destroy(),
  };
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
