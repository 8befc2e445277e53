import { adoptStyles } from '../adopt-styles.ts';
import { makeElement } from '../make-element.ts';
import { lineDiff } from '../../notebook/saved-edits/line-diff.ts';
import { nearChanges } from '../../notebook/saved-edits/near-changes.ts';
import styles from './difference.css?inline';

adoptStyles(styles);

/** Gives a text as nodes, with signs for characters that deceive the eye. */
export type ShowText = (text: string) => Node[];

const tags = { same: 'span', removed: 'del', added: 'ins' } as const;

/** Shows how one text differs from another, line by line, folded under a label. */
export function foldedDifference(
  label: string,
  before: string,
  after: string,
  show: ShowText,
): HTMLElement {
  const shown = nearChanges(lineDiff(before, after)).map((line) =>
    line ? makeElement(tags[line.kind], {}, ...show(line.text)) : makeElement('span', {}, '…'),
  );
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
