import { lineDiff } from '../../notebook/saved-edits/line-diff.ts';

const tags = { same: 'span', removed: 'del', added: 'ins' } as const;
type Show = (text: string) => Node[];
/** Lines that stay the same are shown so far around what does not. */
const around = 3;

/**
 * What makes one text of another, line by line, folded under a cell's name. It is text, whatever a
 * stranger's program has in it.
 *
 * @param show gives signs for characters that deceive the eye
 */
export function foldedDifference(
  label: string,
  before: string,
  after: string,
  show: Show,
): HTMLElement {
  const lines = lineDiff(before, after);
  const isNear = (index: number) =>
    lines
      .slice(Math.max(0, index - around), index + around + 1)
      .some(({ kind }) => kind !== 'same');
  const difference = document.createElement('div');
  difference.className = 'difference';
  for (const [index, { kind, text }] of lines.entries()) {
    if (isNear(index)) {
      const line = document.createElement(tags[kind]);
      line.append(...show(text));
      difference.append(line);
    } else if (index === 0 || isNear(index - 1)) {
      const gap = document.createElement('span');
      gap.textContent = '…';
      difference.append(gap);
    }
  }
  return folded(label, difference);
}

/** A text alone, folded under a label. */
export function foldedText(label: string, text: string, show: Show): HTMLElement {
  const whole = document.createElement('div');
  whole.className = 'difference';
  for (const one of text.split('\n')) {
    const line = document.createElement('span');
    line.append(...show(one));
    whole.append(line);
  }
  return folded(label, whole);
}

/** Anything, folded under a label. */
export function folded(label: string, ...content: readonly HTMLElement[]): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = label;
  details.append(summary, ...content);
  return details;
}
