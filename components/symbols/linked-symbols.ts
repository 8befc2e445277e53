import type { Values } from '../../src/notebook/report.ts';
import { symbolOf, type Symbol } from '../../src/notebook/symbol.ts';
import { valueAt } from '../../src/notebook/value-path.ts';
import { onValues } from '../live-values.ts';
import { atHand } from '../types/at-hand.ts';
import type { Box } from './card-place.ts';
import {
  boxOf,
  factsOf,
  nameAtOffset,
  nameAtPoint,
  nameNow,
  rangeOf,
  symbolOfName,
  wrongAt,
  type CodeName,
} from './code-names.ts';
import { anywhere, hereOf } from './here.ts';
import { light, marked, putOut } from './light.ts';
import { bringIntoView, nameByKey } from './listing-names.ts';
import { markName } from './mark-name.ts';
import { nameText } from './name-text.ts';
import { pathsOf, relatives } from './relation.ts';
import { SymbolCard, type CardText } from './symbol-card.ts';
import { spokenName } from './symbol-name.ts';
import { symbolValue } from './symbol-value.ts';
import { numberRows, shapeWords, typeWords } from './value-words.ts';

/** A pointer that only passes lights nothing; one on its way to the card puts nothing out. */
const pauseBeforeLight = 60;
const pauseBeforeDark = 200;

/** A number in a hand. The card would stand in the hand's way, and the margin says the value. */
const turning = '.scrub, .handle.held';

/** What is pressed for its own sake, and not to keep a symbol lit. */
const controls = 'button, a, input, select, summary, label, [role=slider], .cm-editor';

/** What answers for symbols and names once they have been asked for. */
interface LinkedSymbols {
  /** Answers an event that came before this was here. */
  answer(event: Event): void;
  /** Tells of the name at an offset of a cell's code. */
  tellName(code: Element, offset: number): void;
}

let linked: LinkedSymbols | undefined;

/** The one that the page has, begun when it is first asked for. */
export function linkedSymbols(): LinkedSymbols {
  return (linked ??= linkSymbols());
}

/**
 * Lights a symbol wherever it stands while it is pointed at or focused, and tells of it beside it.
 *
 * A page has hundreds of symbols, too many to be stops of the Tab key. By keyboard they are reached
 * through the cast at the top of the chapter, which is one stop: Left and Right go through the cast,
 * Up and Down through the members of a family, Enter or Space keeps what is lit lit while the reader
 * goes on, and Escape puts it out. Numbers and handles that are stops already light their own symbol.
 * A click or a tap on a symbol keeps it lit as well, until the next elsewhere.
 *
 * Every other name in a cell's code has a card too, with its type and value. By keyboard, Left and
 * Right go from name to name in a listing that has the focus.
 */
