import { adoptStyles } from '../adopt-styles.ts';
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
  const difference = document.createElement('div');
  difference.className = 'difference';
  for (const [index, { kind, text }] of lines.entries()) {
    if (isNear(index)) difference.append(lineOf(tags[kind], show(text)));
    else if (index === 0 || isNear(index - 1)) difference.append(lineOf('span', ['…']));
  }
  return folded(label, difference);
}

/** Shows a text alone, folded under a label. */
export function foldedText(label: string, text: string, show: ShowText): HTMLElement {
  const difference = document.createElement('div');
  difference.className = 'difference';
  difference.append(...text.split('\n').map((line) => lineOf('span', show(line))));
  return folded(label, difference);
}

/** Folds anything under a label. */
export function folded(label: string, ...content: readonly HTMLElement[]): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = label;
  details.append(summary, ...content);
  return details;
}

function lineOf(tag: 'span' | 'del' | 'ins', content: readonly (Node | string)[]): HTMLElement {
  const line = document.createElement(tag);
  line.append(...content);
  return line;
}
