import { around } from './card-surroundings.ts';
import { nameAtPoint, wrongAt, type CodeName } from './code-names.ts';
import { leave } from './clear-highlight.ts';
import { lightSymbol } from './highlight-symbol.ts';
import { card } from './page-card.ts';
import { pathOf, symbolAt } from './page-symbols.ts';
import { afterPause, endPause } from './pause.ts';
import { lit, told } from './card-subject.ts';
import { tellName } from './describe-name.ts';

/** A pointer that only passes lights nothing; one on its way to the card puts nothing out. */
const pauseBeforeLight = 60;
const pauseBeforeDark = 200;

let under: Element | null = null;
let underName: CodeName | null = null;
let last = { clientX: -1, clientY: -1 };

/**
 * What a pointer points at. A finger points at nothing, nor does what is held; and what scrolls under a
 * resting pointer is not pointed at: by keyboard the card would lie over what has the focus.
 */
function pointedAt({ target, buttons, clientX, clientY, pointerType }: PointerEvent) {
  const isResting = clientX === last.clientX && clientY === last.clientY;
  if (isResting || buttons !== 0 || pointerType === 'touch' || lit?.kept) return null;
  return target instanceof Element ? target : null;
}

/** Lights the symbol that a pointer has come to. */
export function onPoint(event: PointerEvent): void {
  const { clientX, clientY } = event;
  const target = pointedAt(event);
  if (!target) return;
  if (card.element.contains(target)) return endPause();
  const symbol = symbolAt(target);
  // It is made of parts, and the pointer goes from one to the next.
  if (symbol && symbol === under) return;
  under = symbol;
  if (!symbol) return afterPause(pauseBeforeDark, leave);
  const about = around(symbol, { target, clientX, clientY });
  afterPause(pauseBeforeLight, () => {
    const name = nameAtPoint(symbol.closest('[data-code]'), clientX, clientY);
    if (!name || wrongAt(name).length === 0) lightSymbol(pathOf(symbol), about);
    // In code, the compiler knows more of it.
    if (name) void tellName(name, false, false, about);
  });
}

/** Code is one text: which of its names is pointed at, the place of the pointer tells. */
export function onMove(event: PointerEvent): void {
  const { clientX, clientY } = event;
  const target = pointedAt(event);
  last = { clientX, clientY };
  if (!target || told?.kept || card.element.contains(target)) return;
  const isCode = target.closest('pre, .cm-content') !== null;
  const code = isCode && !symbolAt(target) ? target.closest('[data-code]') : null;
  const name = nameAtPoint(code, clientX, clientY);
  const isSame = name?.code === underName?.code && name?.start === underName?.start;
  if (isSame || (!name && symbolAt(target))) {
    if (!isSame) underName = null;
    return;
  }
  underName = name;
  if (name) afterPause(pauseBeforeLight, () => void tellName(name));
  else afterPause(pauseBeforeDark, leave);
}
