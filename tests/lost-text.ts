import type { Page } from 'playwright-core';

/**
 * Text of a page that a reader cannot read: cut off at the edge of the window or of a box that does
 * not scroll, or lying over other text. Text in a box that scrolls sideways can be brought into view.
 */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Piece {
      text: string;
      box: DOMRect;
      parent: Element;
      svg: Element | null;
    }
    const pieces: Piece[] = [];
    const lost: string[] = [];
    const scrolls = /auto|scroll/;
    const cuts = /hidden|clip/;
    const wide = document.documentElement.clientWidth;
    const isShown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      // For screen readers, or shown when it is reached.
      !one.closest(
        '.hidden, .skip, .katex-mathml, .word, .notices, .symbol-card, [aria-hidden="true"]:not(.katex-html)',
      );

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (!parent || text === '' || parent.closest('script, style') || !isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        const svg = parent.closest('svg');
        const words = `“${text.slice(0, 40)}” in ${parent.localName}.${parent.getAttribute('class') ?? ''}`;
        let canScroll = false;
        let isAside = false;
        for (
          let one: Element | null = parent;
          one && one !== document.body;
          one = one.parentElement
        ) {
          const { overflowX, overflowY } = getComputedStyle(one);
          const around = one.getBoundingClientRect();
          if (scrolls.test(overflowX) && one.scrollWidth > one.clientWidth) canScroll = true;
          // Out of sight for now, in a box that scrolls.
          if (canScroll && (box.left >= around.right || box.right > around.right + 1))
            isAside = true;
          const isCut =
            (cuts.test(overflowX) &&
              !canScroll &&
              (box.left < around.left - 2 || box.right > around.right + 2)) ||
            (cuts.test(overflowY) && (box.top < around.top - 4 || box.bottom > around.bottom + 4));
          if (isCut && one.localName !== 'svg') lost.push(`cut: ${words}`);
        }
        if (!canScroll && (box.left < -1 || box.right > wide + 1))
          lost.push(`outside: ${words}, ${Math.round(box.left)} to ${Math.round(box.right)}`);
        if (!parent.closest('.katex') && !isAside) pieces.push({ text, box, parent, svg });
      }
    }

    // Boxes of text are higher than its letters: only what covers half a line covers letters.
    pieces.sort((one, other) => one.box.top - other.box.top);
    for (const [index, one] of pieces.entries())
      for (const other of pieces.slice(index + 1)) {
        if (other.box.top >= one.box.bottom) break;
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const least = Math.min(one.box.height, other.box.height);
        const isSameDrawing = one.svg !== null && one.svg === other.svg;
        if (width < 3 || high < (isSameDrawing ? 0.6 : 0.5) * least) continue;
        lost.push(`over each other: “${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`);
      }
    return [...new Set(lost)];
  });
}
