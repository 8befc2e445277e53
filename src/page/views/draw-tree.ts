import { writeCount } from '../../notebook/values/count.ts';
import { leafText, partsOf, type Part } from '../../notebook/views/views-of.ts';
import type { Value } from '../../notebook/values/value.ts';
import { html } from './svg.ts';

/** More parts than this on one level are counted, not shown. */
const mostParts = 200;

/** A value whose parts open and close, by pointer or by key. Parts are made when they are opened. */
export function drawTree(value: Value, label: string): Element {
  return html('div', { class: 'tree' }, branch({ key: label, value }, true));
}

function branch({ key, value }: Part, isOpen: boolean): Element {
  const parts = partsOf(value);
  if (parts.length === 0) return html('div', {}, keyOf(key), leafText(value));
  const details = document.createElement('details');
  details.append(html('summary', {}, keyOf(key), summaryOf(value, parts.length)));
  const fill = () => {
    if (details.childElementCount > 1) return;
    const rest = parts.length - mostParts;
    details.append(
      html(
        'div',
        { class: 'parts' },
        ...parts.slice(0, mostParts).map((part) => branch(part, false)),
        ...(rest > 0 ? [html('div', { class: 'small' }, `and ${rest} more`)] : []),
      ),
    );
  };
  details.addEventListener('toggle', fill);
  details.open = isOpen;
  if (isOpen) fill();
  return details;
}

const keyOf = (key: string) => html('span', { class: 'key' }, `${key} `);

function summaryOf(value: Value, count: number): string {
  const type = ('type' in value && value.type) || value.kind;
  const isFlat = value.kind === 'list' && value.numeric && count <= 6;
  return isFlat ? leafText(value) : `${type}, ${writeCount(count, 'part')}`;
}
