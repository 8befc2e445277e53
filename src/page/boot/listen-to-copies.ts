import { closest } from '../closest.ts';

/**
 * What is typed otherwise than it stands in the page: a formula, whose halves or columns would be copied
 * one after the other, and a name beside its meaning or its value.
 */
const retyped = '[data-text], .formula, .symbol-table li, .values li';

/** Copies a selection with its formulas in lines of text, and without what cannot be selected. */
export function listenToCopies(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || event.defaultPrevented || closest(event.target, 'input')) return;
    const range = wholeOf(selection);
    if (!range || range.collapsed) return;
    const { commonAncestorContainer: around } = range;
    const parts = Array.from(document.querySelectorAll<HTMLElement>(retyped)).filter(
      (part) => range.intersectsNode(part) && (part.dataset['text'] || !part.contains(around)),
    );
    if (parts.length === 0) {
      const text = selection.toString().trim();
      // A program cannot read the minus of a text.
      if (/^−?[\d.]+(e−)?\d*$/.test(text) && text.includes('−')) {
        event.clipboardData?.setData('text/plain', text.replaceAll('−', '-'));
        event.clipboardData?.setData('text/html', markup(range));
        event.preventDefault();
      }
      return;
    }

    const select = selectorOf(selection);
    const texts = parts.map(typed);
    const kept = parts.map((part) => Array.from(part.childNodes));
    const refocus = keepFocus();
    try {
      for (const part of parts) takeWhole(range, part);
      parts.forEach((part, index) => {
        const pre = document.createElement('pre');
        pre.textContent = texts[index] ?? '';
        part.replaceChildren(...(part.matches('.formula') ? [pre] : pre.childNodes));
      });
      selection.removeAllRanges();
      selection.addRange(range);
      event.clipboardData?.setData('text/plain', selection.toString());
      event.clipboardData?.setData('text/html', markup(range));
      event.preventDefault();
    } finally {
      parts.forEach((part, index) => part.replaceChildren(...(kept[index] ?? [])));
      refocus();
      select();
    }
  });
}

/**
 * Returns a range over all that is selected. Firefox parts a selection around what cannot be selected;
 * cells of a table and places that a reader has selected one by one are left to it.
 */
function wholeOf(selection: Selection): Range | undefined {
  const { rangeCount } = selection;
  if (rangeCount === 0) return undefined;
  const whole = selection.getRangeAt(0).cloneRange();
  if (rangeCount === 1) return whole;
  const { endContainer, endOffset } = selection.getRangeAt(rangeCount - 1);
  whole.setEnd(endContainer, endOffset);
  const select = selectorOf(selection);
  const textOf = () => selection.toString().replaceAll(/\s/g, '');
  const selected = textOf();
  selection.removeAllRanges();
  selection.addRange(whole);
  const isWhole = textOf() === selected;
  select();
  return isWhole ? whole : undefined;
}

/** Returns what selects again what is selected now, also where the page has changed and changed back. */
function selectorOf(selection: Selection): () => void {
  const { anchorNode, anchorOffset, focusNode, focusOffset, rangeCount } = selection;
  const ranges = Array.from(
    { length: rangeCount },
    (_, index) => new StaticRange(selection.getRangeAt(index)),
  );
  return () => {
    selection.removeAllRanges();
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      selection.addRange(range);
    }
    // Only so does it keep its direction.
    if (rangeCount === 1 && anchorNode && focusNode)
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

/** Returns what gives the focus back to what has it now. Until then no event says that it moves. */
function keepFocus(): () => void {
  const { activeElement } = document;
  const types = ['blur', 'focusout', 'focus', 'focusin'];
  const stop = (event: Event) => {
    event.stopImmediatePropagation();
  };
  for (const type of types) addEventListener(type, stop, true);
  return () => {
    if (activeElement instanceof HTMLElement && activeElement !== document.activeElement)
      activeElement.focus({ preventScroll: true });
    for (const type of types) removeEventListener(type, stop, true);
  };
}

/** Returns the text of a part of the page, a formula in columns row by row. */
function typed(part: Node): string {
  if (!(part instanceof HTMLElement)) return part.textContent?.trim() ?? '';
  const { children, dataset, tagName } = part;
  if (dataset['text']) return dataset['text'];
  if (part.matches('.formula'))
    return Array.from(children[0]?.children ?? [], (_, row) =>
      join(
        ' ',
        Array.from(children, (column) => column.children[row] ?? column),
      ),
    ).join('\n');
  // What a value was is struck out.
  return tagName === 'DEL' ? '' : join(/LI|BUTTON/.test(tagName) ? ' ' : '', part.childNodes);
}

const join = (between: string, parts: Iterable<Node>) =>
  Array.from(parts, typed)
    .filter((text) => text !== '')
    .join(between);

/** Widens a range to a part of which it has some; one at which it only ends is left out. */
function takeWhole(range: Range, part: HTMLElement): void {
  if (part.contains(range.endContainer)) {
    const some = range.cloneRange();
    if (!part.contains(range.startContainer)) some.setStart(part, 0);
    if (some.toString() === '') range.setEndBefore(part);
    else range.setEndAfter(part);
  }
  if (part.contains(range.startContainer)) range.setStartBefore(part);
}

/** Returns what of a range is seen and can be selected, as HTML without its looks. */
function markup(range: Range): string {
  const { commonAncestorContainer: around } = range;
  const unseen = around instanceof Element ? Array.from(around.querySelectorAll('*')) : [];
  const left = unseen.filter((one) => {
    const style = getComputedStyle(one);
    return (
      style.display === 'none' ||
      // Absent before Safari 17.4.
      (one as Partial<Element>).checkVisibility?.({ visibilityProperty: true }) === false ||
      style.getPropertyValue('-webkit-user-select') === 'none'
    );
  });
  const copy = document.createElement('div');
  try {
    for (const one of left) one.toggleAttribute('data-uncopied', true);
    copy.append(range.cloneContents());
  } finally {
    for (const one of left) one.removeAttribute('data-uncopied');
  }
  for (const one of copy.querySelectorAll('*'))
    if (one.matches('[data-uncopied], input')) one.remove();
    else
      for (const name of one.getAttributeNames())
        if (one instanceof HTMLAnchorElement && name === 'href') one.href += '';
        else if (name !== 'data-output') one.removeAttribute(name);
  for (const output of copy.querySelectorAll('[data-output]'))
    output.setAttribute('style', 'white-space: pre-wrap');
  return copy.innerHTML;
}
