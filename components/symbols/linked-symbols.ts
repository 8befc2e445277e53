import type { Values } from '../../src/notebook/report.ts';
import { symbolOf, type Symbol } from '../../src/notebook/symbol.ts';
import { valueAt } from '../../src/notebook/value-path.ts';
import { onValues } from '../live-values.ts';
import type { Box } from './card-place.ts';
import { light, marked, putOut } from './light.ts';
import { pathsOf, relatives } from './relation.ts';
import { SymbolCard, type CardText } from './symbol-card.ts';
import { spokenName } from './symbol-name.ts';
import { symbolValue } from './symbol-value.ts';
import { numberRows, shapeWords, typeWords } from './value-words.ts';

/** A pointer that only passes lights nothing; one on its way to the card puts nothing out. */
const pauseBeforeLight = 60;
const pauseBeforeDark = 200;

/** What is pressed for its own sake, and not to keep a symbol lit. */
const controls = 'button, a, input, select, summary, label, [role=slider], .cm-editor';

/**
 * Lights a symbol wherever it stands while it is pointed at or focused, and tells of it beside it.
 *
 * A page has hundreds of symbols, too many to be stops of the Tab key. By keyboard they are reached
 * through the cast at the top of the chapter, which is one stop: Left and Right go through the cast,
 * Up and Down through the members of a family, Enter or Space keeps what is lit lit while the reader
 * goes on, and Escape puts it out. Numbers and handles that are stops already light their own symbol.
 * A click or a tap on a symbol keeps it lit as well, until the next elsewhere.
 *
 * @returns what answers an event that came before this was here
 */
export function linkSymbols(): (event: Event) => void {
  const { symbols: cast, values: built }: { symbols: readonly Symbol[]; values: Values } =
    JSON.parse(document.getElementById('program')?.textContent ?? '');
  const main = document.querySelector('main') ?? document.body;
  const card = new SymbolCard(main);
  const said = document.createElement('p');
  said.className = 'hidden';
  said.role = 'status';
  main.append(said);

  let values = built;
  let lit: { path: string; about: () => readonly Box[]; kept: boolean } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let under: Element | null = null;
  let pressed: PointerEvent | undefined;

  /** A worksheet may have symbols of its own, of which the chapter's cast knows nothing. */
  const symbolAt = (target: EventTarget | null): HTMLElement | null => {
    const one = target instanceof Element ? target.closest<HTMLElement>('[data-sym]') : null;
    return one && !symbolOf(cast, pathOf(one)) ? symbolAt(one.parentElement) : one;
  };
  const isFamily = ({ name, kin }: Symbol) =>
    kin !== undefined && valueAt(built, name) === undefined;
  const onPage = () =>
    new Set(
      Array.from(
        document.querySelectorAll<HTMLElement>('[data-sym]'),
        (one) => one.dataset['sym'] ?? '',
      ),
    );

  function show(path: string, about: () => readonly Box[], kept = false, isNews = true) {
    clearTimeout(waiting);
    const symbol = symbolOf(cast, path);
    if (!symbol) return;
    lit = { path, about, kept };
    const { lit: bright, kin } = relatives(path, onPage(), cast, isFamily);
    light(bright, kin);
    const text = tell(symbol, path, bright);
    card.show(symbol, path, text, about);
    for (const button of buttons())
      button.ariaPressed = String(kept && button.dataset['sym'] === symbol.name);
    const { value, shape, places } = text;
    const number = typeof value === 'string' ? value : value.map((row) => row.join(' ')).join(', ');
    if (isNews)
      said.textContent = `${[spokenName(symbol, path), symbol.meaning, shape, number].filter(Boolean).join(', ')}; ${places}`;
  }

  function tell(symbol: Symbol, path: string, bright: readonly string[]): CardText {
    const places = placesOf(bright);
    const count = `${places} ${places === 1 ? 'place' : 'places'} in this chapter`;
    if (path === symbol.name && isFamily(symbol)) {
      const members = pathsOf(symbol).slice(1);
      const rows = members.map((one) => [one, numberOf(symbolValue(values, one))]);
      return { shape: `family of ${members.length}`, type: '', value: rows, places: count };
    }
    const value = symbolValue(values, path);
    if (!value) {
      const isLocal = symbolValue(built, path) === undefined;
      const why = isLocal ? 'its own at each call of its function' : 'not known yet';
      return { shape: '', type: '', value: why, places: count };
    }
    const rows = numberRows(value);
    const shown = rows.length > 0 ? rows : '';
    return { shape: shapeWords(value), type: typeWords(value), value: shown, places: count };
  }

  function putAllOut() {
    clearTimeout(waiting);
    if (!lit) return;
    lit = undefined;
    putOut();
    card.hide();
    for (const button of buttons()) button.ariaPressed = 'false';
  }

  /** Where the pointer has gone, what has the focus is lit again. */
  function leave() {
    const focused = document.activeElement?.closest<HTMLElement>('[data-sym]');
    if (focused?.matches(':focus-visible, :has(:focus-visible)'))
      show(pathOf(focused), around(focused));
    else putAllOut();
  }

  function onPoint({ target, buttons: held, clientX, clientY, pointerType }: PointerEvent) {
    if (held !== 0 || pointerType === 'touch' || lit?.kept || !(target instanceof Element)) return;
    if (card.element.contains(target)) return clearTimeout(waiting);
    const symbol = symbolAt(target);
    // It is made of parts, and the pointer goes from one to the next.
    if (symbol && symbol === under) return;
    under = symbol;
    clearTimeout(waiting);
    if (!symbol) waiting = setTimeout(leave, pauseBeforeDark);
    else
      waiting = setTimeout(
        () => show(pathOf(symbol), around(symbol, { target, clientX, clientY })),
        pauseBeforeLight,
      );
  }

  function onFocus({ target }: FocusEvent) {
    const symbol = symbolAt(target);
    const isCast = symbol?.matches('.cast button');
    if (isCast) for (const button of buttons()) button.tabIndex = button === symbol ? 0 : -1;
    if (symbol && (isCast || !lit?.kept)) show(pathOf(symbol), around(symbol));
    else if (!symbol && !lit?.kept) leave();
  }

  function onClick(event: MouseEvent) {
    const { target, clientX, clientY, detail } = event;
    const hasMoved =
      pressed !== undefined && Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) > 4;
    if (!(target instanceof Element) || hasMoved || card.element.contains(target)) return;
    const symbol = symbolAt(target);
    const isCast = symbol?.matches('.cast button') ?? false;
    if (!symbol || (!isCast && target.closest(controls))) return putAllOut();
    // By keyboard, what is kept is what is lit: it may be a member of the button's family.
    const path = isCast && detail === 0 && lit ? lit.path : pathOf(symbol);
    if (lit?.kept && lit.path === path) putAllOut();
    else if (getSelection()?.isCollapsed !== false)
      show(path, around(symbol, isCast ? undefined : { target, clientX, clientY }), true);
  }

  function onKey(event: KeyboardEvent) {
    const { key, target } = event;
    if (key === 'Escape') return putAllOut();
    const button = target instanceof Element ? target.closest<HTMLElement>('.cast button') : null;
    if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = buttons();
    const at = all.indexOf(button);
    const next = {
      ArrowRight: all[(at + 1) % all.length],
      ArrowLeft: all.at(at - 1),
      Home: all[0],
      End: all.at(-1),
    }[key];
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (!next && step === undefined) return;
    event.preventDefault();
    if (next) return next.focus();
    const symbol = symbolOf(cast, pathOf(button));
    const members = [...onPage()].filter((path) => symbolOf(cast, path) === symbol).sort();
    const path = members.at((members.indexOf(lit?.path ?? '') + (step ?? 0)) % members.length);
    if (path !== undefined) show(path, around(button));
  }

  onValues((latest) => {
    values = latest;
    if (lit) show(lit.path, lit.about, lit.kept, false);
  });
  document.addEventListener('pointerdown', (event) => (pressed = event), true);
  document.addEventListener('pointerover', onPoint);
  document.documentElement.addEventListener('pointerleave', () => {
    if (!lit?.kept) leave();
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (!relatedTarget && lit && !lit.kept) putAllOut();
  });
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);

  return (event) => {
    if (event.type === 'click') onClick(event as MouseEvent);
    else if (event.type === 'focusin') onFocus(event as FocusEvent);
    else onPoint(event as PointerEvent);
  };
}

