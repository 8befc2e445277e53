import { adoptStyles } from '../adopt-styles.ts';
import { makeElement } from '../make-element.ts';
import { lineDiff } from '../../notebook/saved-edits/line-diff.ts';
import styles from './difference.css?inline';

adoptStyles(styles);

/** Gives a text as nodes, with signs for characters that deceive the eye. */
export type ShowText = (text: string) => Node[];

const tags = { same: 'span', removed: 'del', added: 'ins' } as const;
/** How many lines that stay the same are shown around each that does not. */
const context = 3;

/** Shows how one text differs from another, line by line, folded under a label. */
export function foldedDifference(
  label: string,
  before: string,
  after: string,
  show: ShowText,
): HTMLElement {
  const lines = lineDiff(before, after);
  const isNear = (index: number) =>
    lines
      .slice(Math.max(0, index - context), index + context + 1)
      .some(({ kind }) => kind !== 'same');
  const shown = lines.flatMap(({ kind, text }, index) => {
    if (isNear(index)) return [makeElement(tags[kind], {}, ...show(text))];
    return index === 0 || isNear(index - 1) ? [makeElement('span', {}, '…')] : [];
  });
  return folded(label, makeElement('div', { className: 'difference', translate: false }, ...shown));
}

/** Shows a text alone, folded under a label. */
export function foldedText(label: string, text: string, show: ShowText): HTMLElement {
  const lines = text.split('\n').map((line) => makeElement('span', {}, ...show(line)));
  return folded(label, makeElement('div', { className: 'difference', translate: false }, ...lines));
}

export function folded(label: string, ...content: readonly HTMLElement[]): HTMLElement {
  return makeElement('details', {}, makeElement('summary', {}, label), ...content);
}
