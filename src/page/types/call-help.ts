import { Prec, StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, keymap, showTooltip, ViewPlugin, type Tooltip } from '@codemirror/view';
import type { CallHelp } from '../../notebook/types/compiler-requests.ts';
import { makeCode } from '../make-code.ts';
import { makeElement } from '../make-element.ts';
import type { Compiler } from './compiler.ts';

interface Shown {
  readonly pos: number;
  readonly help: CallHelp;
}

const show = StateEffect.define<Shown | null>();

const shown = StateField.define<{ readonly tooltip: Tooltip } | null>({
  create: () => null,
  update(current, { effects, changes }) {
    const next = effects.find((effect) => effect.is(show));
    if (next) return next.value && { tooltip: tooltipOf(next.value) };
    return current && { tooltip: { ...current.tooltip, pos: changes.mapPos(current.tooltip.pos) } };
  },
  provide: (field) => showTooltip.from(field, (value) => value?.tooltip ?? null),
});

/** Shows the parameters of a call while it is written, the one at the caret marked. */
export function callHelp(compiler: Compiler, cellOf: () => number): Extension {
  /** Counts requests, and what ends them: the answer to an older one is dropped. */
  let requestId = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const ask = async (view: EditorView, isAnnounced: boolean) => {
    const own = (requestId += 1);
    const { head } = view.state.selection.main;
    const help = await compiler.ask('callHelp', { cell: cellOf(), offset: head });
    const isLate = own !== requestId || view.state.selection.main.head !== head;
    if (isLate || !view.dom.isConnected) return;
    if (!help && !view.state.field(shown, false)) return;
    const announcements = help && isAnnounced ? [EditorView.announce.of(textOf(help))] : [];
    view.dispatch({ effects: [show.of(help && { pos: head, help }), ...announcements] });
  };
  const close = (view: EditorView) => {
    requestId += 1;
    clearTimeout(soon);
    if (view.state.field(shown, false)) view.dispatch({ effects: show.of(null) });
    // What else the key does, it does too: it closes a list of names, and lets the Tab key out.
    return false;
  };
  const follow = ViewPlugin.define((view) => ({
    update(update) {
      if (!update.docChanged && !update.selectionSet) return;
      const isTyped = update.transactions.some((one) => one.isUserEvent('input'));
      const head = update.state.selection.main.head;
      const sign = update.state.sliceDoc(head - 1, head);
      const isCall = isTyped && (sign === '(' || sign === ',');
      if (!isCall && !update.state.field(shown, false)) return;
      clearTimeout(soon);
      soon = setTimeout(() => void ask(view, isCall), 30);
    },
    destroy: () => clearTimeout(soon),
  }));
  return [
    shown,
    follow,
    keymap.of([{ key: 'Ctrl-Shift-Space', run: (view) => (void ask(view, true), true) }]),
    Prec.highest(keymap.of([{ key: 'Escape', run: close }])),
    EditorView.domEventHandlers({ blur: (_, view) => close(view) }),
  ];
}

function textOf({ before, parameters, after }: CallHelp): string {
  return before + parameters.join(', ') + after;
}

function tooltipOf({ pos, help }: Shown): Tooltip {
  return {
    pos,
    above: true,
    create() {
      const parameters = help.parameters.flatMap((textContent, index) => [
        ...(index > 0 ? [', '] : []),
        makeElement(index === help.current ? 'b' : 'span', { textContent }),
      ]);
      const code = makeCode(help.before, ...parameters, help.after);
      return { dom: makeElement('div', { className: 'call-help' }, code) };
    },
  };
}
