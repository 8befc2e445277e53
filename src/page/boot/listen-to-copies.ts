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
    if (event.defaultPrevented || selection?.rangeCount !== 1) return;
    const range = selection.getRangeAt(0).cloneRange();
    const { commonAncestorContainer: around } = range;
    const parts = Array.from(document.querySelectorAll<HTMLElement>(retyped)).filter(
      (part) => range.intersectsNode(part) && (part.dataset['text'] || !part.contains(around)),
    );
    if (range.collapsed || parts.length === 0 || closest(event.target, 'input')) return;

    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    const texts = parts.map(typed);
    const kept = parts.map((part) => {
      takeWhole(range, part);
      return Array.from(part.childNodes);
    });
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
    parts.forEach((part, index) => part.replaceChildren(...(kept[index] ?? [])));
    selection.setBaseAndExtent(
      anchorNode ?? around,
      anchorOffset,
      focusNode ?? around,
      focusOffset,
    );
  });
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
  const left = unseen.filter(
    (one) =>
      !one.checkVisibility({ visibilityProperty: true }) ||
      getComputedStyle(one).getPropertyValue('-webkit-user-select') === 'none',
  );
  for (const one of left) one.toggleAttribute('data-uncopied', true);
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  for (const one of left) one.removeAttribute('data-uncopied');
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