const buttons = () => Array.from(document.querySelectorAll<HTMLElement>('.cast button'));

const pathOf = (symbol: HTMLElement) => symbol.dataset['sym'] ?? '';

/** The number of a family's member, in one piece. */
const numberOf = (value: Parameters<typeof numberRows>[0] | undefined) =>
  value ? (numberRows(value)[0]?.join(' ') ?? '') : 'not known yet';

/** How often a symbol stands on the page; a drawing counts once, and so does a column of a formula. */
function placesOf(paths: readonly string[]): number {
  const selector = marked(paths);
  const places = Array.from(document.querySelectorAll(selector))
    .filter((one) => !one.closest('.cast, [hidden]') && !one.parentElement?.closest(selector))
    .map((one) => one.closest('svg') ?? one);
  return new Set(places).size;
}

/**
 * The boxes that a card about a symbol keeps clear of. In a drawing it is the shape that is pointed
 * at; where that leaves no room, it is the place of the pointer.
 */
function around(
  symbol: Element,
  pointer?: { target: Element; clientX: number; clientY: number },
): () => readonly Box[] {
  const began = symbol.getBoundingClientRect();
  return () => {
    const now = symbol.getBoundingClientRect();
    // Who moves a handle wants to see what it does to its figure, or at least to its drawing.
    const handle = symbol.closest('.handle');
    if (handle)
      return [handle.closest('figure'), handle.closest('svg'), symbol].flatMap(
        (one) => one?.getBoundingClientRect() ?? [],
      );
    const subject = pointer && symbol.closest('svg') ? pointer.target : symbol;
    if (!pointer) return [subject.getBoundingClientRect()];
    // The place of the pointer, moved along with the symbol when the page is scrolled.
    const left = pointer.clientX + now.left - began.left;
    const top = pointer.clientY + now.top - began.top;
    const line = Array.from(subject.getClientRects()).find(
      (box) => box.left <= left && left <= box.right && box.top <= top && top <= box.bottom,
    );
    return [
      line ?? subject.getBoundingClientRect(),
      { left: left - 12, top: top - 12, width: 24, height: 24 },
    ];
  };
}
