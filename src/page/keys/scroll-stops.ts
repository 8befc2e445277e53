import { closest } from '../closest.ts';

/** What may be wider than its column, or higher than its place, and scrolls then. */
const scrollers = '.display, .formula, .matrix, .table, .scrolled, .text > table';

let sizes: ResizeObserver | undefined;

/** Makes the boxes of a part of the page stops of the Tab key only while they scroll. */
export function stopAtScrollers(part: ParentNode): void {
  for (const box of part.querySelectorAll(scrollers)) stopAtScroller(box);
}

/**
 * Makes a box a stop of the Tab key only while it scrolls, so that arrow keys scroll it. As built it is
 * one: sizes are reported once they are laid out, and so nobody has to ask for them.
 */
export function stopAtScroller(box: Element): void {
  sizes ??= new ResizeObserver((changes) => {
    for (const { target } of changes) setStop(closest(target, scrollers));
  });
  for (const one of [box, ...box.children]) sizes.observe(one);
}

/** What has the focus keeps it, whatever its width becomes. */
function setStop(box: HTMLElement | null): void {
  if (!box) return;
  if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) box.tabIndex = 0;
  else if (box !== document.activeElement) box.removeAttribute('tabindex');
}
