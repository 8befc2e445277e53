import { syntaxTree } from '@codemirror/language';
import { Annotation, type Extension, type Range as TextRange } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet } from '@codemirror/view';
import { isDecimal, type NumberLiteral } from '../../notebook/source/literals.ts';
import { SourceError } from '../../notebook/source/parse/parse-typescript.ts';
import { parseCell } from '../../notebook/source/parse-cell.ts';
import { fitLiteral } from '../../notebook/source/replace-literal.ts';
import { stepNumber } from '../../notebook/source/step-number.ts';
import { longText } from '../cell/parse-aside.ts';
import { closest } from '../closest.ts';
import { scrubByPointer, stepsAt } from './scrub-gesture.ts';
import type { TextScrub } from './text-scrub.ts';

/** Marks a change that scrubs a number. */
export const scrubbed = Annotation.define<{ readonly goesOn: boolean }>();

/** Makes the numbers of an editor change under a pointer, as those of a listing do. */
export function scrubEditor(onScrub: (scrub: TextScrub) => void): Extension {
  return ViewPlugin.define(
    (view) => ({
      decorations: decorate(view),
      update(update) {
        const { docChanged, viewportChanged } = update;
        if (
          docChanged ||
          viewportChanged ||
          syntaxTree(update.startState) !== syntaxTree(update.state)
        )
          this.decorations = decorate(update.view);
      },
    }),
    {
      decorations: (plugin) => plugin.decorations,
      eventHandlers: { pointerdown: (down, view) => scrubNumber(down, view, onScrub) },
    },
  );
}

function decorate(view: EditorView): DecorationSet {
  const ranges: TextRange<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter({ name, from, to, node: { parent, prevSibling } }) {
        const isKey = !prevSibling && /Property|Method/.test(parent?.name ?? '');
        if (name === 'Number' && !isKey && isDecimal(view.state.sliceDoc(from, to)))
          ranges.push(Decoration.mark({ class: 'number' }).range(from, to));
      },
    });
  return Decoration.set(ranges);
}

/** Scrubs a number if the pointer moves after its press, and sets the cursor if it does not. */
function scrubNumber(
  down: PointerEvent,
  view: EditorView,
  onScrub: (scrub: TextScrub) => void,
): boolean {
  const target = closest(down.target, '.number');
  if (!target || down.button !== 0) return false;
  const { doc } = view.state;
  const literal = literalAt(doc.toString(), view.posAtDOM(target));
  if (!literal) return false;
  // Or the editor would select text under the moving pointer.
  down.preventDefault();
  const { start: from, end: to, limits } = literal;
  const before = doc.sliceString(from, to);
  let end = to;
  let latest = before;
  const number = {
    get text() {
      return view.state.sliceDoc(from, end);
    },
    write(text: string, goesOn: boolean) {
      // An undo, or a letter that is typed, has changed the text under the pointer.
      if (number.text !== latest) return;
      const insert = fitLiteral(text, doc.sliceString(0, from), doc.sliceString(to));
      if (insert === latest) return;
      view.dispatch({
        changes: { from, to: end, insert },
        selection: { anchor: from + insert.length },
        annotations: scrubbed.of({ goesOn }),
      });
      end = from + insert.length;
      latest = insert;
    },
  };
  // The content takes the pointer: the number's own element is replaced at every change.
  scrubByPointer(down, view.contentDOM, {
    from: 0,
    numberAt: stepsAt,
    onScrub(phase, steps, size) {
      const textFrom = () => stepNumber(before, steps, size, before, limits);
      onScrub({ number, phase, textFrom });
    },
    onRelease(isPress) {
      if (isPress) view.dispatch({ selection: { anchor: to } });
      // A finger that has scrolled the page, or scrubbed a number, wants no keyboard.
      if (isPress || down.pointerType !== 'touch') view.focus();
    },
  });
  return true;
}

/**
 * Finds the literal around an offset, by the rules of a listing. In a text that does not read there
 * is none, nor in one that is too long to be read at a press.
 */
function literalAt(source: string, at: number): NumberLiteral | undefined {
  if (source.length > longText) return undefined;
  try {
    return parseCell(source).literals.find(({ start, end }) => start <= at && at < end);
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}