function linkSymbols(): LinkedSymbols {
  const { symbols: cast, values: built }: { symbols: readonly Symbol[]; values: Values } =
    JSON.parse(document.getElementById('program')?.textContent ?? '');
  const main = document.querySelector('main') ?? document.body;
  const card = new SymbolCard(main);
  const said = document.createElement('p');
  said.className = 'hidden';
  said.role = 'status';
  main.append(said);

  let values = built;
  /** Whether those are of a run on this page. */
  let hasRun = false;
  let lit: Lit | undefined;
  /** The name of the code that the card tells of, where it is no symbol. */
  let told: { name: CodeName; kept: boolean } | undefined;
  let underName: CodeName | null = null;
  let last = { clientX: -1, clientY: -1 };
  /** The name in a listing to which the keys have gone. */
  let walked: CodeName | undefined;
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

  function show(
    path: string,
    about: () => readonly Box[],
    kept = false,
    isNews = true,
    here = anywhere,
    name?: CodeName,
  ) {
    clearTimeout(waiting);
    const symbol = symbolOf(cast, path);
    if (!symbol) return;
    told = undefined;
    lit = { path, about, kept, name };
    const { lit: bright, kin } = relatives(path, onPage(), cast, isFamily);
    light(bright, kin);
    const known = tell(symbol, path, bright);
    const text = here.own
      ? { ...known, shape: '', type: here.type, value: here.own }
      : { ...known, type: here.type || known.type };
    card.show(symbol, path, text, about);
    for (const button of buttons())
      button.ariaPressed = String(kept && button.dataset['sym'] === symbol.name);
    const { value, shape, type, places } = text;
    const number = typeof value === 'string' ? value : value.map((row) => row.join(' ')).join(', ');
    if (isNews)
      said.textContent = `${[spokenName(symbol, path), symbol.meaning, shape || type, number].filter(Boolean).join(', ')}; ${places}`;
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

  /** Tells of a name in code, as the symbol that it is or else as the name that it is. */
  async function tellName(name: CodeName, kept = false, isNews = false, around?: Lit['about']) {
    clearTimeout(waiting);
    const { code, text, start, end } = name;
    const about = around ?? (() => [boxOf(code, start, end)].filter((box) => box !== null));
    const wrong = wrongAt(name);
    const isStill = watch();
    const facts = await factsOf(name);
    if (!isStill()) return;
    const path = wrong.length > 0 ? undefined : symbolOfName(name, cast);
    if (path) return show(path, about, kept, isNews, hereOf(text, path, facts), name);
    if (facts === null && wrong.length === 0) return leave();
    darken();
    const margin = document.querySelector(`.values [data-of="${text}"]:not([hidden]) .value`);
    const before = margin?.textContent ?? '';
    const words = nameText(text, facts, hasRun ? values : undefined, before, wrong);
    told = { name, kept };
    card.showName(text, words, about);
    const sayings = words.facts.map(([term, fact]) => `${term} ${fact}`);
    if (isNews)
      said.textContent = [...wrong, text, words.kind, ...sayings].filter(Boolean).join(', ');
  }

  /** What belongs to a question that a later one has replaced is dropped. */
  let questions = 0;
  function watch(): () => boolean {
    const own = (questions += 1);
    return () => own === questions;
  }

  function putAllOut() {
    clearTimeout(waiting);
    watch();
    markName(null);
    if (told) card.hide();
    told = undefined;
    darken();
  }

  function darken() {
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
    // Nor is it here: by keyboard the card would lie over what has the focus.
    if (clientX === last.clientX && clientY === last.clientY) return;
    if (card.element.contains(target)) return clearTimeout(waiting);
    const symbol = symbolAt(target);
    // It is made of parts, and the pointer goes from one to the next.
    if (symbol && symbol === under) return;
    under = symbol;
    clearTimeout(waiting);
    const about = symbol && around(symbol, { target, clientX, clientY });
    if (!symbol || !about) waiting = setTimeout(leave, pauseBeforeDark);
    else
      waiting = setTimeout(() => {
        const name = nameAtPoint(symbol.closest('[data-code]'), clientX, clientY);
        if (!name || wrongAt(name).length === 0) show(pathOf(symbol), about);
        // In code, the compiler knows more of it.
        if (name) void tellName(name, false, false, about);
      }, pauseBeforeLight);
  }

  /** Code is one text: which of its names is pointed at, the place of the pointer tells. */
  function onMove({ target, buttons: held, clientX, clientY, pointerType }: PointerEvent) {
    // A page that scrolls under a resting pointer is not pointed at.
    const isResting = clientX === last.clientX && clientY === last.clientY;
    last = { clientX, clientY };
    if (isResting || held !== 0 || pointerType === 'touch' || lit?.kept || told?.kept) return;
    if (!(target instanceof Element) || card.element.contains(target)) return;
    const isCode = target.closest('pre, .cm-content') !== null;
    const code = isCode && !symbolAt(target) ? target.closest('[data-code]') : null;
    const name = nameAtPoint(code, clientX, clientY);
    const isSame = name?.code === underName?.code && name?.start === underName?.start;
    if (isSame || (!name && symbolAt(target))) {
      if (!isSame) underName = null;
      return;
    }
    underName = name;
    clearTimeout(waiting);
    waiting = name
      ? setTimeout(() => void tellName(name), pauseBeforeLight)
      : setTimeout(leave, pauseBeforeDark);
  }

  /** Goes from name to name in a listing that has the focus. */
  async function walk(listing: HTMLElement, key: string) {
    const code = listing.closest('[data-code]');
    const isStill = watch();
    const name = code && (await nameByKey(code, key, walked));
    if (!name || !isStill()) return;
    walked = name;
    const range = rangeOf(code, name.start, name.end);
    bringIntoView(listing, range);
    await tellName(name, false, true);
    markName(range);
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
    const editor = target.closest('.cm-content');
    const wrong = editor && nameAtPoint(editor.closest('[data-code]'), clientX, clientY);
    // A finger points at nothing before it taps. Who has types checked wants to be told of any name.
    const isTap = (event as PointerEvent).pointerType === 'touch' && atHand.types !== null;
    if (wrong && (isTap || wrongAt(wrong).length > 0)) return void tellName(wrong, true);
    const listing = symbol ? null : target.closest('pre');
    const name = listing && nameAtPoint(listing.closest('[data-code]'), clientX, clientY);
    if (name && getSelection()?.isCollapsed !== false && !target.closest(controls)) {
      const wasKept = told?.kept && told.name.start === name.start && told.name.code === name.code;
      return wasKept ? putAllOut() : void tellName(name, true);
    }
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
    // Who types wants to see the code.
    const isEditing = target instanceof Element && target.closest('.cm-content') !== null;
    if ((told ?? lit?.name) && isEditing && !event.ctrlKey) return putAllOut();
    const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (target instanceof HTMLElement && target.matches('[data-code] pre') && !isModified) {
      if (!/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) return;
      event.preventDefault();
      return void walk(target, key);
    }
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

  const refresh = () => {
    if (document.querySelector(turning)) return card.hide();
    // A name may have another type now, and stand elsewhere.
    const name = lit?.name ?? told?.name;
    const now = name && nameNow(name);
    if (now) void tellName(now, lit?.kept ?? told?.kept, false, lit?.about);
    else if (lit) show(lit.path, lit.about, lit.kept, false);
  };
  onValues((latest) => {
    values = latest;
    hasRun = true;
    refresh();
  });
  document.addEventListener('pointerdown', (event) => (pressed = event), true);
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => {
      // As soon as the number knows that it has been let go.
      if (lit || told) setTimeout(refresh);
    });
  document.addEventListener('pointerover', onPoint);
  document.addEventListener('pointermove', onMove);
  document.documentElement.addEventListener('pointerleave', () => {
    if (!lit?.kept && !told?.kept) leave();
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (!relatedTarget && (lit ?? told) && !lit?.kept && !told?.kept) putAllOut();
  });
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);

  return {
    answer(event) {
      if (event.type === 'click') onClick(event as MouseEvent);
      else if (event.type === 'focusin') onFocus(event as FocusEvent);
      else if (event.type === 'keydown') onKey(event as KeyboardEvent);
      else {
        onPoint(event as PointerEvent);
        onMove(event as PointerEvent);
      }
    },
    tellName(code, offset) {
      const name = nameAtOffset(code, offset);
      if (name) void tellName(name, true, true);
    },
  };
}

/** What is lit, and what the card about it keeps clear of. */
interface Lit {
  readonly path: string;
  readonly about: () => readonly Box[];
  readonly kept: boolean;
  /** The place of the code that it is lit from. */
  readonly name: CodeName | undefined;
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
