import { isolateHistory } from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import {
  Annotation,
  type EditorState,
  type Extension,
  type Range,
  type Transaction,
} from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet } from '@codemirror/view';
import { stepNumber } from '../../notebook/source/step-number.ts';
import { pixelsPerStep, sizeOf } from './scrub-listing.ts';

/** Marks a change made by a hand on a number. */
export const turned = Annotation.define<boolean>();

/** What is typed in one go is undone in one go, as usual. */
const pauseInTyping = 500;

/** One undo takes back a whole turn, however long the hand took. */
export function joinTurns() {
  let last = 0;
  return {
    newGroupDelay: Number.POSITIVE_INFINITY,
    joinToEvent(change: Transaction, isAdjacent: boolean): boolean {
      const isQuick = Date.now() - last < pauseInTyping;
      last = Date.now();
      return change.annotation(turned) === true || (isAdjacent && isQuick);
    },
  };
}

/** Numbers in an editor turn under a pointer, as they do in a listing. */
export function editorNumbers(): Extension {
  return ViewPlugin.define(
    (view) => ({
      decorations: decorate(view),
      update(update) {
        if (update.docChanged || syntaxTree(update.startState) !== syntaxTree(update.state))
          this.decorations = decorate(update.view);
      },
    }),
    {
      decorations: (plugin) => plugin.decorations,
      eventHandlers: { pointerdown: takeHold },
    },
  );
}

function decorate(view: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  syntaxTree(view.state).iterate({
    enter({ name, from, to }) {
      if (name === 'Number' && isDecimal(view.state.sliceDoc(from, to)))
        ranges.push(Decoration.mark({ class: 'number' }).range(from, to));
    },
  });
  return Decoration.set(ranges);
}

function isDecimal(text: string): boolean {
  return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

/** A press on a number turns it if the pointer moves, and sets the cursor if it does not. */
function takeHold(down: PointerEvent, view: EditorView): boolean {
  const target = down.target instanceof Element ? down.target.closest('.number') : null;
  if (!target || down.button !== 0) return false;
  const range = literalAt(view.state, view.posAtDOM(target));
  const before = view.state.sliceDoc(range.from, range.to);
  // Or the editor would select text under the moving pointer.
  down.preventDefault();
  let { to } = range;
  let steps = 0;
  let hasTurned = false;
  const turnTo = (now: number, insert: string) => {
    if (now === steps) return;
    const isFirst = !hasTurned;
    hasTurned = true;
    steps = now;
    view.dispatch({
      changes: { from: range.from, to, insert },
      selection: { anchor: range.from + insert.length },
      annotations: [
        turned.of(true),
        // Each turn is an event of its own.
        ...(isFirst ? [isolateHistory.of('before')] : []),
      ],
    });
    to = range.from + insert.length;
  };
  const onMove = (event: PointerEvent) => {
    const now = Math.round((event.clientX - down.clientX) / pixelsPerStep);
    turnTo(now, stepNumber(before, now, sizeOf(event)));
  };
  const onEnd = ({ type, pointerType }: PointerEvent) => {
    const isPress = !hasTurned && type === 'pointerup';
    if (isPress) view.dispatch({ selection: { anchor: range.to } });
    // What began as a turn and was none: a swipe that scrolls the page.
    if (type === 'pointercancel') turnTo(0, before);
    // A finger that scrolls, or that has turned a number, asks for no keyboard.
    if (isPress || pointerType !== 'touch') view.focus();
    document.removeEventListener('pointermove', onMove);
    document.removeEventListener('pointerup', onEnd);
    document.removeEventListener('pointercancel', onEnd);
  };
  document.addEventListener('pointermove', onMove);
  document.addEventListener('pointerup', onEnd);
  document.addEventListener('pointercancel', onEnd);
  return true;
}

/** The number around a place, with its minus sign if that is a sign and no subtraction. */
function literalAt(state: EditorState, at: number): { from: number; to: number } {
  const number = syntaxTree(state).resolveInner(at, 1);
  const { parent } = number;
  const isSigned =
    parent?.name === 'UnaryExpression' && state.sliceDoc(parent.from, parent.from + 1) === '-';
  return { from: isSigned ? parent.from : number.from, to: number.to };
}
